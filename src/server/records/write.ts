import { fail, ok, type Result } from '../shared/result.ts'
import { keyOf } from './event-key.ts'
import { JOURNALS, markOf, marked } from './note.ts'
import { applied, type AppliedOperation, type ApplyProblem, type Tried, type Work } from './operation.ts'
import { promote } from './pending.ts'
import type { Fields, Pending, Reference, SavedRecord } from './reference.ts'
import { pick, seenAfter, watchedOf } from './snapshot.ts'

/** Changes a record, its state one step at a time where its table asks for that. What the instance made of it counts. */
export function write(
    work: Work,
    reference: Reference,
    record: SavedRecord,
    changes: Fields,
): Result<AppliedOperation, ApplyProblem> {
    let reached: Saved = { reference, record, isMoved: false }
    for (const state of statesBetween(work, record, changes)) {
        const step = save(work, reached, { changes: { state }, isLast: false })
        if (!step.ok) return step
        reached = step.value
        // What keeps it there keeps it from all that lies behind: the process of the instance is never passed by.
        const kept = keptBack({ state }, reached.record)
        if (kept !== '') return ok(applied(work, reached.record, kept))
    }
    const last = save(work, reached, { changes, isLast: true })
    return last.ok ? ok(applied(work, last.value.record, keptBack(changes, last.value.record))) : last
}

/** States on the way to another one, which is none of them. */
function statesBetween({ definition }: Work, { fields }: SavedRecord, { state: to = '' }: Fields): readonly string[] {
    const { steps = [] } = definition.role
    const [start, end] = [steps.indexOf(fields.state ?? ''), steps.indexOf(to)]
    return start < 0 ? [] : steps.slice(start + 1, Math.max(end, 0))
}

/** An earlier try took one of these steps already, and somebody took it back. */
export const isSetBack = (work: Work, record: SavedRecord, changes: Fields): boolean =>
    statesBetween(work, record, changes).some((state) =>
        work.hub.records.journalContains(record.sysId, stepMarkOf(work, state)),
    )

const stepMarkOf = (work: Work, state: string): string => markOf(work, `state ${state}`)

/** What a rule of the instance made of it instead. */
const keptBack = ({ state }: Fields, { fields }: SavedRecord): string =>
    state === undefined || fields.state === state ? '' : `the instance keeps it in state ${fields.state ?? ''}`

interface Saved {
    readonly reference: Reference
    readonly record: SavedRecord
    /** This try took a step already. */
    readonly isMoved: boolean
}

interface Step {
    readonly changes: Fields
    /** With it all that the event says is written. */
    readonly isLast: boolean
}

/** The intent first, then the record and a note with its mark in one save, then what is known of it. */
function save(
    work: Work,
    { reference, record, isMoved }: Saved,
    { changes, isLast }: Step,
): Result<Saved, ApplyProblem> {
    const { hub, origin, planned, definition } = work
    const { role } = definition
    const pending: Pending = isLast
        ? {
              mark: markOf(work, 'state'),
              fields: watchedOf(role, planned.fields),
              eventKey: keyOf(work),
              status: origin.status,
          }
        : {
              mark: stepMarkOf(work, changes.state ?? ''),
              fields: changes,
              eventKey: stepKeyOf(work, reference),
              status: reference.lastInboundStatus,
          }
    hub.references.update(reference.sysId, { pending })
    const fields = { ...marked(work, changes), [role.noteField]: `${noteOf(work, changes)}\n${pending.mark}` }
    const updated = hub.records.update(record.table, record.sysId, fields, role.watched)
    if (!updated.ok) {
        const met = pick(record.fields, Object.keys(planned.fields))
        return fail({
            kind: 'not_saved',
            table: record.table,
            reason: updated.problem,
            tried: triedBy(work, { reference, isMoved }, met),
        })
    }
    const saved = updated.value
    const agreed = { ...pending.fields, ...watchedOf(role, pick(saved.fields, Object.keys(changes))) }
    const known = (one: Fields): Fields => ({ ...one, ...agreed })
    const told = { ...reference, snapshot: known(reference.snapshot), telling: reference.telling.map(known) }
    const seenVersion = seenAfter(role, told, saved)
    const moved = promote(reference, pending, { fields: agreed, seenVersion }, hub)
    // What was not asked for again is as it was read.
    return ok({ reference: moved, record: { ...saved, fields: { ...record.fields, ...saved.fields } }, isMoved: true })
}

/** From its first step on nothing older moves the record; the event itself is not written before its last. */
const stepKeyOf = ({ origin }: Work, { lastEventKey }: Reference): string =>
    lastEventKey > origin.orderKey ? lastEventKey : origin.orderKey

/** The first try of a row counts, or the last that took a step: from then on it is for people to say what is right. */
function triedBy(
    { origin, planned: { rowId } }: Work,
    { reference, isMoved }: Pick<Saved, 'reference' | 'isMoved'>,
    fields: Fields,
): readonly Tried[] {
    const { tried = [] } = origin
    const others = tried.filter((one) => one.rowId !== rowId)
    const isKnown = others.length < tried.length && !isMoved
    return isKnown ? tried : [...others, { rowId, lastEventKey: reference.lastEventKey, fields }]
}

/** What a note says of an event: the status in the words of the platform or, where it has none, what it would write. */
export const reportOf = ({ origin, planned }: Work, fields = planned.fields): string =>
    `${origin.connectionName} reports: ${origin.status || inWords(fields) || 'a change'}`

/** What the mapping row writes as a note besides stands in the same one: it is one save. */
const noteOf = (work: Work, changes: Fields): string =>
    [`${reportOf(work, changes)}.`, changes[work.definition.role.noteField]].filter(Boolean).join('\n')

/** Nobody knows people and groups by their ids; long texts stand in the record itself. */
const UNTOLD = /^[0-9a-f]{32}$|^.{41}/s

const inWords = (fields: Fields): string =>
    Object.entries(fields)
        .filter(([name, value]) => !JOURNALS.includes(name) && !UNTOLD.test(value))
        .map(([name, value]) => `${name} = ${value}`)
        .join(', ')
