// `npm run bench`: what the main paths cost in statements and time, on an instance of its own with the built package.
// Absolute milliseconds depend on the machine; the ratio to one plain Table API insert in the same run does not.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startInstance } from '../local-instance/instance.ts'
import { instanceClient } from '../test/support/instance/client.ts'
import { installApp } from './command/install.ts'
import { measure } from './bench/measure.ts'
import type { Figures } from './bench/measure.ts'
import { prepareScenarios } from './bench/scenarios.ts'

const pad = (value: string | number, width: number): string => String(value).padStart(width)

function print(name: string, figures: Figures, plain: Figures): void {
    const { request, background, medianMs } = figures
    const ratio = (plain.medianMs / medianMs).toFixed(2)
    const statements = `${pad(request.glide, 5)} /${pad(request.sql, 4)}   ${pad(background.glide, 5)} /${pad(background.sql, 4)}`
    console.log(`${name.padEnd(34)} ${statements} ${pad(medianMs.toFixed(1), 9)} ms ${pad(ratio, 7)}`)
}

async function main(): Promise<void> {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'bridge-bench-'))
    const instance = await startInstance({ port: 0, dataDirectory })
    try {
        const admin = instanceClient(instance.url)
        const withoutApp = await measure(instance.url, () => savePrinter(admin))
        await installApp(instance.url)
        const scenarios = await prepareScenarios(admin, instance.url)
        const plain = await measure(instance.url, scenarios.plainInsert)
        console.log('                                      request         afterwards     median   rate against')
        console.log('                                   Glide / SQL      Glide / SQL                plain insert')
        print('plain Table API insert of one row', plain, plain)
        print('event, queued', await measure(instance.url, scenarios.queuedEvent), plain)
        print('event, immediate, new incident', await measure(instance.url, scenarios.newIncident), plain)
        print('event, duplicate', await measure(instance.url, scenarios.duplicate), plain)
        print('save of a linked incident', await measure(instance.url, scenarios.linkedSave), plain)
        print('save of an unlinked incident', await measure(instance.url, () => savePrinter(admin)), plain)
        print('  the same without the app', withoutApp, plain)
    } finally {
        await instance.close()
        rmSync(dataDirectory, { recursive: true, force: true })
    }
}

/** An incident that no platform knows. */
async function savePrinter(admin: ReturnType<typeof instanceClient>): Promise<() => Promise<unknown>> {
    const { sys_id: incident = '' } = await admin.create('incident', {
        short_description: 'The printer is out of paper',
    })
    return () => admin.update('incident', incident, { state: '2' })
}

await main()
process.exit(0)
