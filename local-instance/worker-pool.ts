import { Worker } from 'node:worker_threads'
import type { WorkerSettings } from './shared-state.ts'
import type { WorkerTask } from './worker-task.ts'

/** Script workers that share a queue of tasks. */
export interface WorkerPool {
    /** Rejects when the worker died of the task; another one takes its place. */
    run(task: WorkerTask): Promise<unknown>
    close(): Promise<void>
}

export interface PoolOptions {
    readonly size: number
    /** A task that waits for long gets a worker of its own up to this many: the others may wait for what it answers. */
    readonly maximum: number
    readonly settings: WorkerSettings
    readonly workQueued: () => void
}

interface Waiting {
    readonly task: WorkerTask
    readonly resolve: (result: unknown) => void
    readonly reject: (error: Error) => void
}

interface Member {
    readonly worker: Worker
    busy: Waiting | undefined
}

const GROW_AFTER_MS = 1_000
const CLOSE_WITHIN_MS = 2_000
export function startWorkers(options: PoolOptions): WorkerPool {
    const queue: Waiting[] = []
    const members = new Set<Member>()
    let closed = false
    const dispatch = (): void => {
        for (const member of members) {
            const next = member.busy ? undefined : queue.shift()
            if (!next) continue
            member.busy = next
            member.worker.postMessage(next.task)
        }
    }
    const add = (): void => void members.add(startMember(options, { dispatch, ended }))
    const ended = (member: Member): void => {
        members.delete(member)
        member.busy?.reject(new Error('The script worker died'))
        if (!closed) add()
        dispatch()
    }
    const grow = (waiting: Waiting): void => {
        if (closed || !queue.includes(waiting) || members.size >= options.maximum) return
        add()
        dispatch()
    }
    for (let index = 0; index < options.size; index++) add()
    return {
        run: (task) =>
            new Promise((resolve, reject) => {
                const waiting = { task, resolve, reject }
                queue.push(waiting)
                dispatch()
                if (queue.includes(waiting)) setTimeout(() => grow(waiting), GROW_AFTER_MS).unref()
            }),
        close: async () => {
            closed = true
            await Promise.all([...members].map(({ worker }) => closeWorker(worker)))
        },
    }
}

interface Hooks {
    dispatch(): void
    ended(member: Member): void
}

function startMember(options: PoolOptions, hooks: Hooks): Member {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
        workerData: { entry: './worker.ts', ...options.settings },
        resourceLimits: { maxOldGenerationSizeMb: options.settings.scriptMemoryMb },
    })
    const member: Member = { worker, busy: undefined }
    worker.on('message', (message: { workQueued?: true; result?: unknown }) => {
        if (message.workQueued) return options.workQueued()
        member.busy?.resolve(message.result)
        member.busy = undefined
        hooks.dispatch()
    })
    worker.on('error', (error) => console.error(error))
    worker.on('exit', () => hooks.ended(member))
    return member
}

/** A worker closes its database and ends; one that is still busy with a script is stopped. */
async function closeWorker(worker: Worker): Promise<void> {
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    worker.postMessage('close')
    const timer = setTimeout(() => void worker.terminate(), CLOSE_WITHIN_MS)
    await ended
    clearTimeout(timer)
}
