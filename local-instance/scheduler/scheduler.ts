import type { WorkerPool } from '../worker-pool.ts'

const TICK_MS = 250

/** Drives the background workers: async jobs, events and due scheduled scripts, as soon as there are any. */
export interface Scheduler {
    /** There is new work. */
    wake(): void
    /** Resolves when no work is left that is due now. */
    idle(): Promise<void>
    /** Once this resolves only `idle` runs work, until it is released: tests tell a request from what follows it. */
    hold(isHeld: boolean): Promise<void>
    close(): void
}

export function startScheduler(pool: WorkerPool, lanes: number): Scheduler {
    let wanted = false
    let closed = false
    let held = false
    const running = new Set<Promise<void>>()
    const lane = async (): Promise<void> => {
        while (!closed && (await runJob(pool))) wanted = true
    }
    const start = (): void => {
        wanted = true
        while (!closed && running.size < lanes) {
            const started: Promise<void> = lane().finally(() => running.delete(started))
            running.add(started)
        }
    }
    const wake = (): void => {
        if (!held) start()
    }
    const timer = setInterval(wake, TICK_MS)
    return {
        wake,
        hold: async (isHeld) => {
            held = isHeld
            await Promise.all(running)
        },
        idle: async () => {
            // A lane that looked before this call may have missed what was queued since.
            await Promise.all(running)
            do {
                start()
                wanted = false
                await Promise.all(running)
            } while (wanted)
        },
        close: () => {
            closed = true
            clearInterval(timer)
        },
    }
}

/** Whether there was a job. One that killed its worker counts: it stays begun and is not begun again. */
const runJob = async (pool: WorkerPool): Promise<boolean> => {
    try {
        return (await pool.run({ kind: 'job' })) === true
    } catch (error) {
        console.error(error)
        return true
    }
}
