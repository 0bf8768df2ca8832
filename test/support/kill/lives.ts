import { setTimeout as pause } from 'node:timers/promises'
import { runInstance, type RunningInstance } from '../instance/running.ts'

/** A process is dead some time after its last connection. */
const DEATH_IS_SEEN_MS = 5_000

/** One data folder, and the processes that serve it one after the other. */
export interface Lives {
    /** Starts the next process; undefined when it died before it was ready. */
    begin(environment: Readonly<Record<string, string>>): Promise<RunningInstance | undefined>
    /** Does something, again in the next life where the process died on it. What fails in a living one is thrown. */
    eventually<T>(act: (instance: RunningInstance) => Promise<T>): Promise<T>
    /** How long each start took. */
    readonly startMs: readonly number[]
    close(): Promise<void>
}

export function createLives(dataDirectory: string): Lives {
    const startMs: number[] = []
    let current: RunningInstance | undefined
    let waiting: ((instance: RunningInstance) => void)[] = []
    const living = (): Promise<RunningInstance> =>
        current ? Promise.resolve(current) : new Promise((resolve) => waiting.push(resolve))
    const begin: Lives['begin'] = async (environment) => {
        const startedAt = performance.now()
        const instance = await runInstance(dataDirectory, environment).catch(diedEarly)
        if (!instance) return undefined
        startMs.push(performance.now() - startedAt)
        current = instance
        void instance.process.ended.then(() => void (current = current === instance ? undefined : current))
        for (const resolve of waiting.splice(0)) resolve(instance)
        waiting = []
        return instance
    }
    const eventually: Lives['eventually'] = async (act) => {
        for (;;) {
            const instance = await living()
            try {
                return await act(instance)
            } catch (error) {
                const died = instance.process.ended.then(() => true)
                if (!(await Promise.race([died, pause(DEATH_IS_SEEN_MS, false)]))) throw error
            }
        }
    }
    return { begin, eventually, startMs, close: async () => void (await current?.close()) }
}

function diedEarly(error: unknown): undefined {
    if (!String(error).includes('The instance ended with null')) throw error
}
