import type { NewEvent, EventResult } from '../../../src/server/inbound/event.ts'
import type { Circuit } from '../../../src/server/outbound/circuit.ts'
import type { Reference, SavedRecord } from '../../../src/server/records/reference.ts'
import type { HubCall } from '../hub/intercept.ts'
import { parsed } from '../hub/parsed.ts'
import { findRow, findRows } from '../hub/rows.ts'
import type { Row } from '../hub/state.ts'
import type { World } from '../hub/world.ts'
import type { History } from './history.ts'
import type { Job } from './node.ts'

type Law = (job: Job, call: HubCall, answer: unknown) => void

/** What no call may do, whatever happened before it. */
export interface Laws {
    readonly starting: Readonly<Record<string, Law>>
    readonly committed: Readonly<Record<string, Law>>
}

/** What a job last read. */
interface Known {
    circuit: Circuit | undefined
    readonly states: Map<string, string>
    eventId: string
}

/** What AiSOC is told with a state, and what it says back. */
const TOLD: Readonly<Record<string, string>> = {
    '1': 'triaged',
    '2': 'investigating',
    '3': 'contained',
    '6': 'resolved',
    '7': 'closed',
}
const DAY_MS = 24 * 3600 * 1000
/** Posts that may be under way at one moment. */
const AT_ONCE = 6

export function createLaws({ state }: World, history: History): Laws {
    const knowns = new WeakMap<Job, Known>()
    const knownTo = (job: Job): Known => {
        const known = knowns.get(job) ?? { circuit: undefined, states: new Map<string, string>(), eventId: '' }
        knowns.set(job, known)
        return known
    }
    let openings = 0
    let alerts = 0

    return {
        starting: {
            'circuits.save': (job, { args }) => {
                const { circuit } = knownTo(job)
                if ((args[0] as Circuit).state !== 'open' || (circuit && circuit.state !== 'closed')) return
                openings++
                if (!circuit?.faultedReferenceId) history.broken.push('8: one record alone held up a channel')
            },
            alert: () => {
                if (++alerts > openings) history.broken.push('8: people were told twice of one outage')
            },
            'records.update': (job, { args }) => {
                const [, sysId, { state: next }] = args as readonly [string, string, Readonly<Record<string, string>>]
                const now = knownTo(job).states.get(sysId)
                if (next !== undefined && now !== undefined) mayWrite(job, sysId, { now, next })
            },
        },
        committed: {
            'circuits.read': (job, _call, circuit) => void (knownTo(job).circuit = circuit as Circuit | undefined),
            'events.byId': (job, { args }) => void (knownTo(job).eventId = String(args[0])),
            'records.read': (job, { args }, record) => {
                const { fields } = (record ?? { fields: {} }) as Pick<SavedRecord, 'fields'>
                if (fields.state !== undefined) knownTo(job).states.set(String(args[1]), fields.state)
            },
            'events.insert': (_job, { args }, sysId) => {
                const event = args[0] as NewEvent
                if (sysId !== undefined) mayCome(event)
            },
        },
    }

    function mayWrite(job: Job, sysId: string, { now, next }: { readonly now: string; readonly next: string }): void {
        const event = findRow(state, 'x_aigov_bridge_event', { sys_id: knownTo(job).eventId })
        const reference = findRow(state, 'x_aigov_bridge_external_ref', { target_sys_id: sysId })
        if (!event || !reference) return
        if (TOLD[now] === statusIn(event) && TOLD[now] === reference.last_pushed_status)
            history.broken.push(
                `6: ${history.nameOf(sysId)}: the platform repeats ${TOLD[now] ?? ''}, and ${now} is lost`,
            )
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
const OWN = /^(backfill|resync):/
/** Half a minute: the clocks of the nodes differ. */
const RATE_MS = 30_000
const ISO_LENGTH = '2026-05-15T12:00:00.000Z'.length

const statusIn = ({ payload = '' }: Row): string | undefined =>
    (parsed(payload) as { readonly data?: { readonly case?: { readonly status?: string } } }).data?.case?.status

/** Since its first try that was not saved somebody changed the state, and it was no other event. */
function isTakenOver({ result = '' }: Row, reference: Row, now: string): boolean {
    const { tried = [] } = parsed(result || '{}') as Partial<EventResult>
    const sameEvent = ({ lastEventKey }: Pick<Reference, 'lastEventKey'>): boolean =>
        lastEventKey === (reference.last_event_key ?? '')
    return tried.some((one) => sameEvent(one) && one.fields.state !== undefined && one.fields.state !== now)
}
