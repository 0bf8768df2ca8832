import { SYSTEM } from '../access/session.ts'
import type { Engine } from '../engine.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'
import { runAsyncJob } from './async-jobs.ts'
import { processEvent } from './script-actions.ts'
import { runScheduledScript } from './scheduled-scripts.ts'

/** Runs one piece of waiting work; false when there is none. */
export function runNextJob(engine: Engine, runtime: ScriptRuntime): boolean {
    engine.session = SYSTEM
    engine.messages = []
    return runScheduledScript(engine, runtime) || runAsyncJob(engine, runtime) || processEvent(engine, runtime)
}
