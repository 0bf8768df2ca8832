import type { Hub } from '../hub.ts'
import { ok, type Result } from '../shared/result.ts'
import { startEpisode } from './episode.ts'
import { applied, type AppliedOperation, type ApplyProblem, type Work } from './operation.ts'
import { isWritten, keyOf } from './event-key.ts'
import { writeNote } from './note.ts'
import { promote, recover } from './pending.ts'
import type { Fields, Reference, SavedRecord } from './reference.ts'
import { changedSince, pick, tellingWith, watchedOf } from './snapshot.ts'
import { isSetBack, reportOf, write } from './write.ts'

/**
 * Writes the state that the platform reports. An event older than the newest one written becomes a note, so that states
 * never run backwards.
 */
export function writeState(work: Work, found: Reference, record: SavedRecord): Result<AppliedOperation, ApplyProblem> {
    const { hub, planned } = work
    const reference = recover(found, hub)
    const eventKey = keyOf(work)
    if (isWritten(work, reference)) return ok(applied(work, record, 'it was done before'))
    if (eventKey < reference.lastEventKey) return noted(work, reference, record, 'a newer event was written before')
    if (isOutdated(work, reference))
        return noted(work, reference, record, 'people said more since the platform was asked')
    if (isEcho(work, reference, record)) return agreed(work, reference, record, 'the platform repeats what it was told')
    const changes = differing(planned.fields, record.fields)
    // Both say the same now, whoever said it first.
    if (Object.keys(changes).length === 0) return agreed(work, reference, record, 'nothing to change')
    if (isTakenOver(work, reference, record, changes) || isSetBack(work, record, changes))
        return noted(work, reference, record, 'somebody changed it since the first try')
    return record.active ? write(work, reference, record, changes) : meetsClosed(work, reference, record, changes)
}

/**
 * The record stays as it is. That it is being told stands on the reference before messages are taken back: should this
 * node die in between, and somebody set the record back, the platform would else never hear of it.
 */
function agreed(
    work: Work,
    reference: Reference,
    record: SavedRecord,
    remark: string,
): Result<AppliedOperation, ApplyProblem> {
    const { hub, planned, origin, definition } = work
    const fields = watchedOf(definition.role, pick(record.fields, Object.keys(planned.fields)))
    const telling = tellingWith(reference, { ...reference.snapshot, ...fields })
    const isLookedAt = changedSince(definition.role, reference, record.fields).length === 0
    if (!isLookedAt) hub.references.update(reference.sysId, { telling })
    // What tells more than the event says, and tells it as it is, need not be taken back: nobody would look at it again.
    const untold = Object.keys((isLookedAt && hub.outbox.untold(reference.sysId)) || {})
    const isHeard = untold.some((name) => !(name in fields))
    promote(reference, { eventKey: keyOf(work), status: origin.status }, { ...reference, fields, isHeard }, hub)
    return ok(applied(work, record, remark))
}

/** Between the first try of this event and now somebody changed what it would change, and it was no event. */
function isTakenOver(
    { origin, planned }: Work,
    { lastEventKey }: Reference,
    { fields }: SavedRecord,
    changes: Fields,
): boolean {
    const first = origin.tried?.find((one) => one.rowId === planned.rowId && one.lastEventKey === lastEventKey)
    return first !== undefined && Object.keys(changes).some((name) => fields[name] !== first.fields[name])
}

/** Why a closed record is not written to. */
export const CLOSED = 'the record is closed'

/** A closed record belongs to people: it takes a note, and more only where the mapping row says so. */
function meetsClosed(
    work: Work,
    reference: Reference,
    record: SavedRecord,
    changes: Fields,
): Result<AppliedOperation, ApplyProblem> {
    const { planned, definition } = work
    if (planned.onClosed === 'ignore') return ok(applied(work, record, CLOSED))
    // That something is over is no reason to open anything.
    const isOver = definition.role.endStates.includes(planned.fields.state ?? '')
    if (planned.onClosed === 'note' || isOver) return noted(work, reference, record, CLOSED)
    return planned.onClosed === 'reopen'
        ? write(work, reference, record, changes)
        : startEpisode(work, reference, keyOf(work))
}

/**
 * What the platform was told of a record, or is about to be: another text as soon as there is more. The status stays
 * when old messages are deleted.
 */
export const toldOf = ({ sysId, lastPushedStatus }: Reference, hub: Hub): string =>
    `${hub.outbox.newestState(sysId)} ${lastPushedStatus}`

/** An answer to a question is no news any more once there was something to be told after it, or something was sent. */
const isOutdated = ({ origin, hub }: Work, reference: Reference): boolean =>
    origin.askedAfter !== undefined && origin.askedAfter !== toldOf(reference, hub)

/**
 * The platform says what people here told it, and the record still says so: several states may be one status to it, and
 * the way back would end in another one of them.
 */
const isEcho = ({ origin }: Work, { lastPushedStatus }: Reference, record: SavedRecord): boolean =>
    origin.status !== '' && origin.status === lastPushedStatus && origin.statusOf(record.fields) === origin.status

const differing = (wanted: Fields, actual: Fields): Fields =>
    Object.fromEntries(Object.entries(wanted).filter(([name, value]) => actual[name] !== value))

/** What could not be written is said in a note. */
export function noted(
    work: Work,
    reference: Reference,
    record: SavedRecord,
    why: string,
): Result<AppliedOperation, ApplyProblem> {
    const { planned, definition } = work
    const note = { ...planned, fields: { [definition.role.noteField]: `${reportOf(work)}. Not applied: ${why}.` } }
    const written = writeNote({ ...work, planned: note }, reference, record)
    return written.ok ? ok({ ...written.value, remark: why }) : written
}
