import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInstance, type RunningInstance } from './running.ts'
import { TEMPLATE_VARIABLE } from './template.ts'

/** An instance of its own for one test file, with the really built package installed. */
export type DeployedInstance = RunningInstance

export async function startDeployedInstance(): Promise<DeployedInstance> {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'bridge-instance-'))
    cpSync(process.env[TEMPLATE_VARIABLE] ?? '', dataDirectory, { recursive: true })
    return runInstance(dataDirectory)
}
