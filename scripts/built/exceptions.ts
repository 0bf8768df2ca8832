/** A finding that stands on purpose, and why. */
export interface Exception {
    rule: string
    /** Part of where it is found. */
    where: string
    why: string
}

const SIGNED =
    'For senders that sign and cannot log in: a connection opts in, and its signature stands in the place of a user (src/server/inbound/admit.ts)'

export const EXCEPTIONS: Exception[] = ['Receive one signed event', 'Receive many signed events'].flatMap((where) =>
    ['rest-login', 'rest-acl'].map((rule) => ({ rule, where, why: SIGNED })),
)
