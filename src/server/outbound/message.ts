import type { OutboundRequest } from '../platforms/platform.ts'

export type MessageState = 'ready' | 'sending' | 'waiting' | 'delivered' | 'superseded' | 'dead'

/** One row of `x_aigov_bridge_message`, the outbox. What it says never changes; a newer state is a new message. */
export interface Message {
    readonly sysId: string
    readonly connectionId: string
    readonly referenceId: string
    readonly type: string
    readonly channel: string
    readonly sequence: number
    readonly request: OutboundRequest
    readonly state: MessageState
    readonly attempts: number
    readonly nextAttemptAt: number | undefined
    readonly createdAt: number
}

export type NewMessage = Pick<Message, 'connectionId' | 'referenceId' | 'type' | 'channel' | 'sequence' | 'request'> & {
    readonly key: string
    readonly nextAttemptAt: number
}

export type MessagePatch = Partial<Pick<Message, 'state' | 'attempts' | 'nextAttemptAt'>> & {
    readonly lastStatusCode?: number
    /** Why it is not delivered, or what the platform said about it. */
    readonly lastProblem?: string
    readonly deliveredAt?: number
}
