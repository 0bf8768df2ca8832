import { GlideRecord } from '@servicenow/glide'
import type { Records } from '../hub.ts'
import type { JournalEntry } from '../records/journal.ts'
import type { Fields, SavedRecord } from '../records/reference.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { fromDateTime, toDateTime } from '../shared/time.ts'
import { describe } from './exception.ts'
import { letThrough } from './let-through.ts'
import { referring } from './referring.ts'
import { findRow, findRows, readRow } from './row.ts'
import { tableAccess } from './table-access.ts'
import { where } from './where.ts'

export const records: Records = {
    read: (table, sysId, names) => {
        const record = new GlideRecord(table)
        return sysId !== '' && record.get('sys_id', sysId) ? toSaved(record, names, []) : undefined
    },
    insert: (table, sysId, fields, names) =>
        save(() => {
            const record = takeBegun(table, sysId) ?? begin(table, sysId)
            return write(record, fields, names, () => record.insert())
        }),
    update: (table, sysId, fields, names) =>
        save(() => {
            const record = new GlideRecord(table)
            if (!record.get('sys_id', sysId)) return fail('the record no longer exists')
            return write(record, fields, names, () => record.update())
        }),
    access: tableAccess,
    letThrough,
    referring,
    initial: (table, names, sysId) => {
        const record = begin(table, sysId)
        if (sysId !== undefined) begun = { sysId, record }
        return Object.fromEntries(names.map((name) => [name, record.getValue(name) ?? '']))
    },
    madeBy: (table, { correlationId, wordings }, userName) => {
        const names = [
            ['correlation_id', '=', correlationId],
            ...wordings.map(([operator, text]) => ['description', operator, text] as const),
        ] as const
        const where = (name: (typeof names)[number]) => [name, ['sys_created_by', '=', userName]] as const
        const orderBy = ['sys_created_on', 'number']
        // The database compares without case; correlation ids are exact.
        return names.flatMap((name) =>
            findRows(table, [name[0]], { where: where(name), orderBy })
                .filter((row) => name[0] === 'description' || row.text(name[0]) === name[2])
                .map((row) => row.sysId),
        )
    },
    journalContains: (sysId, text) => {
        const entry = new GlideRecord('sys_journal_field')
        where(entry, ['element_id', '=', sysId])
        where(entry, ['value', 'CONTAINS', text])
        entry.setLimit(1)
        entry.query()
        return entry.hasNext()
    },
    journal: (sysId, since) =>
        findRows('sys_journal_field', ['element', 'value', 'sys_created_by', 'sys_created_on'], {
            where: [
                ['element_id', '=', sysId],
                ['element', 'IN', 'comments,work_notes'],
                ['sys_created_on', '>=', toDateTime(since)],
            ],
            orderBy: ['sys_created_on'],
        }).map((row) => ({
            sysId: row.sysId,
            field: row.text('element') as JournalEntry['field'],
            text: row.text('value'),
            writtenBy: row.text('sys_created_by'),
            writtenAt: fromDateTime(row.text('sys_created_on')) ?? 0,
        })),
    personName: (userName) =>
        findRow('sys_user', ['name'], { where: [['user_name', '=', userName]] })?.text('name') || userName,
    userName: (sysId) => readRow('sys_user', ['user_name'], sysId)?.text('user_name') ?? '',
}

/** Looked at and not inserted yet. Defaults are what only a begun record tells, and one of them draws its number: inserted is that very record. */
let begun: { readonly sysId: string; readonly record: GlideRecord } | undefined

function begin(table: string, sysId?: string): GlideRecord {
    const record = new GlideRecord(table)
    record.newRecord()
    if (sysId !== undefined) record.setNewGuidValue(sysId)
    return record
}

function takeBegun(table: string, sysId: string): GlideRecord | undefined {
    const taken = begun
    begun = undefined
    return taken?.sysId === sysId && taken.record.getTableName() === table ? taken.record : undefined
}

function save(work: () => Result<SavedRecord, string>): Result<SavedRecord, string> {
    try {
        return work()
    } catch (exception) {
        return fail(describe(exception))
    }
}

/** Sets the fields that the table has, saves, and copies what was really saved from the saved object, not from a re-read. */
function write(
    record: GlideRecord,
    fields: Fields,
    names: readonly string[],
    persist: () => string | null,
): Result<SavedRecord, string> {
    const skipped = Object.keys(fields).filter((name) => !record.isValidField(name))
    for (const [name, value] of Object.entries(fields)) if (!skipped.includes(name)) record.setValue(name, value)
    if (!persist()) return fail('a business rule, a data policy or a missing right stopped it')
    return ok(toSaved(record, [...names, ...Object.keys(fields)], skipped))
}

function toSaved(record: GlideRecord, names: readonly string[], skipped: readonly string[]): SavedRecord {
    const text = (name: string): string => record.getValue(name) ?? ''
    return {
        table: record.getRecordClassName(),
        sysId: record.getUniqueValue(),
        number: text('number'),
        version: Number(text('sys_mod_count')) || 0,
        updatedBy: text('sys_updated_by'),
        updatedOn: text('sys_updated_on'),
        active: text('active') !== '0',
        fields: Object.fromEntries(names.map((name) => [name, text(name)])),
        skipped,
    }
}
