import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInstance, type RunningInstance } from './running.ts'
import { copyTemplate } from './template.ts'

/** An empty data folder; whoever asks for one removes it. */
export const emptyDataFolder = (): string => mkdtempSync(join(tmpdir(), 'empty-instance-'))

/** An instance as it is before any application, of its own for one test file. */
export const startPlainInstance = (): Promise<RunningInstance> => runInstance(copyTemplate('plain'))
