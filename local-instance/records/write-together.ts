import type { Engine } from '../engine.ts'
import { writeJournal } from './journal.ts'
import type { TableRecord } from './record.ts'

/**
 * Writes a row and its journal entries, both or none of them: on the platform they are one save. A row that was not
 * written has no entries.
 */
export function writeTogether<T extends string>(engine: Engine, record: TableRecord, writeRow: () => T): T {
    if (record.journal.length === 0) return writeRow()
    engine.isWriting = true
    engine.sql.run('BEGIN IMMEDIATE')
    try {
        const outcome = writeRow()
        if (outcome !== 'unique') writeJournal(engine, record)
        engine.sql.run('COMMIT')
        engine.isWriting = false
        return outcome
    } catch (error) {
        undoWriting(engine)
        throw error
    }
}

/** Takes back what a script did not finish that was stopped by its time limit: it has no chance to do so itself. */
export function undoWriting(engine: Engine): void {
    engine.isWriting = false
    engine.sql.run('ROLLBACK')
}
