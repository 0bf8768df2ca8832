import type { HttpRequest } from '../../../src/server/hub.ts'
import { isTerminal, type EventPatch, type EventState, type StoredEvent } from '../../../src/server/inbound/event.ts'
import type { Message, MessagePatch, NewMessage } from '../../../src/server/outbound/message.ts'
import { readRequest } from '../../../src/server/outbound/request-text.ts'
import type { NewReference, Pending, ReferencePatch, SavedRecord } from '../../../src/server/records/reference.ts'
import type { Result } from '../../../src/server/shared/result.ts'
import { INSTANCE_NAME } from '../hub/hub.ts'
import type { HubCall } from '../hub/intercept.ts'
import { findRow } from '../hub/rows.ts'
import type { World } from '../hub/world.ts'
import type { History } from './history.ts'
import { createLaws } from './laws.ts'
import type { Job } from './node.ts'
import { once } from './once.ts'
import { PERSON } from './people.ts'
import { FORCING } from './tally.ts'
import { count, type Tally } from './tally.ts'

const WRITES =
    /^(audit)$|\.(insert|update|add|addAttempt|supersede|bringForward|beat|heard|take|release|leaveWord|takeWord)$/

/** Whether a method of the hub stores something, or sends it; entries of the audit trail are not counted. */
const isWrite = once((method) => method === 'send' || (WRITES.test(method) && method !== 'audit'))
const isOfRecord = once((method) => method.startsWith('records.'))

/** What a message says. */
export interface Told {
    readonly sys_id: string
    readonly state: string
    readonly sys_mod_count: string
}

/** What a person wrote, behind the record and the name. */
export const textIn = (body: string): string =>
    (JSON.parse(body) as { readonly body: string }).body.replace(/^[^:]*: /, '')

/** Of a message as the outbox keeps it. */
export const toldTo = (request: string): string => textIn(readRequest(request).body)

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
    /** Records of the platform's own for the thing of its event, that were not linked when it looked for a link. */
    own: readonly string[]
    thing: Pick<StoredEvent, 'connectionId' | 'entity'>
}

const NOTHING = { connectionId: '', entity: '' }

type Watch = (job: Job, call: HubCall, answer: unknown) => void

