import { openDatabase } from './database/open.ts'
import { newSysId } from './records/record.ts'

/** Tells the instance its own address, as an administrator does once: scripts make links of `glide.servlet.uri`. */
export function writeAddress(dataDirectory: string, url: string): void {
    const database = openDatabase(dataDirectory)
    const values = [`${url}/`, 'glide.servlet.uri'] as const
    const known = database.prepare(`UPDATE "sys_properties" SET "value" = ? WHERE "name" = ?`).run(...values)
    if (Number(known.changes) === 0)
        database
            .prepare(
                `INSERT INTO "sys_properties" ("sys_id", "value", "name", "type", "sys_class_name", "sys_scope", "sys_mod_count")
                 VALUES (?, ?, ?, 'string', 'sys_properties', 'global', 0)`,
            )
            .run(newSysId(), ...values)
    database.close()
}
