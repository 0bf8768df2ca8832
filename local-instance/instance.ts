import { mkdirSync } from 'node:fs'
import { openVault } from './access/vault.ts'
import { readClockOffset, writeClockOffset } from './clock-file.ts'
import { checkpoint } from './database/open.ts'
import { writeAddress } from './address.ts'
import { firstBoot } from './first-boot.ts'
import { startFrontEnd } from './http/front-end.ts'
import type { TlsFiles } from './http/tls-files.ts'
import { installPlugin } from './plugins/install.ts'
import { giveUpInterrupted } from './scheduler/interrupted.ts'
import { startScheduler } from './scheduler/scheduler.ts'
import { createSharedState } from './shared-state.ts'
import { startWorkers, type PoolOptions } from './worker-pool.ts'

export interface InstanceOptions {
    /** 0 = any free port. */
    readonly port: number
    readonly dataDirectory: string
    /** https instead of http. */
    readonly tls?: TlsFiles | undefined
    readonly scriptTimeoutMs?: number | undefined
    readonly scriptMemoryMb?: number | undefined
    /** Time stands still until a test moves it: no job is due because a machine is slow. */
    readonly isClockFrozen?: boolean
    /** For tests of what survives: before which write of a request or script the process kills itself. */
    readonly dieAtWrite?: number | undefined
    /** For tests of what grows: the file to which the plans of the statements of scripts are written. */
    readonly queryPlans?: string | undefined
}

export interface Instance {
    readonly url: string
    close(): Promise<void>
}

/** As on a node of the platform, requests and jobs have threads of their own, so that they really race. */
const REQUEST_WORKERS = { size: 2, maximum: 8 }
const JOB_WORKERS = { size: 2, maximum: 2 }
/** A runaway script is stopped; the platform has quotas of the same order for REST. */
const SCRIPT_TIMEOUT_MS = 60_000
const SCRIPT_MEMORY_MB = 512

/** Starts an instance on 127.0.0.1. */
export async function startInstance(options: InstanceOptions): Promise<Instance> {
    const { dataDirectory, port, isClockFrozen = false, dieAtWrite = 0, queryPlans } = options
    const { scriptTimeoutMs = SCRIPT_TIMEOUT_MS, scriptMemoryMb = SCRIPT_MEMORY_MB } = options
    mkdirSync(dataDirectory, { recursive: true })
    // Makes the key of a new data folder before the workers race for it.
    openVault(dataDirectory)
    firstBoot(dataDirectory)
    giveUpInterrupted(dataDirectory)
    const shared = createSharedState(readClockOffset(dataDirectory), isClockFrozen)
    const common: Omit<PoolOptions, 'size' | 'maximum'> = {
        settings: { dataDirectory, shared, scriptTimeoutMs, scriptMemoryMb, dieAtWrite, queryPlans },
        workQueued: () => scheduler.wake(),
    }
    const requests = startWorkers({ ...common, ...REQUEST_WORKERS })
    const jobs = startWorkers({ ...common, ...JOB_WORKERS })
    const scheduler = startScheduler(jobs, JOB_WORKERS.size)
    const clockMoved = (offsetMs: number): void => writeClockOffset(dataDirectory, offsetMs)
    const installed = (id: string): boolean => installPlugin(dataDirectory, id, shared)
    const frontEnd = await startFrontEnd({
        ...{ port, requests, scheduler, shared, clockMoved, tls: options.tls },
        installPlugin: installed,
    })
    writeAddress(dataDirectory, frontEnd.url)
    return {
        url: frontEnd.url,
        close: async () => {
            await frontEnd.close()
            scheduler.close()
            await Promise.all([requests.close(), jobs.close()])
            checkpoint(dataDirectory)
        },
    }
}