export function createObserver(world: World, history: History, tally: Tally): Observer {
    const { state } = world
    const laws = createLaws(world, history)
    const doings = new WeakMap<Job, Doing>()
    const doingOf = (job: Job): Doing => {
        const known = doings.get(job) ?? {
            eventKey: '',
            said: undefined,
            isFinishing: false,
            message: undefined,
            own: [],
            thing: NOTHING,
        }
        doings.set(job, known)
        return known
    }
    const referenceRow = (sysId: unknown) => findRow(state, 'x_aigov_bridge_external_ref', { sys_id: String(sysId) })

    /** What the platform made itself for a thing, as long as nobody has looked at it. */
    const unlinked = ({ connectionId, entity }: Doing['thing']): readonly string[] => {
        const { name } = findRow(state, 'x_aigov_bridge_connection', { sys_id: connectionId }) ?? {}
        return Array.from(history.own)
            .filter(([, { connection, caseId }]) => connection === name && caseId === entity)
            .map(([sysId]) => sysId)
            .filter((sysId) => findRow(state, 'incident', { sys_id: sysId }))
            .filter((sysId) => !findRow(state, 'x_aigov_bridge_external_ref', { target_sys_id: sysId }))
    }

    const isArmed = ({ url }: HttpRequest): boolean => {
        const name = state.properties.instance_name ?? INSTANCE_NAME
        return (state.tables.x_aigov_bridge_connection ?? []).some(
            (row) => url.startsWith(new URL(row.callback_url ?? '').origin) && row.armed_instance === name,
        )
    }

    const starting: Readonly<Record<string, Watch>> = {
        'references.insert': (job, { args }) => {
            const { existing, episode, connectionId, externalId } = args[0] as NewReference
            if (existing || episode > 0) return
            const still = unlinked({ connectionId, entity: externalId })
            if (doingOf(job).own.some((sysId) => still.includes(sysId)))
                history.broken.push(`2: ${externalId} gets a record beside the one that its platform made`)
        },
        'references.update': (job, { args }) => void (doingOf(job).isFinishing = referenceRow(args[0])?.pending !== ''),
        'events.update': (job, { args }) => {
            const [sysId, patch] = args as readonly [string, EventPatch]
            const row = findRow(state, 'x_aigov_bridge_event', { sys_id: sysId })
            const before = (row?.state ?? 'received') as EventState
            if (isTerminal(before) && job.user !== PERSON && patch.state !== undefined && patch.state !== before)
                history.broken.push(`1: ${job.name} made the ${before} event ${row?.event_id ?? ''} ${patch.state}`)
        },
        send: (job, { args }) => {
            if ((args[0] as HttpRequest).method !== 'GET' && !isArmed(args[0] as HttpRequest))
                history.broken.push('8: a message went out from an instance that its connection is not armed for')
            const { message } = doingOf(job)
            const row = message && findRow(state, 'x_aigov_bridge_message', { sys_id: message.sysId })
            if (message && Number(row?.attempts) <= message.attempts)
                history.broken.push(`8: message ${message.sysId} was sent before its try was counted`)
        },
    }
    const committed: Readonly<Record<string, Watch>> = {
        'events.byId': (job, _call, event) => {
            if (!event) return
            const doing = doingOf(job)
            doing.eventKey = (event as StoredEvent).key
            doing.thing = event as StoredEvent
        },
        'references.byKey': (job) => void (doingOf(job).own = unlinked(doingOf(job).thing)),
        'outbox.update': (job, { args }) => {
            const [sysId, { state: next }] = args as readonly [string, MessagePatch]
            const { message } = doingOf(job)
            if (next === 'delivered' && message?.sysId === sysId && message.state !== 'ready')
                history.recovered.add(`${message.connectionId} ${message.channel}`)
        },
        'outbox.add': (job, { args }) => {
            if (job.name === FORCING) history.forced.add((args[0] as NewMessage).key)
        },
        'outbox.oldest': (job, _call, message) => void (doingOf(job).message = message as Message | undefined),
        'references.update': (job, { args }) => {
            const patch = args[1] as ReferencePatch
            const doing = doingOf(job)
            const pending: Pending | null | undefined = patch.pending
            if (pending?.fields.state) doing.said = pending.fields.state
            const { target_sys_id: sysId = '', seen_version: seen } = referenceRow(args[0]) ?? {}
            // What the platform saved itself meanwhile is newer than any event.
            const isOvertaken = (history.beliefs.get(sysId)?.savedAs ?? 0) > Number(seen)
            if (isAgreement(patch) && !doing.isFinishing && !isOvertaken)
                history.believes(sysId, { state: patch.snapshot?.state ?? '' })
        },
        'records.insert': (job, call, answer) => {
            const [, sysId] = call.args as readonly [string, string]
            const { ref_key: key = sysId } =
                findRow(state, 'x_aigov_bridge_external_ref', { target_sys_id: sysId }) ?? {}
            if ((answer as Result<SavedRecord, string>).ok) history.made.set(key, (history.made.get(key) ?? 0) + 1)
            if ((history.made.get(key) ?? 0) > 1)
                history.broken.push(`2: ${history.nameOf(sysId)} is one of several records for one thing`)
            saved(job, call, answer as Result<SavedRecord, string>)
        },
        'records.update': (job, call, answer) => saved(job, call, answer as Result<SavedRecord, string>),
    }
    const watchStart = watchers(laws.starting, starting)
    const watchCommit = watchers(laws.committed, committed)
    return {
        starting: (job, call) => watchStart.get(call.method)?.(job, call, undefined),
        committed: (job, call, answer) => {
            if (isWrite(call.method)) job.writes++
            if (isOfRecord(call.method)) history.inWork = recordOf(call)
            watchCommit.get(call.method)?.(job, call, answer)
        },
        applied: (request, isLate) => {
            const { url, body } = request
            if (url.endsWith('/comments')) return void history.heard.push({ text: textIn(body), isLate, request })
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
        const { payload = '' } = findRow(state, 'x_aigov_bridge_event', { event_key: doing.eventKey || 'none' }) ?? {}
        if (payload.includes('"dry_run":true')) history.broken.push(`7: ${job.name} wrote what was only to be shown`)
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

/** By method: both look at a call, the laws first. */
function watchers(
    laws: Readonly<Record<string, Watch>>,
    own: Readonly<Record<string, Watch>>,
): ReadonlyMap<string, Watch> {
    const all = new Map<string, Watch>(Object.entries(laws))
    for (const [method, watch] of Object.entries(own)) {
        const law = laws[method]
        all.set(
            method,
            law
                ? (job, call, answer) => {
                      law(job, call, answer)
                      watch(job, call, answer)
                  }
                : watch,
        )
    }
    return all
}

/** The record that a call is about: behind its table, where the method asks for one. */
const recordOf = ({ method, args }: HubCall): string => String(method.includes('journal') ? args[0] : args[1])

const BY_RULE = { writer: 'person', eventKey: '' } as const

/** The newest event is noted: what it says is what the platform believes. */
const isAgreement = (patch: ReferencePatch): boolean => patch.lastEventKey !== undefined && patch.pending === null
