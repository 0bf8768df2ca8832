import { fail, ok, type Result } from '../shared/result.ts'
import type { Ci } from './ci.ts'
import { problemOf } from './ci-refusal.ts'
import { valuesOf } from './ci-values.ts'
import { appliedTo, oneAtATime } from './ci-work.ts'
import { CONFIGURATION_ITEM } from './configuration-item.ts'
import { correlationOf } from './correlation.ts'
import { isWritten, keyOf } from './event-key.ts'
import { gone, type AppliedOperation, type ApplyProblem, type Work } from './operation.ts'
import type { Fields, Pending, Reference } from './reference.ts'

/** Writes what the platform says of a CI, in the order of the events. */
export function updateCi(work: Work, found: Reference): Result<AppliedOperation, ApplyProblem> {
    if (found.state !== 'linked') return ok(gone(work, found))
    return oneAtATime(found.targetSysId, work, (hub) => update({ ...work, hub }, found))
}

function update(work: Work, found: Reference): Result<AppliedOperation, ApplyProblem> {
    const { hub, planned } = work
    const names = Object.keys(planned.fields)
    const { ofAll } = hub.cis.columns(CONFIGURATION_ITEM.table, names)
    const ci = hub.cis.read(found.targetSysId, [...new Set([...ofAll, ...begunFields(found), 'attributes'])])
    if (!ci) return ok(gone(work, found))
    // Of the class that it has now: discovery and admins change it.
    const columns = hub.cis.columns(ci.className, names)
    const reference = recovered(work, found, ci)
    if (isWritten(work, reference)) return ok(appliedTo(work, ci, ['it was done before']))
    if (keyOf(work) < reference.lastEventKey) return ok(appliedTo(work, ci, ['a newer event was written before']))
    const { values, left } = valuesOf(planned.fields, columns, ci.fields.attributes ?? '')
    const { changes, taken } = changesOf(values, ci.fields, reference.pending?.before ?? ci.fields)
    const remarks = [...taken.map((name) => `${name} left: somebody changed it since the first try`), ...left]
    if (Object.keys(changes).length > 0) return write(work, reference, { ci, changes, remarks })
    settle(work, reference)
    return ok(appliedTo(work, ci, ['nothing to change', ...remarks]))
}

const begunFields = ({ pending }: Reference): readonly string[] => Object.keys(pending?.before ?? {})

/**
 * A CI has no journal to tell by whether the write of a dead node happened: its fields do. Another event's that happened
 * counts as done, so that no older event writes over it; the own one is seen through field by field.
 */
function recovered(work: Work, reference: Reference, ci: Ci): Reference {
    const { pending } = reference
    if (!pending || pending.eventKey === keyOf(work)) return reference
    const { before = {} } = pending
    const readable = Object.keys(before)
    // Whatever is not as it was before was written, and may have been changed by people since.
    const isDone = readable.length > 0 && readable.every((name) => ci.fields[name] !== before[name])
    const lastEventKey = isDone ? pending.eventKey : reference.lastEventKey
    work.hub.references.update(reference.sysId, { pending: null, lastEventKey })
    return { ...reference, pending: undefined, lastEventKey }
}

/** What differs and is still as it was before the first try; what the class alone has cannot be compared. */
function changesOf(wanted: Fields, now: Fields, before: Fields): { changes: Fields; taken: readonly string[] } {
    const differing = Object.keys(wanted).filter((name) => now[name] !== wanted[name])
    const taken = differing.filter((name) => name in before && now[name] !== before[name])
    const changes = differing.filter((name) => !taken.includes(name)).map((name) => [name, wanted[name] ?? ''])
    return { changes: Object.fromEntries(changes) as Fields, taken }
}

interface Change {
    readonly ci: Ci
    readonly changes: Fields
    readonly remarks: readonly string[]
}

/** The intent first, with the values as they are, then the CI, then what is known of it. */
function write(
    work: Work,
    reference: Reference,
    { ci, changes, remarks }: Change,
): Result<AppliedOperation, ApplyProblem> {
    const { hub, origin } = work
    const readable = Object.keys(changes).filter((name) => name in ci.fields)
    const before =
        reference.pending?.before ?? Object.fromEntries(readable.map((name) => [name, ci.fields[name] ?? '']))
    const pending: Pending = { mark: '', fields: changes, before, eventKey: keyOf(work), status: origin.status }
    hub.references.update(reference.sysId, { pending })
    const item = { className: ci.className, values: { sys_id: ci.sysId, ...changes } }
    const saved = hub.cis.save([{ ...item, nativeKey: correlationOf(work).referenceKey }], [])
    if (!saved.ok) return fail(problemOf(ci.className, saved.problem))
    settle(work, reference)
    return ok(appliedTo(work, ci, remarks))
}

function settle({ hub, origin, ...work }: Work, { sysId }: Reference): void {
    const lastEventKey = keyOf({ hub, origin, ...work })
    hub.references.update(sysId, { lastEventKey, pending: null, lastInboundStatus: origin.status })
}
