import type { NewEvent, StoredEvent } from '../../../src/server/inbound/event.ts'
import type { CiItem } from '../../../src/server/records/ci.ts'
import type { Pending, ReferencePatch, SavedRecord } from '../../../src/server/records/reference.ts'
import type { Result } from '../../../src/server/shared/result.ts'
import type { HubCall } from '../hub/intercept.ts'
import { findRow } from '../hub/rows.ts'
import type { Row } from '../hub/state.ts'
import type { World } from '../hub/world.ts'
import type { History } from './history.ts'
import type { Job } from './node.ts'
import { isToBeShown } from './shown.ts'
import { count, type Tally } from './tally.ts'
import { perJob, type Watches } from './watches.ts'

/** What a job is at. */
interface Doing {
    eventKey: string
    /** The state that the event says. */
    said: string | undefined
    /** It is about to close a state write that was begun. */
    isFinishing: boolean
    /** When it last asked a platform, in calls. */
    askedAt: number
    /** Of the record that it read or saved last. */
    state: string
}

type Saved = Result<SavedRecord, string>

/** Who wrote what into the records, and what the platforms believe by what they said themselves. */
export function watchWriters({ state }: World, history: History, tally: Tally): Watches {
    const doingOf = perJob((): Doing => ({ eventKey: '', said: undefined, isFinishing: false, askedAt: 0, state: '' }))
    const referenceRow = (sysId: unknown): Row =>
        findRow(state, 'x_aigov_bridge_external_ref', { sys_id: String(sysId) }) ?? {}
    return {
        starting: {
            'references.update': (job, { args }) =>
                void (doingOf(job).isFinishing = referenceRow(args[0]).pending !== ''),
            send: (job) => void (doingOf(job).askedAt = history.calls),
        },
        committed: {
            'events.byId': (job, _call, event) => {
                // What the event before it could not write is not said by this one.
                if (event) Object.assign(doingOf(job), { eventKey: (event as StoredEvent).key, said: undefined })
            },
            'events.insert': (job, { args }) => {
                const { key, eventId } = args[0] as NewEvent
                if (eventId.startsWith('resync:')) history.asked.set(key, doingOf(job).askedAt)
            },
            'records.read': (job, _call, record) => {
                if (record) sees(doingOf(job), record as SavedRecord)
            },
            'records.insert': (job, call, answer) => saved(job, call, answer as Saved),
            'records.update': (job, call, answer) => saved(job, call, answer as Saved),
            'cis.save': (job, { args }, answer) =>
                registered(job, args as Registering, answer as Result<unknown, unknown>),
            'outbox.supersede': (job, { args: [referenceId] }) => {
                const { target_sys_id: sysId = '', pending } = referenceRow(referenceId)
                const doing = doingOf(job)
                // The event says what the record says. Should its node die now, it may be noted on another record of the thing.
                if (doing.eventKey !== '' && pending === '' && isLastWord(doing, sysId))
                    history.believes(sysId, { state: doing.state })
            },
            'references.update': (job, { args }) => noted(doingOf(job), String(args[0]), args[1] as ReferencePatch),
        },
    }

    function noted(doing: Doing, referenceId: string, patch: ReferencePatch): void {
        const pending: Pending | null | undefined = patch.pending
        if (pending) doing.said = pending.fields.state
        const met = pending?.before?.operational_status
        if (met !== undefined) history.met.set(doing.eventKey, met)
        const { target_sys_id: sysId = '', seen_version: seen } = referenceRow(referenceId)
        history.looked.set(sysId, Math.max(history.looked.get(sysId) ?? -Infinity, Number(seen)))
        if (isAgreement(patch) && !doing.isFinishing && isLastWord(doing, sysId))
            history.believes(sysId, { state: patch.snapshot?.state ?? '' })
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
        if (sysId !== '') history.record(sysId, job.user, { writer: 'event', eventKey, met: history.met.get(eventKey) })
    }

    function saved(job: Job, { method, args }: HubCall, result: Saved): void {
        if (!result.ok) return
        const doing = doingOf(job)
        const { sysId, fields } = result.value
        mayBeWritten(job, doing)
        sees(doing, result.value)
        // What nobody asked for was a rule of the customer.
        const isAsked = method === 'records.insert' || 'state' in (args[2] as object)
        history.record(sysId, job.user, isAsked ? { writer: 'event', eventKey: doing.eventKey } : BY_RULE)
        // Only a creation and a write of state ask for it; what the event says stands in the intent.
        if (fields.state === undefined || isOutdated(doing, sysId) || !(isAsked || doing.said !== undefined)) return
        if (isAsked && doing.said !== undefined && doing.said !== fields.state)
            count(tally.exceptions, '5: a rule of the customer changed what the platform said; it is not told')
        // Where the record said so already, somebody may have changed it since it was read: that is told.
        history.believes(sysId, { state: isAsked ? fields.state : (doing.said ?? fields.state) })
        doing.said = undefined
    }

    function mayBeWritten({ name }: Job, { eventKey }: Doing): void {
        const event = findRow(state, 'x_aigov_bridge_event', { event_key: eventKey || 'none' })
        if (event && event.promoted_by === '' && isToBeShown(event.event_type, event.payload ?? ''))
            history.broken.push(`7: ${name} wrote what was only to be shown`)
    }
}

function sees(doing: Doing, { fields }: SavedRecord): void {
    doing.state = fields.state ?? ''
}

type Registering = readonly [items: readonly CiItem[]]

const BY_RULE = { writer: 'person', eventKey: '' } as const

/** The newest event is noted, and it says a state: that is what the platform believes. */
const isAgreement = ({ lastEventKey, pending, lastInboundStatus = '' }: ReferencePatch): boolean =>
    lastEventKey !== undefined && pending === null && lastInboundStatus !== ''
