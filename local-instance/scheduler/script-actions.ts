import { runAs } from '../access/session.ts'
import type { SqlRow } from '../database/statement-cache.ts'
import { notEmulated, type Engine } from '../engine.ts'
import { glideRecordOn } from '../glide/record/glide-record.ts'
import { notifyOf } from '../notifications/notify.ts'
import { dateTimeText, type TableRecord } from '../records/record.ts'
import { findRows } from '../records/rows.ts'
import { scopeName } from '../records/scope.ts'
import { readRecord } from '../records/store.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'

/** Processes the oldest ready event: runs the script actions and writes the emails that it calls for. False when there is none. */
export function processEvent(engine: Engine, runtime: ScriptRuntime): boolean {
    const row = engine.sql.get(
        `UPDATE "sysevent" SET "state" = 'processing' WHERE "sys_id" = (SELECT "sys_id" FROM "sysevent"
         WHERE "state" = 'ready' AND "process_on" <= ? ORDER BY "process_on", rowid LIMIT 1) AND "state" = 'ready'
         RETURNING "sys_id", "name"`,
        [dateTimeText(engine.clock.now())],
    )
    if (!row) return false
    const actions = findRows(engine, 'sysevent_script_action', '"event_name" = ? AND "active" = 1', [row.name ?? null])
    actions.sort((a, b) => Number(a.order) - Number(b.order))
    const event = readRecord(engine, 'sysevent', String(row.sys_id))
    const outcomes = event ? actions.map((action) => runAction(engine, runtime, action, event)) : []
    if (event) outcomes.push(notified(engine, event))
    const state = outcomes.every(Boolean) ? 'processed' : 'error'
    engine.sql.run(`UPDATE "sysevent" SET "state" = ?, "processed" = ? WHERE "sys_id" = ?`, [
        state,
        dateTimeText(engine.clock.now()),
        row.sys_id ?? null,
    ])
    return true
}

/** False when an email could not be written. */
function notified(engine: Engine, event: TableRecord): boolean {
    try {
        notifyOf(engine, event)
        return true
    } catch (error) {
        engine.log('error', `Notifications of ${String(event.values.name)}: ${String(error)}`, 'email')
        return false
    }
}

/** False when the script failed. */
function runAction(engine: Engine, runtime: ScriptRuntime, action: SqlRow, event: TableRecord): boolean {
    const scope = scopeName(engine, action.sys_scope)
    const name = `sysevent_script_action/${String(action.name)}`
    let succeeded = true
    runAs(engine, event.values.user_id ?? '', () => {
        try {
            if (action.condition_script || action.synchronous === 1)
                throw notEmulated(`Condition or synchronous ${name}`)
            const variables = { event: glideRecordOn(engine, scope, event), current: null }
            runtime.run(scope, { name, text: String(action.script ?? '') }, variables)
        } catch (error) {
            succeeded = false
            engine.log('error', `${name}: ${String(error)}`, scope)
        }
    })
    return succeeded
}
