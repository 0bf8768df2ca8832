import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installApp } from '../../../scripts/command/install.ts'
import { startInstanceProcess } from './child.ts'

/** Where the data folder of an instance with the installed package lies; each test file copies it. */
export const TEMPLATE_VARIABLE = 'BRIDGE_INSTANCE_TEMPLATE'

/** Before all tests: builds the package where there is none, and installs it with ServiceNow's own command line. */
export default async function makeTemplate(): Promise<void> {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'bridge-template-'))
    const instance = await startInstanceProcess(dataDirectory)
    try {
        await installApp(instance.url)
    } finally {
        await instance.stop()
    }
    process.env[TEMPLATE_VARIABLE] = dataDirectory
}

/** After all tests. */
export function removeTemplate(): void {
    rmSync(process.env[TEMPLATE_VARIABLE] ?? '', { recursive: true, force: true })
}
