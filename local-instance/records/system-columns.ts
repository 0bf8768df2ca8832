import { systemColumnRows } from '../baseline/table-rows.ts'
import type { Engine } from '../engine.ts'
import { beginRecord, setField } from './record.ts'
import { insertRow, readRecord } from './store.ts'

/** A new base table gets the columns of every record; neither a package nor a form brings them. */
export function addSystemColumns(engine: Engine, table: string, isExtendable: boolean): void {
    const dictionary = engine.dictionary.table('sys_dictionary')
    if (!dictionary) return
    for (const { values } of systemColumnRows(table, isExtendable)) {
        if (readRecord(engine, 'sys_dictionary', values.sys_id ?? '')) continue
        const record = beginRecord(dictionary)
        for (const [field, value] of Object.entries(values)) setField(record, field, value)
        insertRow(engine, record)
    }
}
