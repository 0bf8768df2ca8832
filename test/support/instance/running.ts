import { rmSync } from 'node:fs'
import { startInstanceProcess, type InstanceProcess } from './child.ts'
import { instanceClient, type InstanceClient } from './client.ts'

export interface Counters {
    readonly sql: number
    readonly glide: number
}

/** An instance on a data folder of its own, as a test file uses it. */
export interface RunningInstance {
    readonly url: string
    readonly admin: InstanceClient
    readonly as: (userName: string, password: string) => InstanceClient
    /** The time of the instance, which stands still unless `advance` moves it. */
    now(): Promise<Date>
    /** Moves the clock of the instance and waits for the work that is due then. */
    advance(seconds: number): Promise<void>
    /** Waits until no job or event is left that is due now. */
    settle(): Promise<void>
    /** Does the work while jobs and events only wait; they go on after it. */
    withoutJobs(work: () => Promise<unknown>): Promise<void>
    /** Sets a system property, which is made when there is none. */
    setProperty(name: string, value: string): Promise<void>
    /** Activates an application of the vendor that is absent at first. */
    installPlugin(id: string): Promise<void>
    /** What the instance has executed since it started: SQL statements and GlideRecord calls of scripts. */
    counters(): Promise<Counters>
    readonly process: InstanceProcess
    /** Stops it and removes its data. */
    close(): Promise<void>
}

export async function runInstance(
    dataDirectory: string,
    environment: Readonly<Record<string, string>> = {},
): Promise<RunningInstance> {
    const child = await startInstanceProcess(dataDirectory, { CLOCK: 'frozen', ...environment })
    const admin = instanceClient(child.url)
    const control = async (path: string): Promise<unknown> => {
        const response = await fetch(`${child.url}/local-instance/${path}`)
        if (!response.ok) throw new Error(`${path}: ${response.status}`)
        return response.json()
    }
    return {
        url: child.url,
        admin,
        as: (userName, password) => instanceClient(child.url, userName, password),
        advance: async (seconds) => void (await control(`advance-clock?seconds=${seconds}`)),
        now: async () => new Date(((await control('clock')) as { now: string }).now),
        settle: async () => void (await control('idle')),
        withoutJobs: async (work) => {
            await control('hold-jobs')
            await work()
            await control('release-jobs')
        },
        installPlugin: async (id) => void (await control(`install-plugin?id=${id}`)),
        counters: async () => (await control('counters')) as Counters,
        setProperty: async (name, value) => {
            const [known] = await admin.list('sys_properties', `name=${name}`)
            if (known) await admin.update('sys_properties', known.sys_id ?? '', { value })
            else await admin.create('sys_properties', { name, value })
        },
        process: child,
        close: async () => {
            await child.stop()
            rmSync(dataDirectory, { recursive: true, force: true })
        },
    }
}
