import type { Engine } from '../engine.ts'

/** A system property; undefined when it does not exist or is empty. */
export function readProperty(engine: Engine, name: string): string | undefined {
    const row = engine.sql.get(`SELECT "value" FROM "sys_properties" WHERE "name" = ?`, [name])
    return row?.value === null || row?.value === undefined ? undefined : String(row.value)
}
