import { parentPort, workerData } from 'node:worker_threads'
import { openEngine } from './open-engine.ts'
import { answer } from './http/answer.ts'
import { undoWriting } from './records/write-together.ts'
import { runNextJob } from './scheduler/run-next-job.ts'
import type { WorkerSettings } from './shared-state.ts'
import type { WorkerTask } from './worker-task.ts'

// One script worker: a node thread of the instance. It runs one transaction at a time.
const { engine, runtime, close } = openEngine(workerData as WorkerSettings, () =>
    parentPort?.postMessage({ workQueued: true }),
)

parentPort?.on('message', (task: WorkerTask | 'close') => {
    if (task === 'close') {
        close()
        process.exit()
    }
    // A script stopped by its time limit leaves no chance to count down.
    engine.ruleDepth = 0
    if (engine.isWriting) undoWriting(engine)
    const result = task.kind === 'http' ? answer(engine, runtime, task.request) : runNextJob(engine, runtime)
    parentPort?.postMessage({ result })
})
