import type { BaselineRow } from './row.ts'
import { globalRecord } from './rows-scope.ts'
import { labelFromName } from './sdk-column.ts'

/** What the database keeps for a field class, where it is not text. General knowledge of the platform. */
const SCALAR: Readonly<Record<string, string>> = {
    boolean: 'boolean',
    integer: 'integer',
    longint: 'longint',
    long: 'longint',
    order_index: 'integer',
    decimal: 'decimal',
    currency: 'decimal',
    price: 'decimal',
    float: 'float',
    percent_complete: 'decimal',
    glide_date: 'date',
    glide_date_time: 'datetime',
    due_date: 'datetime',
    calendar_date_time: 'datetime',
    glide_utc_time: 'datetime',
    glide_duration: 'datetime',
    timer: 'datetime',
    glide_time: 'time',
    GUID: 'GUID',
    reference: 'GUID',
    domain_id: 'GUID',
    document_id: 'GUID',
}

/** Field classes that no column of the baseline uses but that the SDK can write for the columns of an app. */
const OF_APPS = [
    ...['collection', 'string_full_utf8', 'date', 'datetime', 'integer_date', 'schedule_date_time', 'glide_time'],
    ...['approval_rules', 'records', 'slushbucket', 'name_values', 'currency2', 'auto_increment'],
]

/** One `sys_glide_object` row for each internal type, which `sys_dictionary.internal_type` refers to by name. */
export const fieldClassRows = (dictionary: readonly BaselineRow[]): BaselineRow[] =>
    [...new Set([...dictionary.map((row) => row.values['internal_type'] ?? ''), ...OF_APPS])]
        .filter((name) => name !== '')
        .sort()
        .map((name) =>
            globalRecord('sys_glide_object', name, labelFromName(name), {
                name,
                label: labelFromName(name),
                scalar_type: SCALAR[name] ?? 'string',
                visible: 'true',
            }),
        )
