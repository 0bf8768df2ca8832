import type { Platform } from '../../../../src/server/platforms/platform.ts'
import type { Row } from '../../hub/state.ts'
import type { Random } from '../random.ts'

/** One platform as the simulator plays it: what its senders say, and how it reads what it is told. */
export interface Sender {
    readonly platform: Platform
    /** What its connection has things of; `place` is 0 for the first connection and 1 for the second. */
    readonly things: (place: number, random: Random) => readonly Thing[]
    /** The other shape that its events may have, with the id first; absent = they have one. */
    readonly flattened?: (event: Enveloped) => object
    /** In a batch: no event of its own. */
    readonly noEvent: string
    /** The state that a request tells it; undefined where it tells something else. */
    readonly told: (body: string) => Told | undefined
    /** The types of messages that tell a state. */
    readonly stateMessage: string
    /** What it makes of an incident in this state; empty = nothing of its own. */
    readonly statusOf: (state: string) => string
    /** The status that an event of its gives; undefined = none. */
    readonly statusIn: (payload: Payload) => string | undefined
    /** Whether it is told whatever people changed of what is watched, or the state alone. */
    readonly tellsAll: boolean
    /** Whether it knows whose an incident is, as long as that is of interest to it. */
    readonly knowsAssignee: boolean
    /** What its connector writes when it makes the incident of a thing itself; absent = it makes none. */
    readonly ownRecord?: (thing: string, connection: string) => Row
}

/** An event behind an envelope. */
export interface Enveloped {
    readonly id: string
    readonly type: string
    readonly timestamp: string
    readonly data: object
}

/** One thing of a platform. Without events it was there before the platform was connected. */
export interface Thing {
    readonly id: string
    /** Of which it has one record each, as far as its events ask for them. */
    readonly roles: readonly string[]
    readonly events: readonly Said[]
}

/** One event in the words of its platform. */
export interface Said {
    readonly type: string
    /** After the first moment of its thing, the later the newer. */
    readonly minute: number
    readonly status: string
    readonly data: object
    /** It asks for nothing but to see what it would do. */
    readonly isPreview?: boolean
}

export interface Told {
    readonly sysId: string
    readonly state: string
    readonly assignee?: string
}

/** Of an event, as far as a status may stand in it. */
export interface Payload {
    readonly type?: string
    readonly event_type?: string
    readonly data?: { readonly case?: { readonly status?: string } }
}

/** Longer than a title may be here. */
export const TITLE = 'Lateral movement from ws-42 '.repeat(7)
/** The minute of the last event, and of one that only asks what it would do. */
export const [LAST_MINUTE, DRY_RUN_MINUTE] = [8, 9]
export const OLD_THING = 'old-case'
