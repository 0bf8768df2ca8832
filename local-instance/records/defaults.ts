import { notEmulated, type Engine } from '../engine.ts'
import type { Column } from '../dictionary/model.ts'
import { nextNumber } from './number.ts'
import { dateTimeText, newSysId, setField, type TableRecord } from './record.ts'

/** Gives every empty field its default of the dictionary. */
export function applyDefaults(engine: Engine, record: TableRecord): void {
    for (const column of record.model.columns.values()) {
        if (column.defaultValue === '' || !isEmpty(record.values[column.name])) continue
        setField(record, column.name, defaultOf(engine, record, column))
    }
}

const isEmpty = (value: string | null | undefined): boolean => value === null || value === undefined || value === ''

/** Script defaults are a closed list: what the baseline tables and generated apps use. */
const SCRIPTS: Readonly<Record<string, (engine: Engine, table: string) => string | null>> = {
    'gs.getUserID()': ({ session }) => session.userId,
    'gs.getUserName()': ({ session }) => session.userName,
    // The application that a session works in: global, until somebody picks another in a UI that is absent.
    'gs.getCurrentApplicationId()': () => 'global',
    'gs.generateGUID()': () => newSysId(),
    'gs.nowDateTime()': ({ clock }) => dateTimeText(clock.now()),
    'gs.now()': ({ clock }) => dateTimeText(clock.now()),
    'getNextObjNumberPadded()': nextNumber,
    'global.getNextObjNumberPadded()': nextNumber,
    'current.getTableName()': (_engine, table) => table,
}

function defaultOf(engine: Engine, record: TableRecord, column: Column): string | null {
    const text = column.defaultValue
    if (!text.startsWith('javascript:')) return text
    const script = SCRIPTS[text.slice('javascript:'.length).trim().replace(/;$/, '')]
    if (!script) throw notEmulated(`Default ${text} of ${column.table}.${column.name}`)
    return script(engine, record.model.name)
}
