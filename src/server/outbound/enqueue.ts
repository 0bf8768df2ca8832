import type { Hub } from '../hub.ts'
import { platformOf } from '../platforms/index.ts'
import type { OutboundRequest, RecordUpdate } from '../platforms/platform.ts'
import { underLease } from '../records/lease.ts'
import { recover } from '../records/pending.ts'
import type { Reference, SavedEvent, SavedRecord } from '../records/reference.ts'
import { roleOf } from '../records/role.ts'
import { changedSince, watchedOf } from '../records/snapshot.ts'
import { joined } from '../shared/key.ts'
import type { Connection } from '../platforms/connection.ts'

/**
 * THE OUTBOUND FLOW, part 1: a record was saved; what people changed since the bridge last looked becomes messages. It
 * may come late, twice or out of order: it compares the record with the snapshot of its reference, not with an event.
 * False when something is still to be told.
 */
export function enqueue(saved: SavedEvent, hub: Hub): boolean {
    let isAllTold = true
    for (const reference of hub.references.ofRecord(saved.table, saved.sysId)) {
        // Most saves change nothing that concerns the platform; they need no lease, and keep nobody from it.
        if (!findChange(reference, hub)) continue
        const connection = hub.connections.byId(reference.connectionId)
        if (!connection?.active) continue
        const isTold = underLease(reference, hub, (leased) => tell(reference.sysId, connection, leased))
        isAllTold &&= isTold === true
    }
    return isAllTold
}

/** The difference between a record and what the platform knows of it; undefined when there is none. */
function findChange(reference: Reference, hub: Hub): RecordUpdate | undefined {
    const role = roleOf(reference.role)
    const record = role && hub.records.read(reference.targetTable, reference.targetSysId, role.watched)
    if (!record) return undefined
    const changed = changedSince(role, reference, record.fields)
    const update = { role, externalId: reference.externalId, record, changed, before: reference.snapshot }
    if (changed.length > 0) return update
    if (record.version > reference.seenVersion) hub.references.update(reference.sysId, { seenVersion: record.version })
    return undefined
}

/** Read again under the lease: nobody else writes the reference or, on the platform's behalf, the record now. */
function tell(referenceId: string, connection: Connection, hub: Hub): boolean {
    const found = hub.references.byId(referenceId)
    const reference = found && recover(found, hub)
    const update = reference && findChange(reference, hub)
    if (!update) return true
    const { record, role } = update
    const isOwn = isFromPlatform(record, reference, connection)
    const news = compose(update, connection)
    // The platform's word overrules what people said before it, and that must not arrive after it.
    if (isOwn && news.length > 0) hub.outbox.supersede(reference.sysId, hub.outbox.nextSequence(reference.sysId))
    const composed = isOwn ? [] : news
    // Should this node die on the way: the message may go out, whatever the record says when the next one looks.
    if (composed.length > 0) hub.references.update(reference.sysId, { telling: watchedOf(role, record.fields) })
    // What could not be stored leaves the snapshot as it is: the sweep finds the change again.
    if (!composed.every((one) => addMessage(one, reference, record.version, hub))) return false
    noteTold(reference, update, composed, hub)
    if (composed.length > 0) hub.wake('outbound')
    return true
}

/** All that the record says is told, absorbed, or of no interest to the platform. */
function noteTold(reference: Reference, { role, record }: RecordUpdate, told: readonly Composed[], hub: Hub): void {
    const status = told.map(({ request }) => request.status).find((known) => known !== '')
    hub.references.update(reference.sysId, {
        snapshot: watchedOf(role, record.fields),
        seenVersion: record.version,
        telling: null,
        ...(status !== undefined && { lastPushedStatus: status }),
    })
}

/**
 * What the platform wrote itself by the Table API is no news to it, as long as no other save lies between that and what
 * is accounted for. Who caused this look says nothing: a job comes late, and others may have written meanwhile.
 */
const isFromPlatform = (record: SavedRecord, reference: Reference, connection: Connection): boolean =>
    record.updatedBy === connection.integrationUserName && record.version === reference.seenVersion + 1

interface Composed {
    readonly type: string
    readonly request: OutboundRequest
}

function compose(update: RecordUpdate, connection: Connection): readonly Composed[] {
    const messages = Object.entries(platformOf(connection.platform)?.messages ?? {})
    return messages.flatMap(([type, definition]) => {
        const request = definition.compose(update)
        return request ? [{ type, request }] : []
    })
}

/** One version of a record is one message of a type, however often it is looked at; it makes older ones pointless. */
function addMessage({ type, request }: Composed, reference: Reference, version: number, hub: Hub): boolean {
    const sequence = hub.outbox.add({
        key: hub.sha256Hex(joined('message', reference.sysId, type, String(version))),
        connectionId: reference.connectionId,
        referenceId: reference.sysId,
        type,
        channel: 'callback',
        sequence: hub.outbox.nextSequence(reference.sysId),
        request,
        nextAttemptAt: hub.now(),
    })
    if (sequence === undefined) return false
    // By its own place: where a dead node put it in before, it must not take itself back.
    hub.outbox.supersede(reference.sysId, sequence)
    return true
}
