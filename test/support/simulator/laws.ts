import type { AuditEntry } from '../../../src/server/hub.ts'
import {
    isTerminal,
    type EventPatch,
    type EventResult,
    type EventState,
    type NewEvent,
    type StoredEvent,
} from '../../../src/server/inbound/event.ts'
import type { Fields, Reference, SavedRecord } from '../../../src/server/records/reference.ts'
import type { Result } from '../../../src/server/shared/result.ts'
import { parsed } from '../hub/parsed.ts'
import { findRow, findRows } from '../hub/rows.ts'
import { senderOf, type Entity } from './entities.ts'
import type { Payload } from './platforms/sender.ts'
import type { Row } from '../hub/state.ts'
import type { World } from '../hub/world.ts'
import type { History } from './history.ts'
import type { Job } from './node.ts'
import { PERSON } from './people.ts'
import { perJob, type Watches } from './watches.ts'

/** What a job last read. */
interface Known {
    readonly states: Map<string, string>
    eventId: string
    /** Of the mapping that the first event which it read was planned with. */
    mappingDigest: string | undefined
    /** The rows of the mapping as it read them last. */
    rows: unknown
}

/** The states of a change, in the order in which it takes them. */
const STEPS = ['-5', '-4', '-3', '-2', '-1', '0', '3']
const DAY_MS = 24 * 3600 * 1000
/** Posts that may be under way at one moment. */
const AT_ONCE = 6

/** Who presses a button may begin what came to its end anew, and who starts a backfill what that only looked at before. */
const isWished = ({ user, name }: Job, before: EventState): boolean =>
    user === PERSON || (name === 'sweep continueBackfills' && ['dry_run', 'ignored'].includes(before))

