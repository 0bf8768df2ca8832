// `npm run bench`: what the bridge costs in statements and time, on instances of its own with the built package.
// Absolute milliseconds depend on the machine; the ratios are of figures of the same run.
// `npm run bench -- growth` is its last part alone.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startInstance } from '../local-instance/instance.ts'
import { instanceClient } from '../test/support/instance/client.ts'
import { installApp } from './command/install.ts'
import { benchBatch } from './bench/batch.ts'
import { benchFromOutside } from './bench/from-outside.ts'
import { benchGrowth } from './bench/growth.ts'
import { benchMainPaths, savePrinter } from './bench/main-paths.ts'
import { measure } from './bench/measure.ts'
import { prepareBench } from './bench/scenarios.ts'

async function prepareOnly(dataDirectory: string): Promise<void> {
    const instance = await startInstance({ port: 0, dataDirectory })
    await installApp(instance.url)
    await instance.close()
}

async function benchOne(dataDirectory: string): Promise<void> {
    const instance = await startInstance({ port: 0, dataDirectory })
    const admin = instanceClient(instance.url)
    const saveUnlinked = (): Promise<() => Promise<unknown>> => savePrinter(admin)
    const withoutApp = await measure(instance.url, saveUnlinked)
    await installApp(instance.url)
    const bench = await prepareBench(admin, instance.url)
    await benchMainPaths(bench, instance.url, { scenario: saveUnlinked, withoutApp })
    await benchFromOutside(admin, bench, instance.url)
    await benchBatch(bench, instance.url)
    await instance.close()
}

const folder = mkdtempSync(join(tmpdir(), 'bridge-bench-'))
try {
    const installed = join(folder, 'installed')
    mkdirSync(installed)
    await (process.argv.includes('growth') ? prepareOnly(installed) : benchOne(installed))
    await benchGrowth(installed)
} finally {
    rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
