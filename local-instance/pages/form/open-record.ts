import type { TableModel } from '../../dictionary/model.ts'
import type { Engine } from '../../engine.ts'
import { parseQuery } from '../../query/parse.ts'
import { applyDefaults } from '../../records/defaults.ts'
import { beginRecord, setField, type TableRecord } from '../../records/record.ts'
import { selectRecords } from '../../records/select.ts'
import { readRecord } from '../../records/store.ts'

/**
 * The record that an address names: by its sys_id, or the first that a query finds. `sys_id=-1` is a new one with its
 * defaults and what the query says it equals.
 */
export function openRecord(engine: Engine, model: TableModel, parameters: URLSearchParams): TableRecord | undefined {
    const sysId = parameters.get('sys_id') ?? ''
    const query = parameters.get('sysparm_query') ?? ''
    if (sysId === '' && query !== '') return selectRecords(engine, model.name, parseQuery(query), { limit: 1 })[0]
    if (sysId !== '-1' && sysId !== '') return readRecord(engine, model.name, sysId)
    const record = beginRecord(model)
    applyDefaults(engine, record)
    for (const [field, value] of equalities(query)) setField(record, field, value)
    return record
}

function equalities(text: string): (readonly [string, string])[] {
    try {
        const conditions = parseQuery(text).groups.flat(2)
        return conditions.filter(({ operator }) => operator === '=').map(({ field, value }) => [field, value] as const)
    } catch {
        return []
    }
}
