import { fail, ok, type Result } from '../shared/result.ts'
import { joined } from '../shared/key.ts'
import { applied, type AppliedOperation, type ApplyProblem, type Work } from './operation.ts'
import { recover } from './pending.ts'
import type { Fields, Reference, SavedRecord } from './reference.ts'
import { seenAfter } from './snapshot.ts'

const MARK_LENGTH = 12
const MARK_AT_END = /\[bridge:[0-9a-f]{12}\]\s*$/

/**
 * Every note of the bridge ends with a mark of its event and mapping row: so it is written once, and is never sent back
 * as somebody's comment.
 */
export const markOf = ({ hub, origin, planned }: Work, what: string): string =>
    `[bridge:${hub.sha256Hex(joined('note', origin.eventKey, planned.rowId, what)).slice(0, MARK_LENGTH)}]`

/** Whether the bridge wrote this; somebody who quotes it goes on behind its mark. */
export const isMarked = (text: string): boolean => MARK_AT_END.test(text)

/** Entries of a journal, not values that stand. */
export const JOURNALS: readonly string[] = ['comments', 'work_notes']

/** Fields as they are saved: what is written into a journal beside other fields is a note of the bridge too. */
export const marked = (work: Work, fields: Fields): Fields =>
    Object.fromEntries(
        Object.entries(fields).map(([name, text]) =>
            JOURNALS.includes(name) && text !== '' ? [name, `${text}\n${markOf(work, name)}`] : [name, text],
        ),
    )

/**
 * Writes the notes of an operation, each once: a retry finds its mark in the journal. Each is announced before: what a rule
 * of the instance changes with it must not pass for the platform's own save, should this node die.
 */
export function writeNote(work: Work, found: Reference, record: SavedRecord): Result<AppliedOperation, ApplyProblem> {
    const { hub, planned, definition } = work
    const { watched } = definition.role
    const reference = recover(found, hub)
    const { lastEventKey: eventKey, lastInboundStatus: status } = reference
    let { seenVersion } = reference
    for (const [field, text] of Object.entries(planned.fields)) {
        const mark = markOf(work, field)
        if (hub.records.journalContains(record.sysId, mark)) continue
        hub.references.update(reference.sysId, { pending: { mark, fields: {}, eventKey, status } })
        const saved = hub.records.update(record.table, record.sysId, { [field]: `${text}\n${mark}` }, watched)
        if (!saved.ok) return fail({ kind: 'not_saved', table: record.table, reason: saved.problem })
        seenVersion = seenAfter(definition.role, { ...reference, seenVersion }, saved.value)
        hub.references.update(reference.sysId, { seenVersion, pending: null })
    }
    return ok(applied(work, record))
}
