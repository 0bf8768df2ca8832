import { passesFieldRules } from '../access/acl.ts'
import { hashPassword } from '../access/password.ts'
import type { Engine } from '../engine.ts'
import { errorResponse, type HttpResponse } from '../http/messages.ts'
import { setField, type TableRecord } from '../records/record.ts'

const SYSTEM_FIELDS = [
    'sys_created_on',
    'sys_created_by',
    'sys_updated_on',
    'sys_updated_by',
    'sys_mod_count',
    'sys_class_name',
]

/** Sets the fields of a request body; unknown fields and those the user may not write are passed over, as observed. */
export function writeFields(engine: Engine, record: TableRecord, body: Uint8Array): HttpResponse | undefined {
    const fields = parseObject(Buffer.from(body).toString('utf8'))
    if (!fields) return errorResponse(400, 'Exception while reading request', 'The payload is not valid JSON')
    const operation = record.isNew ? 'create' : 'write'
    // Asked of the record as it was: a field that is being set must not open or close the door for the next.
    const writable = Object.keys(fields).filter((field) =>
        passesFieldRules(engine, { table: record.model.name, field, operation, record }),
    )
    for (const name of writable) {
        if (SYSTEM_FIELDS.includes(name) || (name === 'sys_id' && !record.isNew)) continue
        setField(record, name, stored(engine, record, name, textOf(fields[name])))
    }
    return undefined
}

/** Secrets are sealed whatever `sysparm_input_display_value` says: clear text never reaches the database. */
function stored(engine: Engine, record: TableRecord, name: string, value: string): string {
    const type = record.model.columns.get(name)?.type
    if (value === '') return value
    if (type === 'password2') return engine.vault.seal(value)
    if (type === 'password') return hashPassword(value)
    return value
}

function textOf(value: unknown): string {
    if (value === null || value === undefined) return ''
    if (typeof value === 'object') return 'value' in value ? textOf(value.value) : JSON.stringify(value)
    return String(value as string | number | boolean)
}

function parseObject(text: string): Record<string, unknown> | undefined {
    try {
        const parsed: unknown = text.trim() === '' ? {} : JSON.parse(text)
        return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
            ? (parsed as Record<string, unknown>)
            : undefined
    } catch {
        return undefined
    }
}
