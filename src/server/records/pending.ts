import type { Hub } from '../hub.ts'
import type { Fields, Pending, Reference, SavedRecord } from './reference.ts'
import { unaccounted } from './snapshot.ts'

/**
 * Finishes what a dead node left: the mark in the journal says whether its write happened. The reference as it is then.
 * What happened moves the snapshot, so that it is never told as somebody's change, and never written again.
 */
export function recover(reference: Reference, hub: Hub): Reference {
    const { pending, seenVersion } = reference
    // On a CI there is no mark to find: its own events finish what one of them began.
    if (!pending || pending.mark === '') return reference
    if (hub.records.journalContains(reference.targetSysId, pending.mark)) {
        // Nobody saw what that save, the next version at the soonest, made of the record besides.
        const written = { fields: pending.fields, seenVersion: unaccounted(seenVersion, seenVersion + 1) }
        return promote(reference, pending, written, hub)
    }
    hub.references.update(reference.sysId, { pending: null })
    return { ...reference, pending: undefined }
}

/** The watched fields that the record has of the event, and how far its saves are accounted for. */
interface Written extends Pick<SavedRecord, 'fields'>, Pick<Reference, 'seenVersion'> {
    /** What waits to be told agrees with it and says more: it is not taken back. */
    readonly isHeard?: boolean
}

/** The reference when a record says what an event says: exactly the written fields move, a person's change of others is still to be told. */
export function promote(
    reference: Reference,
    event: Pick<Pending, 'eventKey' | 'status'>,
    written: Written,
    hub: Hub,
): Reference {
    const isOverruling = written.fields.state !== undefined && !written.isHeard
    const left = isOverruling ? overrule(reference, written.fields, hub) : {}
    const hasLeft = Object.keys(left).length > 0
    const moved = {
        lastEventKey: event.eventKey,
        snapshot: { ...reference.snapshot, ...left, ...written.fields },
        // What is still to be told is not accounted for.
        seenVersion: hasLeft ? unaccounted(reference.seenVersion, written.seenVersion) : written.seenVersion,
        telling: reference.telling.map((one) => ({ ...one, ...written.fields })),
    }
    hub.references.update(reference.sysId, { ...moved, pending: null, lastInboundStatus: event.status })
    return { ...reference, ...moved, pending: undefined }
}

/**
 * What people said of the state before must not arrive after the platform's word on it. What they said besides is taken
 * back with it and is still to be told: what the platform knew of that before.
 */
function overrule(reference: Reference, fields: Fields, hub: Hub): Fields {
    const untold = hub.outbox.untold(reference.sysId)
    if (!untold) return {}
    const left = Object.fromEntries(Object.entries(untold).filter(([name]) => !(name in fields)))
    // Noted first: should this node die in between, nobody could tell any more what was taken back.
    if (Object.keys(left).length > 0)
        hub.references.update(reference.sysId, { snapshot: { ...reference.snapshot, ...left } })
    hub.outbox.supersede(reference.sysId, hub.outbox.nextSequence(reference.sysId))
    return left
}
