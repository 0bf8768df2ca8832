import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { platformOf } from '../platforms/index.ts'
import type { JournalEntry, NoteWatermark } from '../records/journal.ts'
import { isMarked } from '../records/note.ts'
import type { Reference } from '../records/reference.ts'

/** The clocks of the nodes differ: an entry may show up that was written, as it says, before one that is told already. */
const OVERLAP_MS = 60_000

/** What people wrote on a record and nobody told yet, oldest first. */
export function untoldNotes(reference: Reference, connection: Connection, hub: Hub): readonly JournalEntry[] {
    if (!takesNotes(connection)) return []
    const { noteWatermark } = reference
    const { integrationUserName } = connection
    const since = Math.max(0, newestOf(noteWatermark) - OVERLAP_MS)
    return hub.records.journal(reference.targetSysId, since).filter(({ sysId, text, writtenBy }) => {
        const isOwn = isMarked(text) || writtenBy === integrationUserName
        return !isOwn && noteWatermark[sysId] === undefined
    })
}

/** Without an address nothing is composed; what was written until there is one is told then. */
function takesNotes(connection: Connection): boolean {
    const definitions = Object.values(platformOf(connection.platform)?.notes ?? {})
    return definitions.some(({ channel }) => channel === 'callback' || connection.apiBaseUrl !== '')
}

/** By name and not by date alone: one second may hold several entries, of which some were not there yet. */
export function watermarkAfter(watermark: NoteWatermark, told: readonly JournalEntry[]): NoteWatermark {
    const all = { ...watermark, ...Object.fromEntries(told.map(({ sysId, writtenAt }) => [sysId, writtenAt])) }
    const oldest = newestOf(all) - OVERLAP_MS
    return Object.fromEntries(Object.entries(all).filter(([, writtenAt]) => writtenAt >= oldest))
}

const newestOf = (watermark: NoteWatermark): number => Math.max(0, ...Object.values(watermark))
