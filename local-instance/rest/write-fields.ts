import { passesFieldRules } from '../access/acl.ts'
import { hashPassword } from '../access/password.ts'
import type { Engine } from '../engine.ts'
import { errorResponse, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import { fromDisplayValue } from '../records/from-display.ts'
import { setField, type TableRecord } from '../records/record.ts'

const SYSTEM_FIELDS = [
    'sys_created_on',
    'sys_created_by',
    'sys_updated_on',
    'sys_updated_by',
    'sys_mod_count',
    'sys_class_name',
]

/**
 * Sets the fields of a request body; unknown fields and those the user may not write are passed over, as observed.
 * With `sysparm_input_display_value` the body holds what people read.
 */
export function writeFields(engine: Engine, record: TableRecord, request: HttpRequest): HttpResponse | undefined {
    const fields = parseObject(Buffer.from(request.body).toString('utf8'))
    const isDisplay = new URLSearchParams(request.query).get('sysparm_input_display_value') === 'true'
    if (!fields) return errorResponse(400, 'Exception while reading request', 'The payload is not valid JSON')
    const operation = record.isNew ? 'create' : 'write'
    // Asked of the record as it was: a field that is being set must not open or close the door for the next.
    const writable = Object.keys(fields).filter((field) =>
        passesFieldRules(engine, { table: record.model.name, field, operation, record }),
    )
    for (const name of writable) {
        if (SYSTEM_FIELDS.includes(name) || (name === 'sys_id' && !record.isNew)) continue
        const given = textOf(fields[name])
        const text = isDisplay ? fromDisplayValue(engine, record, name, given) : given
        setField(record, name, stored(engine, record, name, text))
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
        // "You cannot pass multiple records … only the first record is processed" (c_RESTAPI.md).
        const first: unknown = Array.isArray(parsed) ? parsed[0] : parsed
        return typeof first === 'object' && first !== null ? (first as Record<string, unknown>) : undefined
    } catch {
        return undefined
    }
}
