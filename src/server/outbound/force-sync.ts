import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { underLease } from '../records/lease.ts'
import { noteAsked } from '../records/note-asked.ts'
import { recover } from '../records/pending.ts'
import type { Reference } from '../records/reference.ts'
import { roleOf } from '../records/role.ts'
import { tellingWith, watchedOf } from '../records/snapshot.ts'
import { addMessage, composeUpdate } from './compose.ts'

/**
 * A person wants the platform to hear what the record says now, whatever it was told before. It takes its place among
 * the messages like any other state; what to tell that person.
 */
export function forceSync(referenceId: string, hub: Hub): string {
    const reference = hub.references.byId(referenceId)
    const connection = reference && hub.connections.byId(reference.connectionId)
    if (!connection || reference.state !== 'linked') return NO_RECORD
    return underLease(reference, hub, (leased) => force(referenceId, connection, leased)) ?? BUSY
}

/** A person asks for it; until a job was at it nobody takes the remark of an earlier press for the answer. */
export function noteForceSync(referenceId: string, hub: Hub): void {
    noteAsked('force_sync_asked', referenceId, hub)
    hub.references.update(referenceId, { remark: 'Force sync: asked, a job is at it.' })
}

/** What a job was asked for; what came of it stands on the reference, for whoever pressed. */
export const forceSyncAsked = (referenceId: string, hub: Hub): void =>
    hub.references.update(referenceId, { remark: `Force sync: ${forceSync(referenceId, hub)}` })

/** What to tell a person when it was done. */
export const SENT = 'The state of the record is sent. See the newest message of this reference.'

/** What to tell a person who comes while somebody holds the lease. */
export const BUSY = 'The bridge is working on this record. Press again in a moment.'

/** Read again under the lease, and what a dead node left is finished first: else it counts as somebody's word. */
function force(referenceId: string, connection: Connection, hub: Hub): string {
    const found = hub.references.byId(referenceId)
    const reference = found && recover(found, hub)
    return reference ? tell(reference, connection, hub) : NO_RECORD
}

const NO_RECORD = 'This reference has no linked record.'

function tell(reference: Reference, connection: Connection, hub: Hub): string {
    const role = roleOf(reference.role)
    if (role?.watched.length === 0) return 'The platform takes no state of this record.'
    const record = role && hub.records.read(reference.targetTable, reference.targetSysId, role.watched)
    if (!role || !record) return 'The record no longer exists.'
    const { externalId, externalType, snapshot: before } = reference
    const userNameOf = (sysId: string): string => hub.records.userName(sysId)
    const update = { role, externalId, externalType, record, changed: role.watched, before, userNameOf }
    const states = composeUpdate(update, connection, [])
    // Not the message of this version, which the platform may have refused: one of its own each time.
    const forced = states.map((state) => ({ ...state, stamp: `forced ${hub.newId()}` }))
    if (forced.length === 0) return 'The platform takes no state of this record.'
    const fields = watchedOf(role, record.fields)
    // Should this node die on the way: the message may go out, whatever the record says when the next one looks.
    hub.references.update(reference.sysId, { telling: tellingWith(reference, fields) })
    if (!forced.every((message) => addMessage(message, reference, hub))) return 'The message could not be stored.'
    const status = forced.map(({ request }) => request.status).find((known) => known !== '')
    hub.references.update(reference.sysId, {
        snapshot: fields,
        seenVersion: record.version,
        telling: [],
        ...(status !== undefined && { lastPushedStatus: status }),
    })
    hub.audit({
        by: 'caller',
        action: 'state_forced',
        connectionId: connection.sysId,
        recordTable: record.table,
        recordSysId: record.sysId,
        detail: { external_id: externalId, state: record.fields.state ?? '' },
    })
    hub.wake('outbound')
    return SENT
}
