/** What is counted and looked up to tell how the bridge is, each by an index, whatever the tables hold. */
export interface Vitals {
    now(): number
    /** How many events there are in each of these states, by connection. */
    events(states: readonly string[]): readonly Counted[]
    messages(states: readonly string[]): readonly Counted[]
    /** When the oldest one in this state was stored. */
    oldestEvent(state: string): number | undefined
    oldestMessage(state: string): number | undefined
    /** Whether an event or message of a connection came to need a person after this time. */
    diedSince(connectionId: string, at: number): boolean
    /** The tickets that events made, by connection. */
    ticketsMade(): readonly Made[]
    /** How often the audit trail names these actions, by connection; the action stands for the state. */
    audited(actions: readonly string[]): readonly Counted[]
    circuits(): readonly CircuitVitals[]
    connections(): readonly ConnectionVitals[]
    /** When each job came to its end; none of those that never did. */
    jobs(): readonly JobVitals[]
}

export interface Counted {
    readonly connectionId: string
    readonly state: string
    readonly count: number
}

export interface Made {
    readonly connectionId: string
    readonly count: number
    /** How long the making took in all. */
    readonly sumMs: number
}

export interface CircuitVitals {
    readonly connectionId: string
    readonly channel: string
    readonly state: string
    readonly problem: string
}

export interface ConnectionVitals {
    readonly sysId: string
    readonly name: string
    readonly platform: string
    readonly active: boolean
    readonly mode: string
    /** 0 = it need not send anything. */
    readonly expectedIntervalMinutes: number
    readonly lastEventAt: number | undefined
    /** When it was made: silence is counted from then where it never sent anything. */
    readonly createdAt: number
    /** When people were told of its dead letters, and of its silence; undefined = there is nothing to tell. */
    readonly deadToldAt: number | undefined
    readonly silenceToldAt: number | undefined
}

export interface JobVitals {
    readonly job: string
    readonly completedAt: number
    /** When it came to its end for the first time. */
    readonly firstAt: number
}
