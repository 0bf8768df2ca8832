import type { Hub } from '../hub.ts'
import { isAtRest } from '../platforms/connection.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { PlannedRecord } from './event.ts'
import { shown } from './foresee.ts'
import { inWords } from './outcome.ts'
import { planStored } from './plan-stored.ts'

/**
 * A person reviewed what a dry run showed, and wants exactly that done; what to tell that person. Where the mapping says
 * something else by now, nothing is done: it was not what they saw.
 */
export function promote(sysId: string, person: string, hub: Hub): Result<readonly string[], string> {
    const event = hub.events.byId(sysId)
    if (event?.state !== 'dry_run') return fail('Only a dry run can be promoted.')
    const connection = hub.connections.byId(event.connectionId)
    const { planned, mappingDigest } = planStored(event, connection, hub)
    if (!connection) return fail('The connection of this event was deleted.')
    if (!planned.ok) return fail(inWords(planned.problem))
    const { plan, origin } = planned.value
    if (mappingDigest !== event.mappingDigest || !isSame(shown(plan, hub, origin), event.plan))
        return fail(
            'What it would do has changed since this dry run: its mapping, its connection or what it names. Press Replay to see what it would do now, and promote that.',
        )
    hub.events.update(sysId, { state: 'received', attempts: 0, promotedBy: person, nextAttemptAt: hub.now() })
    hub.audit({
        by: 'caller',
        action: 'dry_run_promoted',
        connectionId: event.connectionId,
        recordTable: 'x_aigov_bridge_event',
        recordSysId: sysId,
        detail: { event_id: event.eventId, mapping_digest: mappingDigest },
    })
    // Not under the eyes of that person, who may not see the records: what is hidden would pass for deleted.
    hub.wake('inbound')
    return ok([isAtRest(connection) ? LATER : 'The event is carried out in a moment, as it was shown: see its result.'])
}

const LATER = 'The event is carried out as it was shown, as soon as its connection goes on.'

/** Remarks speak of what is there meanwhile, which is what a promoted event is up to. */
const isSame = (now: readonly PlannedRecord[], then: readonly PlannedRecord[]): boolean => textOf(now) === textOf(then)

const textOf = (plan: readonly PlannedRecord[]): string =>
    JSON.stringify(plan.map(({ operation, table, entity, fields }) => [operation, table, entity, fields]))
