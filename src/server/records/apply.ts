import type { Hub } from '../hub.ts'
import type { PlannedOperation } from '../mapping/plan.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { registerCi } from './apply-ci.ts'
import { attachFile } from './attach.ts'
import { ensureRecord } from './ensure.ts'
import { newestOf } from './episode.ts'
import { keyOf } from './event-key.ts'
import { linkRecords } from './link-records.ts'
import { lookedUp } from './look-up.ts'
import { makeRecord, operationOf } from './make-record.ts'
import { writeNote } from './note.ts'
import {
    applied,
    gone,
    readTarget,
    type AppliedOperation,
    type ApplyProblem,
    type Origin,
    type Work,
} from './operation.ts'
import type { Reference, SavedRecord } from './reference.ts'
import { OPERATIONS } from './role.ts'
import { relateCis } from './relate-cis.ts'
import { CLOSED, writeState } from './state.ts'
import { updateCi } from './update-ci.ts'

/** Carries out one operation; safe to repeat, whatever was done of it before. */
export function applyOperation(
    planned: PlannedOperation,
    origin: Origin,
    hub: Hub,
): Result<AppliedOperation, ApplyProblem> {
    const draft: Work = { definition: OPERATIONS[planned.operation], planned, origin, hub }
    const reference = newestOf(draft)
    const work = prepared(draft, reference)
    if (work.definition.kind === 'ensure') return ensureRecord(work, reference)
    if (work.definition.kind === 'register') return registerCi(work, reference)
    if (!reference) return fail(missing(work))
    if (reference.state === 'reserved')
        return startsEpisodes(work, reference) ? finishEpisode(work, reference) : fail(missing(work))
    return applyToMade(work, reference)
}

/** To a record that was made. */
function applyToMade(work: Work, reference: Reference): Result<AppliedOperation, ApplyProblem> {
    const { kind } = work.definition
    if (kind === 'update') return updateCi(work, reference)
    if (kind === 'relate') return relateCis(work, reference)
    const record = reference.state === 'linked' ? readTarget(work, reference) : undefined
    if (!record) return ok(gone(work, reference))
    return change(work, reference, record)
}

function change(work: Work, reference: Reference, record: SavedRecord): Result<AppliedOperation, ApplyProblem> {
    const { kind } = work.definition
    if (kind === 'link') return linkRecords(work, reference)
    if (kind === 'state') return writeState(work, reference, record)
    // A closed record takes notes and files too, unless its mapping row says otherwise.
    if (!record.active && work.planned.onClosed === 'ignore') return ok(applied(work, record, CLOSED))
    return kind === 'attach' ? attachFile(work, record) : writeNote(work, reference, record)
}

const prepared = (draft: Work, reference: Reference | undefined): Work => ({
    ...draft,
    ...lookedUp(draft.planned, reference, draft.hub, draft.origin.defaults),
})

const missing = ({ planned }: Work): ApplyProblem => ({ kind: 'missing_record', entity: planned.entity })

/** The record of a dead node may have been made by another event: then this one is still to be carried out. */
function finishEpisode(work: Work, reference: Reference): Result<AppliedOperation, ApplyProblem> {
    const made = makeRecord(work, reference, keyOf(work))
    return made.ok && made.value.isByOther ? applyOperation(work.planned, work.origin, work.hub) : operationOf(made)
}

/** It may have been this one who reserved the record, and died. */
const startsEpisodes = ({ definition, planned }: Work, reference: Reference): boolean =>
    definition.kind === 'state' && planned.onClosed === 'new_episode' && reference.episode > 0