/** What no call may do, whatever happened before it. */
export function createLaws({ state }: World, history: History, entities: readonly Entity[]): Watches {
    const knownTo = perJob((): Known => ({
        states: new Map<string, string>(),
        eventId: '',
        mappingDigest: undefined,
        rows: undefined,
    }))
    const shown = new Map<string, unknown>()

    return {
        starting: {
            'records.insert': (job) => mayMake(job),
            'records.update': (job, { args }) => {
                const [table, sysId, { state: next }] = args as readonly [string, string, Readonly<Fields>]
                const now = knownTo(job).states.get(sysId)
                if (next === undefined || now === undefined) return
                if (table !== 'change_request') mayWrite(job, sysId, { now, next })
                else if (STEPS.indexOf(next) > STEPS.indexOf(now) + 1)
                    history.broken.push(`6: ${history.nameOf(sysId)} passes by what lies between ${now} and ${next}`)
            },
            'events.update': (job, { args }) => {
                const [sysId, patch] = args as readonly [string, EventPatch]
                const row = findRow(state, 'x_aigov_bridge_event', { sys_id: sysId })
                const before = (row?.state ?? 'received') as EventState
                const isEnded = isTerminal(before) && patch.state !== undefined && patch.state !== before
                if (isEnded && !isWished(job, before))
                    history.broken.push(`1: ${job.name} made the ${before} event ${row?.event_id ?? ''} ${patch.state}`)
            },
            audit: (job, { args }) => {
                const { action, detail } = args[0] as AuditEntry
                if (action === 'dry_run_promoted' && detail.mapping_digest !== knownTo(job).mappingDigest)
                    history.broken.push(`7: what nobody has seen of ${String(detail.event_id)} is promoted`)
            },
        },
        committed: {
            'events.byId': (job, { args }, event) => {
                const known = knownTo(job)
                known.eventId = String(args[0])
                known.mappingDigest ??= (event as StoredEvent | undefined)?.mappingDigest
            },
            'records.read': (job, { args }, record) => {
                const { fields } = (record ?? { fields: {} }) as Pick<SavedRecord, 'fields'>
                if (fields.state !== undefined) knownTo(job).states.set(String(args[1]), fields.state)
            },
            'records.update': (job, { args }, answer) => {
                const saved = answer as Result<SavedRecord, string>
                const next = saved.ok ? saved.value.fields.state : undefined
                if (next !== undefined) knownTo(job).states.set(String(args[1]), next)
            },
            'mappings.rows': (job, _call, rows) => void (knownTo(job).rows = rows),
            'events.update': (job, { args }) => {
                const [sysId, patch] = args as readonly [string, EventPatch]
                if (patch.state === 'dry_run') shown.set(sysId, knownTo(job).rows)
            },
            'events.insert': (_job, { args }, sysId) => {
                const event = args[0] as NewEvent
                if (sysId !== undefined) mayCome(event)
            },
        },
    }

    /** What was promoted is what somebody saw. */
    function mayMake(job: Job): void {
        const { eventId, rows } = knownTo(job)
        const event = findRow(state, 'x_aigov_bridge_event', { sys_id: eventId })
        const seen = shown.get(eventId)
        if (!event?.promoted_by || rows === seen || JSON.stringify(rows) === JSON.stringify(seen)) return
        history.broken.push(`7: what ${event.event_id ?? ''} makes is not what was promoted`)
    }

    function mayWrite(job: Job, sysId: string, { now, next }: { readonly now: string; readonly next: string }): void {
        const event = findRow(state, 'x_aigov_bridge_event', { sys_id: knownTo(job).eventId })
        const reference = findRow(state, 'x_aigov_bridge_external_ref', { target_sys_id: sysId })
        if (!event || !reference) return
        const sender = senderOf(entities, ({ connectionId }) => connectionId === event.connection)
        const told = sender?.statusOf(now) ?? ''
        if (told !== '' && told === sender?.statusIn(payloadOf(event)) && told === reference.last_pushed_status)
            history.broken.push(`6: ${history.nameOf(sysId)}: the platform repeats ${told}, and ${now} is lost`)
        if (isTakenOver(event, reference, now) && now !== next)
            history.broken.push(`6: ${history.nameOf(sysId)}: a retry writes over the ${now} of people`)
    }

    function mayCome({ connectionId, orderKey, eventId }: NewEvent): void {
        if (Date.parse(orderKey.slice(0, ISO_LENGTH)) > state.now + 2 * DAY_MS)
            history.broken.push(`3: ${eventId} comes before all that happens in years`)
        const { rate_limit_per_minute: limit = '0' } =
            findRow(state, 'x_aigov_bridge_connection', { sys_id: connectionId }) ?? {}
        if (Number(limit) === 0) return
        const lately = findRows(state, 'x_aigov_bridge_event', { where: { connection: connectionId } }).filter(
            ({ sys_created_on: at, event_id: id = '' }) => Date.parse(`${at}Z`) > state.now - RATE_MS && !OWN.test(id),
        )
        if (lately.length > Number(limit) + AT_ONCE)
            history.broken.push(`7: ${lately.length} events came in at once where ${limit} may`)
    }
}

/** Events that the bridge makes of what it asked for. */
const OWN = /^(backfill|resync|analysis):/
/** Half a minute: the clocks of the nodes differ. */
const RATE_MS = 30_000
const ISO_LENGTH = '2026-05-15T12:00:00.000Z'.length

const payloadOf = ({ payload = '' }: Row): Payload => parsed(payload) as Payload

/** Since its first try that was not saved somebody changed the state, and it was no other event. */
function isTakenOver({ result = '' }: Row, reference: Row, now: string): boolean {
    const { tried = [] } = parsed(result || '{}') as Partial<EventResult>
    const sameEvent = ({ lastEventKey }: Pick<Reference, 'lastEventKey'>): boolean =>
        lastEventKey === (reference.last_event_key ?? '')
    return tried.some((one) => sameEvent(one) && one.fields.state !== undefined && one.fields.state !== now)
}
