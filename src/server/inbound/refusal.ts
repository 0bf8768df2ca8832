import type { Invalid } from '../shared/decode.ts'

export const MAX_BODY_BYTES = 1_048_576

/** Why a post or a question is refused. Each kind has its status in one table. */
export type Problem =
    | { readonly kind: 'unknown_connection'; readonly name: string }
    | { readonly kind: 'inactive_connection'; readonly name: string }
    | { readonly kind: 'wrong_user'; readonly name: string }
    | { readonly kind: 'unknown_platform'; readonly platform: string }
    | { readonly kind: 'too_large' }
    | { readonly kind: 'malformed_json' }
    | { readonly kind: 'bad_signature' }
    | { readonly kind: 'unreadable_secret'; readonly name: string }
    | { readonly kind: 'other_body'; readonly eventId: string }
    | { readonly kind: 'not_stored' }
    | { readonly kind: 'too_many'; readonly limit: number; readonly waitSeconds: number }
    | { readonly kind: 'unknown_event'; readonly eventId: string }
    | { readonly kind: 'no_own_connection' }
    | { readonly kind: 'several_connections'; readonly names: readonly string[] }
    | { readonly kind: 'other_call'; readonly eventId: string }
    | { readonly kind: 'unknown_record'; readonly what: string; readonly id: string }
    | { readonly kind: 'in_work'; readonly eventId: string }
    | { readonly kind: 'conflict'; readonly reason: string }
    | { readonly kind: 'changed_since' }
    | Invalid

type Kind = Problem['kind']
type Refusal<K extends Kind> = readonly [
    status: number,
    message: string,
    /** What to do about it. Nothing of a secret or a payload. */
    detail: (problem: Extract<Problem, { readonly kind: K }>) => string,
]

/** The one table from problems to HTTP statuses and words. */
const REFUSALS: { readonly [K in Kind]: Refusal<K> } = {
    unknown_connection: [
        404,
        'Unknown connection',
        ({ name }) =>
            `There is no connection named ${name}, or it is not open to senders without a login. Check the last part of the URL.`,
    ],
    inactive_connection: [
        403,
        'Inactive connection',
        ({ name }) => `The connection ${name} is switched off. An admin can activate it.`,
    ],
    wrong_user: [
        403,
        'Wrong user',
        ({ name }) =>
            `Only the integration user of the connection ${name} may use it. An admin sets that user on the connection.`,
    ],
    unknown_platform: [
        403,
        'Unknown platform',
        ({ platform }) =>
            `This version does not know the platform ${platform}. An admin can choose another one on the connection.`,
    ],
    too_large: [413, 'Body too large', () => `A body may have at most ${MAX_BODY_BYTES} bytes.`],
    malformed_json: [400, 'Malformed JSON', () => 'The body is not a JSON text. Send it as UTF-8.'],
    // Without detail: what exactly is wrong helps a forger most.
    bad_signature: [401, 'Invalid signature', () => ''],
    unreadable_secret: [
        503,
        'Signing secret cannot be read',
        ({ name }) =>
            `This instance cannot read the signing secret of the connection ${name}, as after a clone. Check setup on the connection tells an admin what to do.`,
    ],
    invalid: [400, 'Invalid event', ({ path, expected }) => `${path} must be ${expected}.`],
    other_body: [
        409,
        'Conflicting event',
        ({ eventId }) => `The event ${eventId} was received before with another body. Use a new id.`,
    ],
    not_stored: [503, 'Not stored', () => 'The event could not be stored now. Send it again later.'],
    too_many: [
        429,
        'Too many events',
        ({ limit, waitSeconds }) =>
            `The connection takes ${limit} events a minute. Send it again in ${waitSeconds} seconds.`,
    ],
    no_own_connection: [
        403,
        'No connection',
        () => 'No connection has the user that you logged in as. An admin sets it on the connection.',
    ],
    several_connections: [
        400,
        'Several connections',
        ({ names }) => `Your user serves ${names.join(', ')}: say which one by ?connection=${names[0] ?? ''}.`,
    ],
    other_call: [
        422,
        'Key used before',
        ({ eventId }) => `${eventId} was used before for another request. Use a new Idempotency-Key or external_id.`,
    ],
    in_work: [409, 'In work', ({ eventId }) => `${eventId} is being carried out right now. Ask again in a moment.`],
    conflict: [409, 'Conflict', ({ reason }) => reason],
    changed_since: [412, 'Precondition failed', () => 'It is not as If-Match says. Get it again, and decide anew.'],
    unknown_record: [404, 'Unknown record', ({ what, id }) => `This connection has no ${what} ${id}.`],
    unknown_event: [404, 'Unknown event', ({ eventId }) => `This connection has received no event ${eventId}.`],
}

/** A refusal in the platform's own shape. */
export interface Refused {
    readonly ok: false
    readonly httpStatus: number
    readonly message: string
    readonly detail: string
    /** When it is worth another try; undefined = this is not a question of time. */
    readonly retryAfterSeconds?: number
}

export function refused(problem: Problem): Refused {
    const [httpStatus, message, detail] = REFUSALS[problem.kind] as Refusal<Kind>
    const refusal = { ok: false, httpStatus, message, detail: detail(problem) } as const
    const retryAfterSeconds = waitOf(problem)
    return retryAfterSeconds === undefined ? refusal : { ...refusal, retryAfterSeconds }
}

/** So long a call may be in work before its sender is answered, and a little more. */
const IN_WORK_SECONDS = 5

const waitOf = (problem: Problem): number | undefined => {
    if (problem.kind === 'in_work') return IN_WORK_SECONDS
    return problem.kind === 'too_many' ? problem.waitSeconds : undefined
}
