import { mayAccessTable, passesFieldRules } from '../access/acl.ts'
import type { Column } from '../dictionary/model.ts'
import type { Engine } from '../engine.ts'
import { displayValueOf } from '../records/display.ts'
import type { TableRecord } from '../records/record.ts'
import { readRecord } from '../records/store.ts'

export interface Presentation {
    readonly display: 'false' | 'true' | 'all'
    /** References with their link. */
    readonly links: boolean
    /** `http://host`, where the links start. */
    readonly baseUrl: string
    /** Empty = all fields. */
    readonly fields: readonly string[]
}

type Presented = string | Readonly<Record<string, string>>

/**
 * A record as the Table API answers it: every value is text, empty is `""`. "Fields for which the calling entity does
 * not have rights to because of ACLs are not returned" (c_RESTAPI.md); whether it may read the record the caller knows.
 */
export function present(engine: Engine, record: TableRecord, presentation: Presentation): Record<string, Presented> {
    const names = presentation.fields.length > 0 ? presentation.fields : [...record.model.columns.keys()]
    const result: Record<string, Presented> = {}
    for (const name of names) {
        const value = presentField(engine, record, name, presentation)
        if (value !== undefined) result[name] = value
    }
    return result
}

/** Unknown fields are left out; `a.b` walks the reference. */
function presentField(
    engine: Engine,
    record: TableRecord,
    name: string,
    presentation: Presentation,
): Presented | undefined {
    const [first = '', ...rest] = name.split('.')
    const column = record.model.columns.get(first)
    if (!column || !mayRead(engine, record, first)) return undefined
    if (rest.length > 0) {
        const target = readRecord(engine, column.reference, record.values[first] ?? '')
        if (!target) return ''
        if (!mayAccessTable(engine, target.model.name, 'read', target)) return undefined
        return presentField(engine, target, rest.join('.'), presentation)
    }
    return presentColumn(engine, record, column, presentation)
}

const mayRead = (engine: Engine, record: TableRecord, field: string): boolean =>
    passesFieldRules(engine, { table: record.model.name, field, operation: 'read', record })

function presentColumn(engine: Engine, record: TableRecord, column: Column, presentation: Presentation): Presented {
    const value = rawValue(record, column)
    const link =
        presentation.links && column.reference !== '' && value !== ''
            ? { link: `${presentation.baseUrl}/api/now/table/${column.reference}/${value}` }
            : undefined
    if (presentation.display === 'false') return link ? { ...link, value } : value
    const display = displayValueOf(engine, record, column.name) ?? ''
    if (presentation.display === 'all') return { display_value: display, value, ...link }
    return link ? { display_value: display, ...link } : display
}

function rawValue(record: TableRecord, column: Column): string {
    const value = record.values[column.name] ?? ''
    if (column.type === 'boolean') return value === '1' ? 'true' : 'false'
    // Never the stored form of a secret: whoever has it could try keys against it.
    if (value !== '' && (column.type === 'password2' || column.type === 'password')) return '********'
    return value
}
