import { runAs } from '../access/session.ts'
import type { SqlRow } from '../database/statement-cache.ts'
import { notEmulated, type Engine } from '../engine.ts'
import { findRows } from '../records/rows.ts'
import { scopeName } from '../records/scope.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'

const NEXT_RUN = `CREATE TABLE IF NOT EXISTS "local_next_run" ("job" TEXT PRIMARY KEY, "due_ms" INTEGER)`

export function createNextRuns(sql: Engine['sql']): void {
    sql.exec(NEXT_RUN)
}

/**
 * Runs one periodic `sysauto_script` that is due; false when none is. A period that passed while a run was still going
 * or the instance was down is skipped, as on the platform.
 */
export function runScheduledScript(engine: Engine, runtime: ScriptRuntime): boolean {
    const now = engine.clock.now()
    for (const job of findRows(engine, 'sysauto_script', '"active" = 1')) {
        const period = periodMs(engine, job)
        if (period === undefined || !claim(engine, job, now, period)) continue
        const scope = scopeName(engine, job.sys_scope)
        const name = `sysauto_script/${String(job.name)}`
        runAs(engine, String(job.run_as ?? ''), () => {
            try {
                runtime.run(scope, { name, text: String(job.script ?? '') }, {})
            } catch (error) {
                engine.log('error', `${name}: ${String(error)}`, scope)
            }
        })
        return true
    }
    return false
}

/** The first look at a job sets its next run; from then on whoever moves that on runs the job. */
function claim(engine: Engine, job: SqlRow, now: number, period: number): boolean {
    const id = job.sys_id ?? null
    engine.sql.run(`INSERT OR IGNORE INTO "local_next_run" ("job", "due_ms") VALUES (?, ?)`, [id, now + period])
    const due = [now + period, id, now]
    return engine.sql.run(`UPDATE "local_next_run" SET "due_ms" = ? WHERE "job" = ? AND "due_ms" <= ?`, due) > 0
}

/** Jobs that were refused, so that each is reported once and not with every look. */
const refused = new WeakMap<Engine, Set<string>>()

/** `run_period` is a duration written as a date: `1970-01-01 00:01:00` is a minute. */
function periodMs(engine: Engine, job: SqlRow): number | undefined {
    const period = Date.parse(`${String(job.run_period).replace(' ', 'T')}Z`)
    const isPlain = job.run_type === 'periodically' && job.conditional !== 1
    if (isPlain && period > 0) return period
    const known = refused.get(engine) ?? new Set()
    refused.set(engine, known)
    const key = `${String(job.sys_id)} ${String(job.sys_mod_count)}`
    if (!known.has(key)) {
        const what = `Scheduled script ${String(job.name)} with run type ${String(job.run_type)}, period ${String(job.run_period)} and condition ${String(job.conditional)}`
        engine.log('error', String(notEmulated(what)), 'scheduler')
    }
    known.add(key)
    return undefined
}
