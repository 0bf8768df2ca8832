import { runInstance, type RunningInstance } from './running.ts'
import { copyTemplate } from './template.ts'

/** An instance of its own for one test file, with the really built package installed. */
export type DeployedInstance = RunningInstance

export const startDeployedInstance = (environment?: Readonly<Record<string, string>>): Promise<DeployedInstance> =>
    runInstance(copyTemplate('deployed'), environment)
