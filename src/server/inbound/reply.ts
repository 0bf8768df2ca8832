import type { AppliedOperation } from '../records/operation.ts'
import type { Invalid } from '../shared/decode.ts'
import type { StoredEvent } from './event.ts'

/** Why a post or a question is refused. Each kind has its status in one table. */
export type Problem =
    | { readonly kind: 'unknown_connection'; readonly name: string }
    | { readonly kind: 'inactive_connection'; readonly name: string }
    | { readonly kind: 'wrong_user'; readonly name: string }
    | { readonly kind: 'unknown_platform'; readonly platform: string }
    | { readonly kind: 'too_large' }
    | { readonly kind: 'malformed_json' }
    | { readonly kind: 'bad_signature' }
    | { readonly kind: 'other_body'; readonly eventId: string }
    | { readonly kind: 'not_stored' }
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
    invalid: [400, 'Invalid event', ({ path, expected }) => `${path} must be ${expected}.`],
    other_body: [
        409,
        'Conflicting event',
        ({ eventId }) => `The event ${eventId} was received before with another body. Use a new id.`,
    ],
    not_stored: [503, 'Not stored', () => 'The event could not be stored now. Send it again later.'],
    unknown_event: [404, 'Unknown event', ({ eventId }) => `This connection has received no event ${eventId}.`],
}

export type ReplyStatus = 'processed' | 'duplicate' | 'accepted' | 'ignored' | 'parked'

/** What the platform answers: a result, or the platform's own error shape. */
export type Reply =
    | { readonly ok: true; readonly httpStatus: number; readonly result: ReplyResult }
    | { readonly ok: false; readonly httpStatus: number; readonly message: string; readonly detail: string }

export interface ReplyResult {
    readonly status: ReplyStatus
    readonly event_id: string
    readonly duplicate: boolean
    readonly receipt: string
    readonly records: readonly RecordResult[]
    /** Why nothing was done, or not all; absent when all was. */
    readonly reason?: string
}

export interface RecordResult {
    readonly operation: string
    readonly table: string
    readonly sys_id: string
    readonly number: string
    readonly url: string
    readonly remark?: string
}

export function refused(problem: Problem): Reply {
    const [httpStatus, message, detail] = REFUSALS[problem.kind] as Refusal<Kind>
    return { ok: false, httpStatus, message, detail: detail(problem) }
}

export const MAX_BODY_BYTES = 1_048_576

/** The status of an answer about a stored event, and its HTTP status on the first delivery. */
const ANSWERS: Readonly<Record<StoredEvent['state'], readonly [ReplyStatus, number]>> = {
    processed: ['processed', 201],
    ignored: ['ignored', 202],
    parked: ['parked', 202],
    received: ['accepted', 202],
    processing: ['accepted', 202],
    failed: ['accepted', 202],
    dead: ['accepted', 202],
}

/** The answer to the first delivery of an event. */
export function accepted(event: StoredEvent, connectionName: string, urlOf: UrlOf): Reply {
    const [status, httpStatus] = ANSWERS[event.state]
    return { ok: true, httpStatus, result: resultOf(event, connectionName, urlOf, { status, duplicate: false }) }
}

/** The answer to a delivery of an event that is known: the first result, or the receipt while it is in work. */
export function duplicate(event: StoredEvent, connectionName: string, urlOf: UrlOf): Reply {
    const isDone = event.state === 'processed' || event.state === 'ignored'
    const status = isDone ? 'duplicate' : ANSWERS[event.state][0]
    return {
        ok: true,
        httpStatus: isDone ? 200 : 202,
        result: resultOf(event, connectionName, urlOf, { status, duplicate: true }),
    }
}

type UrlOf = (table: string, sysId: string) => string

export function resultOf(
    event: StoredEvent,
    connectionName: string,
    urlOf: UrlOf,
    answer: Pick<ReplyResult, 'status' | 'duplicate'>,
): ReplyResult {
    return {
        status: answer.status,
        event_id: event.eventId,
        duplicate: answer.duplicate,
        receipt: `/api/x_aigov_bridge/v1/events/${encodeURIComponent(connectionName)}/${encodeURIComponent(event.eventId)}`,
        records: event.result.records.map((record) => recordResult(record, urlOf)),
        ...(event.problem !== '' && { reason: event.problem }),
    }
}

const recordResult = (record: AppliedOperation, urlOf: UrlOf): RecordResult => ({
    operation: record.operation,
    table: record.table,
    sys_id: record.sysId,
    number: record.number,
    url: urlOf(record.table, record.sysId),
    ...(record.remark !== '' && { remark: record.remark }),
})
