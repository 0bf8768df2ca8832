import type { Hub } from '../hub.ts'
import type { Pending, Reference, SavedRecord } from './reference.ts'

/**
 * Finishes what a dead node left: the mark in the journal says whether its write happened. The reference as it is then.
 * What happened moves the snapshot, so that it is never told as somebody's change, and never written again.
 */
export function recover(reference: Reference, hub: Hub): Reference {
    const { pending, seenVersion } = reference
    if (!pending) return reference
    if (hub.records.journalContains(reference.targetSysId, pending.mark))
        return promote(reference, pending, { fields: pending.fields, seenVersion }, hub)
    hub.references.update(reference.sysId, { pending: null })
    return { ...reference, pending: undefined }
}

/** The reference when a record says what an event says: exactly the written fields move, a person's change of others is still to be told. */
export function promote(
    reference: Reference,
    event: Pick<Pending, 'eventKey' | 'status'>,
    written: Pick<SavedRecord, 'fields'> & Pick<Reference, 'seenVersion'>,
    hub: Hub,
): Reference {
    const moved = {
        lastEventKey: event.eventKey,
        snapshot: { ...reference.snapshot, ...written.fields },
        seenVersion: written.seenVersion,
        telling: reference.telling.map((one) => ({ ...one, ...written.fields })),
    }
    // What people said of the state before is overruled: it must not arrive after it. What is no word on it overrules nothing.
    if (written.fields.state !== undefined)
        hub.outbox.supersede(reference.sysId, hub.outbox.nextSequence(reference.sysId))
    hub.references.update(reference.sysId, { ...moved, pending: null, lastInboundStatus: event.status })
    return { ...reference, ...moved, pending: undefined }
}
