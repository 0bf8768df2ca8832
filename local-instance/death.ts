import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WRITES, type WorkerSettings } from './shared-state.ts'

/** Its own tables, `local_…`, hold nothing that anybody could miss. */
const WRITE = /^\s*(INSERT|UPDATE|DELETE)(?![^"]*"local_)/
const FRAMES = 60

/**
 * For tests of what survives: counts the writes of requests and scripts, and ends the process as `kill -9` does before
 * the one that it was told: between two writes nothing changes that a death could tell apart. `death.json` in the data folder says what was about to happen.
 */
export function dieIfItIsTime({ dataDirectory, shared, dieAtWrite }: WorkerSettings, statement: string): void {
    if (!WRITE.test(statement)) return
    const number = Atomics.add(shared.counters, WRITES, 1) + 1
    if (number !== dieAtWrite) return
    Error.stackTraceLimit = FRAMES
    const { stack } = new Error('the last write')
    writeFileSync(join(dataDirectory, 'death.json'), JSON.stringify({ number, statement, stack }))
    process.kill(process.pid, 'SIGKILL')
    // Not one statement more, should the signal be late.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}
