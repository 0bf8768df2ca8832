import { createAclScripts } from './access/acl-scripts.ts'
import { SYSTEM } from './access/session.ts'
import { openVault } from './access/vault.ts'
import { openDatabase, type Database } from './database/open.ts'
import { queryPlanWriter } from './database/query-plans.ts'
import { dieIfItIsTime } from './death.ts'
import { cachingSql } from './database/statement-cache.ts'
import { cachedDictionary } from './dictionary/read.ts'
import type { Engine, LogLevel } from './engine.ts'
import { createGlideApi } from './glide/api.ts'
import { synchronousSender } from './http/synchronous-request.ts'
import { dateTimeText, newSysId } from './records/record.ts'
import { createRuleRunner } from './rules/business-rules.ts'
import { createScriptRuntime, type ScriptRuntime } from './scripts/runtime.ts'
import {
    alone,
    countChange,
    DICTIONARY_GENERATION,
    GENERATION,
    GLIDE_CALLS,
    MODULE_GENERATION,
    sharedClock,
    SQL_STATEMENTS,
    type WorkerSettings,
} from './shared-state.ts'

/** Opens the data folder for one script worker. */
export function openEngine(
    settings: WorkerSettings,
    workQueued: () => void,
): { engine: Engine; runtime: ScriptRuntime; close(): void } {
    const { dataDirectory, shared, scriptTimeoutMs } = settings
    const database = openDatabase(dataDirectory)
    const watch = watcher(settings, database, () => ({ engine, runtime }))
    const sql = cachingSql(database, watch)
    const dictionary = cachedDictionary(sql, () => Atomics.load(shared.counters, DICTIONARY_GENERATION))
    const engine: Engine = {
        sql,
        clock: sharedClock(shared),
        vault: openVault(dataDirectory),
        get dictionary() {
            return dictionary()
        },
        get generation() {
            return Atomics.load(shared.counters, GENERATION)
        },
        get moduleGeneration() {
            return Atomics.load(shared.counters, MODULE_GENERATION)
        },
        session: SYSTEM,
        messages: [],
        isWriting: false,
        ruleDepth: 0,
        rules: { run: (...args) => rules.run(...args), queueAsync: (...args) => rules.queueAsync(...args) },
        aclScripts: createAclScripts(() => ({ engine, runtime })),
        exclusively: (work) => alone(shared, work),
        metadataChanged: (table) => countChange(shared.counters, table),
        countGlideCall: () => void Atomics.add(shared.counters, GLIDE_CALLS, 1),
        workQueued,
        log: (level, message, source) => writeLog(engine, level, message, source),
    }
    const send = synchronousSender(new URL('./thread.mjs', import.meta.url), './http/request-thread.ts')
    const runtime = createScriptRuntime(engine, scriptTimeoutMs, (scope) => createGlideApi(engine, scope, send))
    const rules = createRuleRunner(engine, () => runtime)
    return { engine, runtime, close: () => database.close() }
}

/** What looks at each statement before it runs. */
function watcher(
    settings: WorkerSettings,
    database: Database,
    opened: () => { readonly engine: Engine; readonly runtime: ScriptRuntime },
): (statement: string) => void {
    const writePlan = settings.queryPlans ? queryPlanWriter(database, settings.queryPlans) : undefined
    return (statement) => {
        Atomics.add(settings.shared.counters, SQL_STATEMENTS, 1)
        const { engine, runtime } = opened()
        const isInScript = runtime.isRunning()
        if (isInScript) writePlan?.(statement)
        // What is not for somebody or in a script is a look for work, which goes on all the time.
        if (engine.session !== SYSTEM || isInScript) dieIfItIsTime(settings, statement)
    }
}

const LEVELS: Readonly<Record<LogLevel, string>> = { debug: '-1', info: '0', warn: '1', error: '2' }

function writeLog(engine: Engine, level: LogLevel, message: string, source: string): void {
    engine.sql.run(
        `INSERT INTO "syslog" ("sys_id", "level", "message", "source", "sys_created_on", "sys_created_by") VALUES (?, ?, ?, ?, ?, ?)`,
        [newSysId(), LEVELS[level], message, source, dateTimeText(engine.clock.now()), engine.session.userName],
    )
}
