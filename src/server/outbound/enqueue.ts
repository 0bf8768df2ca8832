import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import type { RecordUpdate } from '../platforms/message-definition.ts'
import type { JournalEntry } from '../records/journal.ts'
import { underLease } from '../records/lease.ts'
import { recover } from '../records/pending.ts'
import type { Fields, Reference, SavedEvent, SavedRecord } from '../records/reference.ts'
import { roleOf } from '../records/role.ts'
import { changedSince, tellingWith, watchedOf } from '../records/snapshot.ts'
import { addMessage, composeNote, composeUpdate, type ComposedMessage } from './compose.ts'
import { untoldNotes, watermarkAfter } from './untold-notes.ts'

/**
 * THE OUTBOUND FLOW, part 1: a record was saved; what people changed and wrote since the bridge last looked becomes
 * messages. It may come late, twice or out of order: it compares the record with its reference, not with an event. A
 * connection that is switched off misses nothing: its messages wait. False when something is still to be told.
 */
export function enqueue(saved: SavedEvent, hub: Hub): boolean {
    let isAllTold = true
    for (const reference of hub.references.ofRecord(saved.table, saved.sysId)) {
        const connection = hub.connections.byId(reference.connectionId)
        // What is accounted for needs no lease, and keeps nobody from it: the sweep comes by several times.
        if (!connection || !findSave(reference, connection, hub)) continue
        const isTold = underLease(reference, hub, (leased) => tell(reference.sysId, connection, leased))
        isAllTold &&= isTold === true
    }
    return isAllTold
}

/** A record as it is, beside what the platform knows of it. */
interface News {
    readonly update: RecordUpdate
    readonly notes: readonly JournalEntry[]
}

/** Undefined when every save of the record is accounted for, and all that it says is told. */
function findSave(reference: Reference, connection: Connection, hub: Hub): News | undefined {
    const role = roleOf(reference.role)
    const record = role && hub.records.read(reference.targetTable, reference.targetSysId, role.watched)
    if (!record) return undefined
    const changed = changedSince(role, reference, record.fields)
    const isUnclear = record.version > reference.seenVersion + 1
    const { externalId, externalType, snapshot: before } = reference
    const userNameOf = (sysId: string): string => hub.records.userName(sysId)
    const update = { role, externalId, externalType, record, changed, before, userNameOf, isUnclear }
    const notes = untoldNotes(reference, connection, hub)
    const isAccounted = changed.length === 0 && notes.length === 0 && record.version <= reference.seenVersion
    return isAccounted ? undefined : { update, notes }
}

/** Read again under the lease: nobody else writes the reference or, on the platform's behalf, the record now. */
function tell(referenceId: string, connection: Connection, hub: Hub): boolean {
    const found = hub.references.byId(referenceId)
    const reference = found && recover(found, hub)
    const news = reference && findSave(reference, connection, hub)
    if (!news) return true
    const states = composeUpdate(news.update, connection, hub.webhooks.ofConnection(connection.sysId))
    // Should this node die on the way: a message may go out or be taken back, whatever the record says at the next look.
    if (states.length > 0) hub.references.update(reference.sysId, { telling: tellingWith(reference, fieldsOf(news)) })
    const isAbsorbed = isFromPlatform(news.update.record, reference, connection)
    const told = isAbsorbed ? overruled(news, reference, connection, hub) : states
    // Notes first: a platform may take none any more once it knows that the matter is closed.
    const composed = [...notesOf(news, reference, connection, hub), ...told]
    // What could not be stored leaves the snapshot as it is: the sweep finds the change again.
    if (!composed.every((one) => addMessage(one, reference, hub))) return false
    noteTold(reference, news, told, hub)
    if (composed.length > 0) hub.wake('outbound')
    return true
}

const fieldsOf = ({ update }: News): Fields => watchedOf(update.role, update.record.fields)

/** All that the record says is told, absorbed, or of no interest to the platform. */
function noteTold(reference: Reference, news: News, told: readonly ComposedMessage[], hub: Hub): void {
    const status = told.map(({ request }) => request.status).find((known) => known !== '')
    hub.references.update(reference.sysId, {
        snapshot: fieldsOf(news),
        seenVersion: news.update.record.version,
        telling: [],
        ...(news.notes.length > 0 && { noteWatermark: watermarkAfter(reference.noteWatermark, news.notes) }),
        ...(status !== undefined && { lastPushedStatus: status }),
    })
}

/**
 * The platform's word on the state overrules what people said of it before, and that must not arrive after it. What they
 * said besides is told with the state as it is now.
 */
function overruled(
    { update }: News,
    reference: Reference,
    connection: Connection,
    hub: Hub,
): readonly ComposedMessage[] {
    const untold = update.changed.includes('state') ? hub.outbox.untold(reference.sysId) : undefined
    if (!untold) return []
    const changed = update.role.watched.filter((name) => isUntold(name, untold, update))
    const told = composeUpdate({ ...update, changed }, connection, [])
    if (told.length === 0) hub.outbox.supersede(reference.sysId, hub.outbox.nextSequence(reference.sysId))
    return told
}

const isUntold = (name: string, untold: Fields, { record, changed }: RecordUpdate): boolean =>
    name in untold && !changed.includes(name) && untold[name] !== record.fields[name]

/**
 * What the platform wrote itself by the Table API is no news to it, as long as no other save lies between that and what
 * is accounted for. Who caused this look says nothing: a job comes late, and others may have written meanwhile.
 */
const isFromPlatform = (record: SavedRecord, reference: Reference, connection: Connection): boolean =>
    record.updatedBy === connection.integrationUserName && record.version === reference.seenVersion + 1

const notesOf = (
    { update, notes }: News,
    { externalId, externalType }: Reference,
    connection: Connection,
    hub: Hub,
): readonly ComposedMessage[] =>
    notes.flatMap((entry) => {
        const author = hub.records.personName(entry.writtenBy)
        const { role, record } = update
        return composeNote({ role, record, externalId, externalType, entry, author }, connection)
    })
