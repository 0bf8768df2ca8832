import type { HttpRequest } from '../../../src/server/hub.ts'
import {
    isTerminal,
    type EventPatch,
    type EventState,
    type NewEvent,
    type StoredEvent,
} from '../../../src/server/inbound/event.ts'
import type { Circuit } from '../../../src/server/outbound/circuit.ts'
import type { Message, MessagePatch, NewMessage } from '../../../src/server/outbound/message.ts'
import { readRequest } from '../../../src/server/outbound/request-text.ts'
import type { CiItem } from '../../../src/server/records/ci.ts'
import type { NewReference, Pending, ReferencePatch, SavedRecord } from '../../../src/server/records/reference.ts'
import type { Result } from '../../../src/server/shared/result.ts'
import { INSTANCE_NAME } from '../hub/hub.ts'
import type { HubCall } from '../hub/intercept.ts'
import { findRow, findRows } from '../hub/rows.ts'
import type { World } from '../hub/world.ts'
import { senderOf, type Entity } from './entities.ts'
import type { History, Untold } from './history.ts'
import { createLaws } from './laws.ts'
import type { Job } from './node.ts'
import { once } from './once.ts'
import { PERSON } from './people.ts'
import { isToBeShown } from './shown.ts'
import { count, FORCING, REDELIVERY, type Tally } from './tally.ts'

const WRITES =
    /^(audit)$|\.(insert|update|add|addAttempt|supersede|bringForward|beat|heard|take|release|leaveWord|takeWord)$/

/** Whether a method of the hub stores something, or sends it; entries of the audit trail are not counted. */
const isWrite = (method: string): boolean => method === 'send' || (WRITES.test(method) && method !== 'audit')

/** What a person wrote, behind the record and the name; empty where it is no comment. */
export const textIn = (body: string): string =>
    ((JSON.parse(body) as { readonly body?: string }).body ?? '').replace(/^[^:]*: /, '')

/** Of a message as the outbox keeps it. */
export const toldTo = (request: string): string => textIn(readRequest(request).body)

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
    /** When it last asked a platform, in calls. */
    askedAt: number
    /** Of the record that it read or saved last. */
    version: number
    state: string
    thing: Pick<StoredEvent, 'connectionId' | 'entity'>
}

const NOTHING = { connectionId: '', entity: '' }

type Watch = (job: Job, call: HubCall, answer: unknown) => void

