import type { MappingRow, Mappings, OnClosed } from '../mapping/mapping-row.ts'
import { isObject } from '../shared/decode.ts'
import { parseJson } from '../shared/json.ts'
import { textOf } from '../shared/text.ts'
import type { StoredMapping } from '../setup/desk.ts'
import { findRows, readRow, type Row } from './row.ts'

const MAPPING = 'x_aigov_bridge_event_mapping'
const VALUE_MAP = 'x_aigov_bridge_value_map'

const COLUMNS = ['connection', 'order', 'condition', 'operation', 'entity', 'fields', 'on_closed']

export const mappings: Mappings = {
    rows: (platform, connectionId, eventType) =>
        findRows(MAPPING, COLUMNS, {
            where: [
                ['platform', '=', platform],
                ['event_type', '=', eventType],
                ['active', '=', 'true'],
            ],
            orderBy: ['order'],
        })
            .filter((row) => ['', connectionId].includes(row.text('connection')))
            .map(toMappingRow),
    valueMap: (platform, name) => {
        const rows = findRows(VALUE_MAP, ['source_value', 'target_value'], {
            where: [
                ['platform', '=', platform],
                ['map_name', '=', name],
                ['active', '=', 'true'],
            ],
        })
        return Object.fromEntries(rows.map((row) => [row.text('source_value'), row.text('target_value')]))
    },
}

/** One row by its sys_id, active or not. */
export function mappingRow(sysId: string): StoredMapping | undefined {
    const row = readRow(MAPPING, [...COLUMNS, 'platform', 'event_type'], sysId)
    return row && toStored(row)
}

/** The active rows of a platform, of every type and connection. */
export const activeMappings = (platform: string): readonly StoredMapping[] =>
    findRows(MAPPING, [...COLUMNS, 'platform', 'event_type'], {
        where: [
            ['platform', '=', platform],
            ['active', '=', 'true'],
        ],
        orderBy: ['event_type', 'order'],
    }).map(toStored)

const toStored = (row: Row): StoredMapping => ({
    row: toMappingRow(row),
    platform: row.text('platform'),
    eventType: row.text('event_type'),
})

const toMappingRow = (row: Row): MappingRow => ({
    sysId: row.sysId,
    order: row.integer('order'),
    connectionId: row.text('connection'),
    condition: row.text('condition'),
    operation: row.text('operation'),
    entity: row.text('entity'),
    fields: pairsOf(row.text('fields')),
    onClosed: onClosedOf(row.text('on_closed')),
})

/** A name/value field is kept as a JSON object. */
function pairsOf(text: string): Readonly<Record<string, string>> | undefined {
    const pairs = text === '' ? {} : parseJson(text)
    return isObject(pairs)
        ? Object.fromEntries(Object.entries(pairs).map(([name, value]) => [name, textOf(value)]))
        : undefined
}

/** Rows of before there was a choice have none. */
const onClosedOf = (text: string): OnClosed =>
    text === 'ignore' || text === 'reopen' || text === 'new_episode' ? text : 'note'
