/** A finding that stands on purpose, and why. */
export interface Exception {
    rule: string
    /** Part of where it is found. */
    where: string
    why: string
}

const SIGNED =
    'For senders that sign and cannot log in: a connection opts in, and its signature stands in the place of a user (src/server/inbound/admit.ts)'

const SHOWN =
    'It only leads to a list: where a button leads says `action`, which a bound function is not given (fluent/records/show-references.now.ts)'

export const EXCEPTIONS: Exception[] = [
    ...['Receive one signed event', 'Receive many signed events'].flatMap((where) =>
        ['rest-login', 'rest-acl'].map((rule) => ({ rule, where, why: SIGNED })),
    ),
    { rule: 'glue-only', where: 'Bridge references', why: SHOWN },
]
