import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInstance, type RunningInstance } from './running.ts'

/** An empty data folder; whoever asks for one removes it. */
export const emptyDataFolder = (): string => mkdtempSync(join(tmpdir(), 'plain-instance-'))

/** An instance as it is before any application, of its own for one test file. */
export const startPlainInstance = (environment: Readonly<Record<string, string>> = {}): Promise<RunningInstance> =>
    runInstance(emptyDataFolder(), environment)