export function createObserver(world: World, history: History, tally: Tally, entities: readonly Entity[]): Observer {
    const { state } = world
    const laws = createLaws(world, history, entities)
    const doings = new WeakMap<Job, Doing>()
    const doingOf = (job: Job): Doing => {
        const known = doings.get(job)
        if (known) return known
        const begun = {
            eventKey: '',
            said: undefined,
            isFinishing: false,
            message: undefined,
            own: [],
            askedAt: 0,
            version: 0,
            state: '',
            thing: NOTHING,
        }
        doings.set(job, begun)
        return begun
    }
    const referenceRow = (sysId: unknown) => findRow(state, 'x_aigov_bridge_external_ref', { sys_id: String(sysId) })

    /** What the platform made itself for a thing, as long as nobody has looked at it. */
    const unlinked = ({ connectionId, entity }: Doing['thing']): readonly string[] => {
        if (history.own.size === 0) return []
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
            const { existing, episode, connectionId, externalId, role } = args[0] as NewReference
            if (existing || episode > 0 || role !== 'incident') return
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
            doingOf(job).askedAt = history.calls
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
            // What the one before it could not write is not said by this one.
            doing.said = undefined
        },
        'events.insert': (job, { args }) => {
            const { key, eventId } = args[0] as NewEvent
            if (eventId.startsWith('resync:')) history.asked.set(key, doingOf(job).askedAt)
        },
        'references.byKey': (job) => void (doingOf(job).own = unlinked(doingOf(job).thing)),
        'outbox.update': (job, { args }) => {
            const [sysId, { state: next }] = args as readonly [string, MessagePatch]
            const { message } = doingOf(job)
            if (next !== 'delivered' || message?.sysId !== sysId) return
            if (message.state !== 'ready') history.recovered.add(`${message.connectionId} ${message.channel}`)
            if (isNewest(message)) doneWith(message.referenceId, { isArrived: true })
        },
        'records.read': (job, _call, record) => {
            if (record) sees(doingOf(job), record as SavedRecord)
        },
        'outbox.supersede': (job, { args: [referenceId] }) => {
            const { target_sys_id: sysId = '', pending } = referenceRow(referenceId) ?? {}
            const doing = doingOf(job)
            // The event says what the record says. Should its node die now, it may be noted on another record of the thing.
            if (doing.eventKey !== '' && pending === '' && isLastWord(doing, sysId))
                history.believes(sysId, { state: doing.state })
        },
        'outbox.add': (job, { args }) => {
            const { key, kind, request, referenceId } = args[0] as NewMessage
            const { seen_version: seen } = referenceRow(referenceId) ?? {}
            const isForced = job.name === FORCING || job.name.startsWith(REDELIVERY)
            if (isForced) history.forced.add(key)
            // Who forces may repeat the very words of a message that is judged by what was seen when it was written.
            if (isForced && history.versions.has(request.body)) return
            const first = Math.min(
                Number(seen),
                history.untold.get(referenceId)?.seen ?? Infinity,
                history.begun.get(referenceId) ?? Infinity,
            )
            if (kind === 'state') history.untold.set(referenceId, { seen: first, isArrived: false, isNoted: false })
            history.versions.set(request.body, { version: doingOf(job).version, seen: first })
        },
        'circuits.save': (_job, { args }) => {
            const { state: next, connectionId } = args[0] as Circuit
            if (next === 'poll_only') history.missed.add(connectionId)
        },
        'cis.save': (job, { args }, answer) => registered(job, args as Registering, answer as Result<unknown, unknown>),
        'outbox.oldest': (job, _call, message) => void (doingOf(job).message = message as Message | undefined),
        'references.update': (job, { args }) => {
            const patch = args[1] as ReferencePatch
            if (patch.snapshot && patch.telling?.length === 0) doneWith(String(args[0]), { isNoted: true })
            noteBegun(String(args[0]), patch)
            const doing = doingOf(job)
            const pending: Pending | null | undefined = patch.pending
            if (pending) doing.said = pending.fields.state
            const met = pending?.before?.operational_status
            if (met !== undefined && !history.met.has(doing.eventKey)) history.met.set(doing.eventKey, met)
            const { target_sys_id: sysId = '', seen_version: seen } = referenceRow(args[0]) ?? {}
            history.looked.set(sysId, Math.max(history.looked.get(sysId) ?? -Infinity, Number(seen)))
            if (isAgreement(patch) && !doing.isFinishing && isLastWord(doing, sysId))
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
    const after = once((method) => ({
        isWrite: isWrite(method),
        isOfRecord: method.startsWith('records.'),
        watch: watchCommit.get(method),
    }))
    return {
        starting: (job, call) => watchStart.get(call.method)?.(job, call, undefined),
        committed: (job, call, answer) => {
            const { isWrite, isOfRecord, watch } = after(call.method)
            if (isWrite) job.writes++
            if (isOfRecord) history.inWork = recordIn(call)
            watch?.(job, call, answer)
        },
        applied: (request, isLate) => {
            const { url, body } = request
            if (url.endsWith('/comments')) return void history.heard.push({ text: textIn(body), isLate, request })
            if (body.includes('"change.created"')) return void history.announced.add(sysIdIn(body))
            const told = senderOf(entities, ({ connection }) => url.includes(connection))?.told(body)
            if (!told) return
            // Of what comes late the bridge knows no better than that it was tried, long before it asked.
            if (!isLate) history.tellings.set(told.sysId, history.calls)
            const isCrossed = history.isOvertaken(told.sysId, history.versions.get(body)?.version ?? 0)
            history.believes(told.sysId, {
                ...told,
                gap: isLate ? 'late' : isCrossed ? 'crossed' : undefined,
            })
        },
    }

    function noteBegun(referenceId: string, { telling }: ReferencePatch): void {
        if (telling?.length === 0) history.begun.delete(referenceId)
        if (telling === undefined || telling.length === 0 || history.begun.has(referenceId)) return
        history.begun.set(referenceId, Number(referenceRow(referenceId)?.seen_version))
    }

    function doneWith(referenceId: string, now: Partial<Untold>): void {
        const known = history.untold.get(referenceId)
        if (!known) return
        const untold = { ...known, ...now }
        if (untold.isArrived && untold.isNoted) history.untold.delete(referenceId)
        else history.untold.set(referenceId, untold)
    }

    /** Of the states of a reference. */
    function isNewest({ kind, referenceId, sequence }: Message): boolean {
        const states = findRows(state, 'x_aigov_bridge_message', {
            where: { external_ref: referenceId, kind: 'state' },
        })
        return kind === 'state' && states.every((row) => Number(row.sequence) <= sequence)
    }

    /** What the platform answered is behind what it was told since. */
    function isOutdated({ eventKey }: Doing, sysId: string): boolean {
        return (history.tellings.get(sysId) ?? 0) > (history.asked.get(eventKey) ?? Infinity)
    }

    /** What the platform saved itself meanwhile is newer than any event. */
    function isLastWord(doing: Doing, sysId: string): boolean {
        const isOvertaken = (history.beliefs.get(sysId)?.savedAs ?? -Infinity) > history.lookedAt(sysId)
        return !isOutdated(doing, sysId) && !isOvertaken
    }

    function registered(job: Job, [[item]]: Registering, answer: Result<unknown, unknown>): void {
        if (!answer.ok || !item) return
        const made = findRow(state, 'sys_object_source', { id: item.nativeKey })
        const sysId = item.values.sys_id ?? made?.target_sys_id ?? ''
        const { eventKey } = doingOf(job)
        if (sysId !== '') history.record(sysId, job.user, { writer: 'event', eventKey })
    }

    function saved(job: Job, call: HubCall, result: Result<SavedRecord, string>): void {
        if (!result.ok) return
        const doing = doingOf(job)
        const { sysId, fields } = result.value
        const event = findRow(state, 'x_aigov_bridge_event', { event_key: doing.eventKey || 'none' })
        if (event && event.promoted_by === '' && isToBeShown(event.event_type, event.payload ?? ''))
            history.broken.push(`7: ${job.name} wrote what was only to be shown`)
        sees(doing, result.value)
        // What nobody asked for was a rule of the customer.
        const isAsked = call.method === 'records.insert' || 'state' in (call.args[2] as object)
        history.record(sysId, job.user, isAsked ? { writer: 'event', eventKey: doing.eventKey } : BY_RULE)
        // Only a creation and a write of state ask for it; what the event says stands in the intent.
        if (fields.state === undefined || isOutdated(doing, sysId) || !(isAsked || doing.said !== undefined)) return
        if (isAsked && doing.said !== undefined && doing.said !== fields.state)
            count(tally.exceptions, '5: a rule of the customer changed what the platform said; it is not told')
        // Where the record said so already, somebody may have changed it since it was read: that is told.
        history.believes(sysId, { state: isAsked ? fields.state : (doing.said ?? fields.state) })
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

function sees(doing: Doing, { version, fields }: SavedRecord): void {
    doing.version = version
    doing.state = fields.state ?? ''
}

/** The record that a call is about: behind its table, where the method asks for one. */
const recordIn = ({ method, args }: HubCall): string => String(method.includes('journal') ? args[0] : args[1])

type Registering = readonly [items: readonly CiItem[]]

const sysIdIn = (body: string): string =>
    (JSON.parse(body) as { readonly data: { readonly sys_id: string } }).data.sys_id

const BY_RULE = { writer: 'person', eventKey: '' } as const

/** The newest event is noted, and it says a state: that is what the platform believes. */
const isAgreement = ({ lastEventKey, pending, lastInboundStatus = '' }: ReferencePatch): boolean =>
    lastEventKey !== undefined && pending === null && lastInboundStatus !== ''
