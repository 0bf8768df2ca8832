import type { Records } from '../../../src/server/hub.ts'
import type { JournalEntry } from '../../../src/server/records/journal.ts'
import type { Fields, SavedRecord, TableAccess, Wording } from '../../../src/server/records/reference.ts'
import { fail, ok, type Result } from '../../../src/server/shared/result.ts'
import { dateTime, findRow, findRows } from './rows.ts'
import { referring } from './referring.ts'
import { insertRecord, journalOf, updateRecord } from './save-record.ts'
import { isOptional, schemaOf } from './schema.ts'
import type { Row, Session } from './state.ts'

export const records = (session: Session): Records => ({
    read: (table, sysId, names) => {
        const row = findRow(session.state, table, { sys_id: sysId })
        return row && toSaved(table, row, names, [])
    },
    insert: (table, sysId, fields, names) =>
        answer(table, fields, names, () => insertRecord(session, table, { ...fields }, sysId)),
    update: (table, sysId, fields, names) => {
        if (!findRow(session.state, table, { sys_id: sysId })) return fail('the record no longer exists')
        return answer(table, fields, names, () => updateRecord(session, table, sysId, { ...fields }))
    },
    access: (table) =>
        (session.state.properties[`access.${table}`] ?? (isOptional(table) ? 'absent' : 'readable')) as TableAccess,
    referring: (table, fields) => referring(session.state, table, fields),
    initial: (table, names) => {
        const { columns } = schemaOf(table)
        return Object.fromEntries(names.map((name) => [name, columns[name]?.initial ?? '']))
    },
    // As the shipped rule has it, in short.
    letThrough: (table, from, until) =>
        findRows(session.state, table, { where: { subcategory: 'AI System' } })
            .filter(({ sys_created_on: at = '' }) => at >= dateTime(from) && at <= dateTime(until))
            .map(({ sys_id: sysId = '' }) => sysId),
    madeBy: (table, { correlationId, wordings }, userName) => {
        const where = { sys_created_by: userName }
        const rows = findRows(session.state, table, { where, orderBy: ['sys_created_on', 'number'] })
        const reads = ({ description = '' }: Row, [operator, text]: Wording): boolean => {
            const [found, wanted] = [description.toLowerCase(), text.toLowerCase()]
            if (operator === '=') return found === wanted
            return operator === 'CONTAINS' ? found.includes(wanted) : found.startsWith(wanted)
        }
        return [
            ...rows.filter((row) => row.correlation_id === correlationId),
            ...wordings.flatMap((wording) => rows.filter((row) => reads(row, wording))),
        ].map((row) => row.sys_id ?? '')
    },
    journalContains: (sysId, text) =>
        journalOf(session, sysId).some((entry) => entry.toLowerCase().includes(text.toLowerCase())),
    journal: (sysId, since) =>
        findRows(session.state, 'sys_journal_field', {
            where: { element_id: sysId, element: ['comments', 'work_notes'] },
            orderBy: ['sys_created_on'],
        })
            .filter(({ sys_created_on: writtenOn = '' }) => writtenOn >= dateTime(since))
            .map(toEntry),
    personName: (userName) => userName,
    userName: (sysId) => findRow(session.state, 'sys_user', { sys_id: sysId })?.user_name ?? '',
})

const toEntry = (row: Row): JournalEntry => ({
    sysId: row.sys_id ?? '',
    field: row.element as JournalEntry['field'],
    text: row.value ?? '',
    writtenBy: row.sys_created_by ?? '',
    writtenAt: Date.parse(`${row.sys_created_on}Z`),
})

function answer(
    table: string,
    fields: Fields,
    names: readonly string[],
    save: () => Row | undefined,
): Result<SavedRecord, string> {
    const skipped = Object.keys(fields).filter((name) => !schemaOf(table).columns[name])
    const row = save()
    if (!row) return fail('a business rule, a data policy or a missing right stopped it')
    return ok(toSaved(table, row, [...names, ...Object.keys(fields)], skipped))
}

function toSaved(table: string, row: Row, names: readonly string[], skipped: readonly string[]): SavedRecord {
    return {
        table: row.sys_class_name ?? table,
        sysId: row.sys_id ?? '',
        number: row.number ?? '',
        version: Number(row.sys_mod_count),
        updatedBy: row.sys_updated_by ?? '',
        updatedOn: row.sys_updated_on ?? '',
        active: row.active !== '0',
        fields: cellsOf(row, names),
        skipped,
    }
}

function cellsOf(row: Row, names: readonly string[]): Fields {
    const cells: Record<string, string> = {}
    for (const name of names) cells[name] = row[name] ?? ''
    return cells
}
