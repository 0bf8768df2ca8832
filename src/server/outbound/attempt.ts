/** One row of `x_aigov_bridge_attempt`: one try to deliver a message. */
export interface Attempt {
    readonly messageId: string
    /** Counted from 1. */
    readonly number: number
    readonly startedAt: number
    readonly durationMs: number
    /** 0 when no answer came. */
    readonly statusCode: number
    readonly outcome: 'delivered' | 'retry' | 'held' | 'dead' | 'absent'
    /** The start of the answer. */
    readonly responseExcerpt: string
}
