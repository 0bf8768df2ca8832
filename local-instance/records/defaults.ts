import { notEmulated, type Engine } from '../engine.ts'
import type { Column } from '../dictionary/model.ts'
import { nextNumber } from './number.ts'
import { dateTimeText, setField, type TableRecord } from './record.ts'

/** Gives every empty field its default of the dictionary. */
export function applyDefaults(engine: Engine, record: TableRecord): void {
    for (const column of record.model.columns.values()) {
        if (column.defaultValue === '' || !isEmpty(record.values[column.name])) continue
        setField(record, column.name, defaultOf(engine, record, column))
    }
}

const isEmpty = (value: string | null | undefined): boolean => value === null || value === undefined || value === ''

/** Script defaults are a closed list: what the baseline tables and generated apps use. */
function defaultOf(engine: Engine, record: TableRecord, column: Column): string | null {
    const text = column.defaultValue
    if (!text.startsWith('javascript:')) return text
    switch (text.slice('javascript:'.length).trim().replace(/;$/, '')) {
        case 'gs.getUserID()':
            return engine.session.userId
        case 'gs.getCurrentApplicationId()':
            // The application that a session works in: global, until somebody picks another in a UI that is absent.
            return 'global'
        case 'gs.getUserName()':
            return engine.session.userName
        case 'gs.nowDateTime()':
        case 'gs.now()':
            return dateTimeText(engine.clock.now())
        case 'getNextObjNumberPadded()':
        case 'global.getNextObjNumberPadded()':
            return nextNumber(engine, record.model.name)
        case 'current.getTableName()':
            return record.model.name
        default:
            throw notEmulated(`Default ${text} of ${column.table}.${column.name}`)
    }
}
