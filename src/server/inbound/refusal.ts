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
        ({ name }) => `There is no connection named ${name}. Check the last part of the URL.`,
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
            `This instance cannot read the signing secret of the connection ${name}, as after a clone. An admin enters it again on the connection.`,
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
    return problem.kind === 'too_many' ? { ...refusal, retryAfterSeconds: problem.waitSeconds } : refusal
}
