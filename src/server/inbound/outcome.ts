import type { PlanProblem } from '../mapping/plan.ts'
import type { AppliedOperation, ApplyProblem } from '../records/operation.ts'
import type { Result } from '../shared/result.ts'
import type { EventPatch, EventResult, PlannedRecord, StoredEvent } from './event.ts'

/** Why an event was not carried out. */
export type EventProblem =
    | ApplyProblem
    | Exclude<PlanProblem, { kind: 'unmapped_value' }>
    | (Extract<PlanProblem, { kind: 'unmapped_value' }> & { readonly policy: 'park' | 'ignore' })
    /** Another event, or a message, has the thing that a row names in hand. */
    | { readonly kind: 'in_other_hands'; readonly entity: string }
    | { readonly kind: 'no_connection' }
    | { readonly kind: 'no_payload' }
    | { readonly kind: 'no_end' }
    | { readonly kind: 'exception'; readonly text: string }

/** Why it came to no end, and what is known of its tries up to this one; absent = nothing. */
export type Stopped = EventProblem & { readonly met?: EventResult | undefined }

/** What was done or, in a dry run, would have been. */
export interface Settled {
    readonly records: readonly AppliedOperation[]
    readonly plan: readonly PlannedRecord[]
}

const RETRY_SECONDS = [5, 30, 300, 1800, 7200, 18_000]
const MAX_ATTEMPTS = 10

/** Its last allowed try took its node along. */
export const neverEnds = (event: StoredEvent): boolean => event.state === 'processing' && event.attempts >= MAX_ATTEMPTS

/** When the next try is due, should this one find no end. */
export const retryAt = (attempts: number, now: number): number =>
    now + (RETRY_SECONDS[Math.min(attempts, RETRY_SECONDS.length) - 1] ?? 0) * 1000

/** The event after one try. Pure. */
export function outcomeOf(settled: Result<Settled, Stopped>, attempts: number, now: number): EventPatch {
    if (!settled.ok)
        return { ...troubled(settled.problem, attempts, now), ...metBy(settled.problem), ...waitOf(settled.problem) }
    const { records, plan } = settled.value
    if (plan.length > 0) return { state: 'dry_run', problem: '', plan, promotedBy: '', nextAttemptAt: undefined }
    if (records.length === 0)
        return { state: 'ignored', problem: 'no mapping row does anything with it', nextAttemptAt: undefined }
    return { state: 'processed', problem: '', result: { records }, nextAttemptAt: undefined }
}

function troubled(problem: EventProblem, attempts: number, now: number): EventPatch {
    const reason = inWords(problem)
    const fate = problem.kind === 'unmapped_value' ? problem.policy : FATES[problem.kind]
    if (fate === 'ignore') return { state: 'ignored', problem: reason, nextAttemptAt: undefined }
    if (fate === 'park') return { state: 'parked', problem: reason, nextAttemptAt: undefined }
    if (attempts >= MAX_ATTEMPTS && problem.kind === 'missing_other')
        return { state: 'parked', problem: reason, nextAttemptAt: undefined }
    if (attempts >= MAX_ATTEMPTS) return { state: 'dead', problem: reason, nextAttemptAt: undefined }
    return { state: 'failed', problem: reason, nextAttemptAt: retryAt(attempts, now) }
}

/** What a later try has to know of this one. */
function metBy(problem: Stopped): Pick<EventPatch, 'result'> {
    const tried = problem.kind === 'not_saved' && problem.tried ? { tried: problem.tried } : undefined
    return tried || problem.met ? { result: { records: [], ...problem.met, ...tried } } : {}
}

/** The thing whose coming lets it go on; what stops it for another reason waits for none any more. */
function waitOf(problem: EventProblem): Pick<EventPatch, 'waitsFor'> {
    if (problem.kind === 'missing_record') return { waitsFor: problem.entity }
    return { waitsFor: problem.kind === 'missing_other' ? problem.name : '' }
}

/** Parked events wait for a record or for an admin, failed ones for better times. */
const FATES: Readonly<Record<Exclude<EventProblem['kind'], 'unmapped_value'>, 'park' | 'retry'>> = {
    missing_record: 'park',
    missing_other: 'retry',
    in_other_hands: 'retry',
    refused_ci: 'park',
    bad_template: 'park',
    bad_condition: 'park',
    unknown_operation: 'park',
    no_connection: 'retry',
    no_payload: 'retry',
    no_end: 'retry',
    not_saved: 'retry',
    exception: 'retry',
}

type Words = { readonly [K in EventProblem['kind']]: (problem: Extract<EventProblem, { readonly kind: K }>) => string }

const WORDS: Words = {
    missing_record: ({ entity }) => `${entity} has no record here yet. The event waits for the one that creates it.`,
    missing_other: ({ what, name }) =>
        `There is no ${what} ${name}, or more than one. The event goes on when the platform tells of it.`,
    in_other_hands: ({ entity }) => `Another event, or a message, has ${entity} in hand. This one tries again.`,
    refused_ci: ({ cure, className, reason }) =>
        `${cure} Then release the event. The identification engine refused the ${className}: ${reason}`,
    bad_template: ({ template, reason }) =>
        `The template ${template} cannot be rendered: ${reason}. Correct the mapping row.`,
    bad_condition: ({ condition, reason }) =>
        `The condition ${condition} cannot be read: ${reason}. Correct the mapping row.`,
    unknown_operation: ({ operation, order }) =>
        `${operation === '' ? 'A mapping row has no operation' : `There is no operation ${operation}`}. Correct the row with order ${order}.`,
    unmapped_value: ({ map, value }) => `The value map ${map} has no row for "${value}". Add one, or one for *.`,
    no_connection: () => 'The connection or its platform no longer exists.',
    no_payload: () =>
        'Its payload is gone: the file payload.json of the event was removed. The platform has to send it again under another id.',
    no_end: () => `${MAX_ATTEMPTS} tries began and none came to an end. See the log of the instance.`,
    not_saved: ({ table, reason }) => `The ${table} was not saved: ${reason}.`,
    exception: ({ text }) => `The instance failed: ${text}`,
}

/** The cause and the cure, for the person who looks at the event. */
export const inWords = (problem: EventProblem): string =>
    (WORDS[problem.kind] as (problem: EventProblem) => string)(problem)
