import { cpSync } from 'node:fs'
import { startInstance, type Instance } from '../../local-instance/instance.ts'
import { instanceClient } from '../../test/support/instance/client.ts'
import { fillTables } from './fill.ts'
import { measureInTurn } from './measure.ts'
import type { Repeats } from './measure.ts'
import { newCase, prepareBench } from './scenarios.ts'
import type { Bench } from './scenarios.ts'
import { heading, line, type Goal } from './table.ts'

const SIZES = [1000, 100_000]
const GOAL = { bound: 1.2, isMost: true }
/** The difference that is looked for is small. */
const REPEATS: Repeats = { warmUp: 3, runs: 20 }

interface Filled {
    readonly instance: Instance
    readonly bench: Bench
}

/** Two instances, one with a hundred times the rows of the other, in turn; `installed` is the data folder of both. */
export async function benchGrowth(installed: string): Promise<void> {
    const filled: Filled[] = []
    for (const size of SIZES) filled.push(await startFilled(installed, size))
    const [small, large] = SIZES.map((size) => size.toLocaleString('en'))
    heading('References and events in the tables', `times the time of ${small}`)
    await compare('event, queued', 'queuedEvent', filled, GOAL)
    await compare('event, immediate, new incident', 'newIncident', filled, GOAL)
    await compare('save of a linked incident', 'linkedSave', filled, GOAL)
    await compare('report on incidents, half of them', 'report', filled)
    for (const { instance } of filled) await instance.close()

    async function compare(
        name: string,
        what: keyof Bench['scenarios'],
        of: readonly Filled[],
        goal?: Goal,
    ): Promise<void> {
        const subjects = of.map(({ instance, bench }) => ({
            instanceUrl: instance.url,
            scenario: bench.scenarios[what],
        }))
        const [few, many] = await measureInTurn(subjects, REPEATS)
        if (!few || !many) return
        line(`${name}, ${small}`, few)
        line(`${''.padEnd(name.length)}  ${large}`, many, many.medianMs / few.medianMs, goal)
        console.log(`${''.padEnd(name.length)}  until all is done: ${(many.wholeMs / few.wholeMs).toFixed(2)}`)
    }
}

async function startFilled(installed: string, size: number): Promise<Filled> {
    const dataDirectory = `${installed}-${size}`
    cpSync(installed, dataDirectory, { recursive: true })
    const instance = await startInstance({ port: 0, dataDirectory })
    const bench = await prepareBench(instanceClient(instance.url), instance.url, `filled-${size}`)
    for (const sender of [bench.immediate, bench.queued]) {
        await sender.send(newCase())
        await fetch(`${instance.url}/local-instance/idle`)
        await fillTables(dataDirectory, sender.connectionId, size / 2)
    }
    return { instance, bench }
}
