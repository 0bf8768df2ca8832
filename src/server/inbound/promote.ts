import type { Hub } from '../hub.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { StoredEvent } from './event.ts'
import { inWords } from './outcome.ts'
import { planStored } from './plan-stored.ts'
import { settleEvent } from './settle-event.ts'

/**
 * A person reviewed what a dry run showed, and wants exactly that done; what to tell that person. Where the mapping says
 * something else by now, nothing is done: it was not what they saw.
 */
export function promote(sysId: string, person: string, hub: Hub): Result<readonly string[], string> {
    const event = hub.events.byId(sysId)
    if (event?.state !== 'dry_run') return fail('Only a dry run can be promoted.')
    const { planned, mappingDigest } = planStored(event, hub.connections.byId(event.connectionId), hub)
    if (!planned.ok) return fail(inWords(planned.problem))
    if (mappingDigest !== event.mappingDigest)
        return fail(
            'The mapping has changed since this dry run. Press Replay to see what it would do now, and promote that.',
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
    const settled = settleEvent(sysId, hub)
    // In somebody else's hands, or of a connection that is paused: it follows by itself.
    if (settled?.state !== 'processed') hub.wake('inbound')
    return told(settled)
}

function told(event: StoredEvent | undefined): Result<readonly string[], string> {
    if (event?.state !== 'processed') return ok([`The event is carried out soon. ${event?.problem ?? ''}`.trim()])
    return ok(
        event.result.records.map(
            ({ operation, table, number, remark }) =>
                `Done: ${operation.replace(/_/g, ' ')}, ${table} ${number}${remark === '' ? '' : ` (${remark})`}`,
        ),
    )
}
