import { instant, isObject, list, object, optional, text, type Decoder, type Invalid } from '../../shared/decode.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { DecodedEvent, Envelope } from '../platform.ts'

/** What RCA Engine's own job events are called (`core/jobs`), and the type that they are here. */
const JOB_EVENTS: Readonly<Record<string, string>> = {
    completed: 'analysis.completed',
    failed: 'analysis.failed',
    'ticket-dry-run': 'ticket.dry_run',
}

/** Its documents say medium, its code moderate. */
const SEVERITIES = ['critical', 'high', 'medium', 'moderate', 'low']

const severity: Decoder<string> = (input, path) =>
    typeof input === 'string' && SEVERITIES.includes(input.toLowerCase())
        ? ok(input)
        : fail({ kind: 'invalid', path, expected: `one of ${SEVERITIES.join(', ')}` })

/** What the ticket shall say, where the sender knows better than the mapping. */
interface Ticket {
    readonly category: string | undefined
    readonly subcategory: string | undefined
    readonly assignment_group: string | undefined
    readonly assigned_to: string | undefined
    /** Name, user name or e-mail address. */
    readonly caller_id: string | undefined
    /** Name of the CI. */
    readonly configuration_item: string | undefined
}

const ticket = object<Ticket>({
    category: optional(text(255)),
    subcategory: optional(text(255)),
    assignment_group: optional(text(255)),
    assigned_to: optional(text(255)),
    caller_id: optional(text(255)),
    configuration_item: optional(text(255)),
})

/** The report as the engine rendered it: `markdown` or `html`. */
interface Report {
    readonly format: string | undefined
    readonly content: string | undefined
}

const FORMATS = ['markdown', 'md', 'html', 'text', 'txt']

/** Any other would be a file that nobody can open. */
const format: Decoder<string> = (input, path) =>
    typeof input === 'string' && FORMATS.includes(input.toLowerCase())
        ? ok(input)
        : fail({ kind: 'invalid', path, expected: `one of ${FORMATS.join(', ')}` })

const MAX_REPORT_LENGTH = 1_000_000
const report = object<Report>({ format: optional(format), content: optional(text(MAX_REPORT_LENGTH)) })

/** What every event says of its job: the structured output of `core/jobs/processor.py`. */
interface Findings {
    /** UUID; one incident a job. */
    readonly job_id: string
    readonly job_title: string | undefined
    readonly analysis_type: string | undefined
    readonly root_cause: string | undefined
    readonly technical_details: string | undefined
    readonly affected_systems: readonly string[] | undefined
    readonly recommendations: readonly string[] | undefined
    readonly recommended_actions: readonly string[] | undefined
    readonly categories: readonly string[] | undefined
    readonly tags: readonly string[] | undefined
    readonly report: Report | undefined
    readonly report_url: string | undefined
    readonly ticket: Ticket | undefined
}

const texts = optional(list(text()))
const findings = {
    job_id: text(255),
    job_title: optional(text(1000)),
    analysis_type: optional(text(255)),
    root_cause: optional(text()),
    technical_details: optional(text()),
    affected_systems: texts,
    recommendations: texts,
    recommended_actions: texts,
    categories: texts,
    tags: texts,
    report: optional(report),
    report_url: optional(text(1000)),
    ticket: optional(ticket),
}

type Completed = Findings & { readonly severity: string; readonly summary: string }
type Updated = Findings & { readonly severity: string | undefined; readonly summary: string }
type Failed = Findings & { readonly error: string | undefined }

const eventOf =
    <T extends Findings>(data: Decoder<T>): Decoder<DecodedEvent> =>
    (input, path) => {
        const decoded = object<{ readonly data: T }>({ data })(arranged(input), path)
        if (!decoded.ok) return decoded
        const { job_id: jobId, report_url: url = '' } = decoded.value.data
        return ok({ entity: jobId.toLowerCase(), url, status: '' })
    }

/** An analysis came to its end; what a dry run would make of it is asked by the same content. */
export const analysisCompleted = eventOf(object<Completed>({ ...findings, severity, summary: text() }))

/** There is more to say of it. */
export const analysisUpdated = eventOf(object<Updated>({ ...findings, severity: optional(severity), summary: text() }))

/** It came to no end. */
export const analysisFailed = eventOf(object<Failed>({ ...findings, error: optional(text()) }))

/** Its own job events say `event_type` and `created_at`, and name the job beside the data. */
export function arranged(body: unknown): unknown {
    if (!isObject(body) || body.event_type === undefined) return body
    const data = isObject(body.data) ? { job_id: body.job_id, ...body.data } : body.data
    return { ...body, type: body.event_type, timestamp: body.created_at, data }
}

export function envelope(body: unknown): Result<Envelope, Invalid> {
    const decoded = object({ id: text(255), type: text(100), timestamp: instant })(arranged(body), '')
    if (!decoded.ok) return decoded
    const { id, type, timestamp } = decoded.value
    const isJobEvent = Object.prototype.hasOwnProperty.call(JOB_EVENTS, type)
    return ok({ id, type: isJobEvent ? (JOB_EVENTS[type] ?? type) : type, occurredAt: timestamp })
}
