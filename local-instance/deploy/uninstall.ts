import { quoted } from '../database/statement-cache.ts'
import type { Engine } from '../engine.ts'
import { findRows } from '../records/rows.ts'
import { deleteRow, readRecord } from '../records/store.ts'
import { forgetInstalled, installedRecords } from './installed.ts'

/** What makes tables: it stays with them. */
const SCHEMA = ['sys_db_object', 'sys_dictionary', 'sys_choice', 'sys_choice_set', 'sys_number', 'sys_documentation']

/**
 * Removes an application: all its files, those that customers made in its scope too. Its tables and their data go as
 * well, or stay when they are retained. Records of others that it changed stay as they are.
 */
export function uninstall(engine: Engine, scopeId: string, areTablesRetained: boolean): void {
    const app = readRecord(engine, 'sys_app', scopeId)
    if (!app) throw new Error('The application is not installed')
    const tables = findRows(engine, 'sys_db_object', '"sys_scope" = ?', [scopeId]).map(({ name }) => String(name))
    const isKept = (table: string): boolean => areTablesRetained && (SCHEMA.includes(table) || tables.includes(table))
    takeBackRoles(engine, scopeId)
    for (const { key } of installedRecords(engine, scopeId)) {
        const [table = '', sysId = ''] = key.split(':')
        if (isKept(table)) continue
        const record = readRecord(engine, table, sysId)
        if (record) deleteRow(engine, record)
        forgetInstalled(engine, scopeId, key)
    }
    for (const table of engine.dictionary.family('sys_metadata').filter((name) => !isKept(name)))
        deleteOfScope(engine, table, scopeId)
    if (!areTablesRetained) tables.forEach((table) => dropTable(engine, table))
    deleteRow(engine, app)
    ;['sys_dictionary', 'sys_module'].forEach((table) => engine.metadataChanged(table))
}

/** Users do not keep a role that is gone. */
function takeBackRoles(engine: Engine, scopeId: string): void {
    for (const { sys_id: role } of findRows(engine, 'sys_user_role', '"sys_scope" = ?', [scopeId]))
        engine.sql.run(`DELETE FROM "sys_user_has_role" WHERE "role" = ?`, [String(role)])
}

function deleteOfScope(engine: Engine, table: string, scopeId: string): void {
    const model = engine.dictionary.table(table)
    if (model?.columns.has('sys_scope'))
        engine.sql.run(`DELETE FROM ${quoted(model.root)} WHERE "sys_scope" = ?`, [scopeId])
}

/** Tables that extend another one share its SQL table: there only their rows go. */
function dropTable(engine: Engine, table: string): void {
    const model = engine.dictionary.table(table)
    if (!model) return
    engine.sql.run(`DELETE FROM "sys_attachment" WHERE "table_name" = ?`, [table])
    if (model.root === table) engine.sql.exec(`DROP TABLE IF EXISTS ${quoted(table)}`)
    else engine.sql.run(`DELETE FROM ${quoted(model.root)} WHERE "sys_class_name" = ?`, [table])
}
