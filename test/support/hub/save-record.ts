import { findRow, findRows, initialRow, insertRow, newId, stored, touch, writeDirty } from './rows.ts'
import { schemaOf } from './schema.ts'
import type { Row, Session } from './state.ts'

/** States in which a record is over. */
const INACTIVE: Readonly<Record<string, readonly string[]>> = { incident: ['7', '8'], change_request: ['3', '4'] }
const NUMBERED: Readonly<Record<string, string>> = { change_request: 'CHG' }

/** Inserts a record as the platform does; undefined when a rule or a unique index stopped it. */
export function insertRecord(session: Session, table: string, fields: Row, sysId = newId(session.state)) {
    const row: Row = { ...initialRow(table), ...fields }
    if (!passesRules(session, row)) return undefined
    const number = `${NUMBERED[table] ?? 'INC'}${String(10_001 + session.state.numbers++).padStart(7, '0')}`
    const saved = insertRow(session, table, { ...withoutJournals(table, row), number }, sysId)
    if (saved === undefined) return undefined
    writeJournals(session, table, saved, fields)
    return findRow(session.state, table, { sys_id: saved })
}

/** Updates a record; undefined when a rule stopped it or it is gone. */
export function updateRecord(session: Session, table: string, sysId: string, fields: Row): Row | undefined {
    const row = findRow(session.state, table, { sys_id: sysId })
    const next: Row = { ...row, ...stored(table, withoutJournals(table, fields)) }
    if (!row || !passesRules(session, next)) return undefined
    const entries = journalsOf(table, fields)
    if (!writeDirty(session, table, row, next) && entries.length > 0) touch(session, row)
    writeJournals(session, table, sysId, fields)
    return row
}

/** The customer's rule, then what the platform computes. */
function passesRules({ rule }: Session, row: Row): boolean {
    if (rule && !rule(row)) return false
    row.priority = String(Number(row.impact) + Number(row.urgency) - 1)
    row.active = INACTIVE[row.sys_class_name ?? '']?.includes(row.state ?? '') ? '0' : '1'
    return true
}

function writeJournals(session: Session, table: string, sysId: string, fields: Row): void {
    for (const [element, value] of journalsOf(table, fields))
        insertRow(session, 'sys_journal_field', { name: table, element_id: sysId, element, value })
}

function journalsOf(table: string, fields: Row): readonly (readonly [string, string])[] {
    const { columns } = schemaOf(table)
    return Object.entries(fields).filter(([name, text]) => columns[name]?.isJournal && text !== '')
}

function withoutJournals(table: string, fields: Row): Row {
    const { columns } = schemaOf(table)
    const row: Row = {}
    for (const name in fields) if (columns[name]?.isJournal === false) row[name] = fields[name] ?? ''
    return row
}

/** The entries of a record's journals, oldest first. */
export const journalOf = (session: Session, sysId: string): readonly string[] =>
    findRows(session.state, 'sys_journal_field', { where: { element_id: sysId } }).map((entry) => entry.value ?? '')
