import type { HttpRequest } from '../../../src/server/hub.ts'
import { isTerminal, type EventPatch, type EventState, type StoredEvent } from '../../../src/server/inbound/event.ts'
import type { Message } from '../../../src/server/outbound/message.ts'
import type { Pending, ReferencePatch, SavedRecord } from '../../../src/server/records/reference.ts'
import type { Result } from '../../../src/server/shared/result.ts'
import type { HubCall } from '../hub/intercept.ts'
import { findRow } from '../hub/rows.ts'
import type { World } from '../hub/world.ts'
import type { History } from './history.ts'
import type { Job } from './node.ts'
import { count, type Tally } from './tally.ts'

const WRITES = /^(audit)$|\.(insert|update|add|addAttempt|supersede|beat|heard|take|release|leaveWord|takeWord)$/

const KNOWN = new Map<string, boolean>()

/** Whether a method of the hub stores something, or sends it. */
function isWrite(method: string): boolean {
    const known = KNOWN.get(method)
    if (known !== undefined) return known
    const is = method === 'send' || WRITES.test(method)
    KNOWN.set(method, is)
    return is
}

/** What a message says. */
export interface Told {
    readonly sys_id: string
    readonly state: string
    readonly sys_mod_count: string
}

/** What a person wrote, behind the record and the name. */
export const textIn = (body: string): string =>
    (JSON.parse(body) as { readonly body: string }).body.replace(/^[^:]*: /, '')

export const toldBy = (body: string): Told => JSON.parse(body) as Told

/** Sees every call as it is committed, and concludes who wrote what and what the platform believes. */
export interface Observer {
    committed(job: Job, call: HubCall, answer: unknown): void
    /** Before a call is made. */
    starting(job: Job, call: HubCall): void
    /** The platform takes a request for true. */
    applied(request: HttpRequest, isLate: boolean): void
}

/** What a job is at, as far as its calls tell. */
interface Doing {
    eventKey: string
    /** The state that the event says. */
    said: string | undefined
    /** It is about to close a state write that was begun. */
    isFinishing: boolean
    message: Message | undefined
}

type Watch = (job: Job, call: HubCall, answer: unknown) => void

export function createObserver({ state }: World, history: History, tally: Tally): Observer {
    const doings = new WeakMap<Job, Doing>()
    const doingOf = (job: Job): Doing => {
        const known = doings.get(job) ?? { eventKey: '', said: undefined, isFinishing: false, message: undefined }
        doings.set(job, known)
        return known
    }
    const referenceRow = (sysId: unknown) => findRow(state, 'x_aigov_bridge_external_ref', { sys_id: String(sysId) })

    const starting: Readonly<Record<string, Watch>> = {
        'references.update': (job, { args }) => void (doingOf(job).isFinishing = referenceRow(args[0])?.pending !== ''),
        'events.update': (job, { args }) => {
            const [sysId, patch] = args as readonly [string, EventPatch]
            const row = findRow(state, 'x_aigov_bridge_event', { sys_id: sysId })
            const before = (row?.state ?? 'received') as EventState
            if (isTerminal(before) && patch.state !== undefined && patch.state !== before)
                history.broken.push(`1: ${job.name} made the ${before} event ${row?.event_id ?? ''} ${patch.state}`)
        },
        send: (job) => {
            const { message } = doingOf(job)
            const row = message && findRow(state, 'x_aigov_bridge_message', { sys_id: message.sysId })
            if (message && Number(row?.attempts) <= message.attempts)
                history.broken.push(`8: message ${message.sysId} was sent before its try was counted`)
        },
    }
    const committed: Readonly<Record<string, Watch>> = {
        'events.byId': (job, _call, event) => void (event && (doingOf(job).eventKey = (event as StoredEvent).key)),
        'outbox.oldest': (job, _call, message) => void (doingOf(job).message = message as Message | undefined),
        'references.update': (job, { args }) => {
            const patch = args[1] as ReferencePatch
            const doing = doingOf(job)
            const pending: Pending | null | undefined = patch.pending
            if (pending?.fields.state) doing.said = pending.fields.state
            if (isAgreement(patch) && !doing.isFinishing)
                history.believes(referenceRow(args[0])?.target_sys_id ?? '', { state: patch.snapshot?.state ?? '' })
        },
        'records.insert': (job, call, answer) => {
            const of = call.args[2] as Readonly<Record<string, string>>
            const thing = `${of.correlation_display ?? ''} ${of.correlation_id ?? ''}`
            if ((answer as Result<SavedRecord, string>).ok) history.made.set(thing, (history.made.get(thing) ?? 0) + 1)
            if ((history.made.get(thing) ?? 0) > 1) history.broken.push(`2: ${thing} has more than one record`)
            saved(job, call, answer as Result<SavedRecord, string>)
        },
        'records.update': (job, call, answer) => saved(job, call, answer as Result<SavedRecord, string>),
    }
    return {
        starting: (job, call) => starting[call.method]?.(job, call, undefined),
        committed: (job, call, answer) => {
            if (isWrite(call.method) && call.method !== 'audit') job.writes++
            if (call.method.startsWith('records.')) history.inWork = recordOf(call)
            committed[call.method]?.(job, call, answer)
        },
        applied: ({ url, body }, isLate) => {
            if (url.endsWith('/comments')) return void history.heard.push({ text: textIn(body), isLate })
            const told = toldBy(body)
            const isCrossed = history.isOvertaken(told.sys_id, Number(told.sys_mod_count))
            history.believes(told.sys_id, {
                state: told.state,
                gap: isLate ? 'late' : isCrossed ? 'crossed' : undefined,
            })
        },
    }

    function saved(job: Job, call: HubCall, result: Result<SavedRecord, string>): void {
        if (!result.ok) return
        const doing = doingOf(job)
        const { sysId, fields } = result.value
        // What nobody asked for was a rule of the customer.
        const isAsked = call.method === 'records.insert' || 'state' in (call.args[2] as object)
        history.record(sysId, job.user, isAsked ? { writer: 'event', eventKey: doing.eventKey } : BY_RULE)
        // Only a creation and a write of state ask for it; what the event says stands in the intent.
        if (fields.state === undefined) return
        if (doing.said !== undefined && doing.said !== fields.state)
            count(tally.exceptions, '5: a rule of the customer changed what the platform said; it is not told')
        history.believes(sysId, { state: fields.state })
        doing.said = undefined
    }
}

/** The record that a call is about: behind its table, where the method asks for one. */
const recordOf = ({ method, args }: HubCall): string => String(method.includes('journal') ? args[0] : args[1])

const BY_RULE = { writer: 'person', eventKey: '' } as const

/** The newest event is noted: what it says is what the platform believes. */
const isAgreement = (patch: ReferencePatch): boolean => patch.lastEventKey !== undefined && patch.pending === null
