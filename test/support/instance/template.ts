import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installApp } from '../../../scripts/command/install.ts'
import { startInstanceProcess } from './child.ts'
import { instanceClient } from './client.ts'
import { compileInstance } from './compile.ts'

/** The folder of what all test files share. */
const TEMPLATE_VARIABLE = 'BRIDGE_INSTANCE_TEMPLATE'

/** Before all tests: builds the package where there is none, and installs it with ServiceNow's own command line. */
export default async function makeTemplate(): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'bridge-template-'))
    process.env[TEMPLATE_VARIABLE] = folder
    await compileInstance(join(folder, 'code'))
    await (await startInstanceProcess(join(folder, 'plain'))).stop()
    cpSync(join(folder, 'plain'), join(folder, 'deployed'), { recursive: true })
    const instance = await startInstanceProcess(join(folder, 'deployed'))
    try {
        await installApp(instance.url)
        // Its modules are made ready with the first request; the copies need not do it again.
        await instanceClient(instance.url).request('GET', '/api/x_aigov_bridge/v1/events/none/none')
    } finally {
        await instance.stop()
    }
}

/** A data folder of one's own: of an instance as it is before any application, or with the package installed. */
export function copyTemplate(name: 'plain' | 'deployed'): string {
    const copy = mkdtempSync(join(tmpdir(), `${name}-instance-`))
    cpSync(join(process.env[TEMPLATE_VARIABLE] ?? '', name), copy, { recursive: true })
    return copy
}

/** After all tests. */
export function removeTemplate(): void {
    rmSync(process.env[TEMPLATE_VARIABLE] ?? '', { recursive: true, force: true })
}
