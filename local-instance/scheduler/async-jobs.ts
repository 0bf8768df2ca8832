import type { SqlRow } from '../database/statement-cache.ts'
import type { Engine } from '../engine.ts'
import { glideRecordOn } from '../glide/record/glide-record.ts'
import { beginRecord, dateTimeText, newSysId, type TableRecord, type Values } from '../records/record.ts'
import type { Operation, RecordChange } from '../records/rule-runner.ts'
import { readRecord } from '../records/store.ts'
import type { Rule } from '../rules/rule.ts'
import { runAs } from '../access/session.ts'
import { scopeName } from '../records/scope.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'

interface JobContext {
    readonly rule: string
    readonly operation: Operation
    readonly user: string
    /** Only of a deleted record. */
    readonly values?: Values
}

/** An async rule becomes a job of its own: `sys_trigger` keeps which rule, which record, who. */
export function queueAsyncRule(engine: Engine, rule: Rule, { operation, current }: RecordChange): void {
    const now = dateTimeText(engine.clock.now())
    const user = engine.session.userId
    // A deleted record cannot be read when the job runs.
    const deleted = operation === 'delete' ? { values: current.values } : {}
    const context: JobContext = { rule: rule.sysId, operation, user, ...deleted }
    engine.sql.run(
        `INSERT INTO "sys_trigger" ("sys_id", "name", "state", "trigger_type", "next_action", "document", "document_key",
         "job_context", "sys_created_on", "sys_created_by") VALUES (?, ?, 0, 0, ?, ?, ?, ?, ?, ?)`,
        [
            newSysId(),
            `ASYNC: ${rule.name}`.slice(0, 100),
            now,
            current.model.name,
            current.values.sys_id ?? null,
            JSON.stringify(context),
            now,
            engine.session.userName,
        ],
    )
    engine.workQueued()
}

/** Runs the oldest ready job; false when there is none. The row is claimed by one statement, so workers do not collide. */
export function runAsyncJob(engine: Engine, runtime: ScriptRuntime): boolean {
    const job = engine.sql.get(
        `UPDATE "sys_trigger" SET "state" = 1 WHERE "sys_id" = (SELECT "sys_id" FROM "sys_trigger"
         WHERE "state" = 0 AND "job_context" IS NOT NULL AND "next_action" <= ? ORDER BY "next_action", rowid LIMIT 1) AND "state" = 0 RETURNING *`,
        [dateTimeText(engine.clock.now())],
    )
    if (!job) return false
    const context = JSON.parse(String(job.job_context)) as JobContext
    const rule = engine.sql.get(`SELECT * FROM "sys_script" WHERE "sys_id" = ?`, [context.rule])
    const record = recordOf(engine, job, context)
    if (rule && record) {
        record.operation = context.operation
        runAs(engine, context.user, () => runRule(engine, runtime, rule, record))
    }
    engine.sql.run(`DELETE FROM "sys_trigger" WHERE "sys_id" = ?`, [job.sys_id ?? null])
    return true
}

function recordOf(engine: Engine, job: SqlRow, { values }: JobContext): TableRecord | undefined {
    const model = engine.dictionary.table(String(job.document))
    if (values && model) return { ...beginRecord(model), values }
    return readRecord(engine, String(job.document), String(job.document_key))
}

/** The record is read when the job runs; there is no previous (documented for async rules). */
function runRule(engine: Engine, runtime: ScriptRuntime, rule: SqlRow, record: TableRecord): void {
    const scope = scopeName(engine, rule.sys_scope)
    const name = `sys_script/${String(rule.name)}`
    const variables = { current: glideRecordOn(engine, scope, record), previous: null }
    try {
        runtime.run(scope, { name, text: String(rule.script ?? '') }, variables)
    } catch (error) {
        engine.log('error', `${name}: ${String(error)}`, scope)
    }
}
