import { cpSync } from 'node:fs'
import { startInstance, type Instance } from '../../local-instance/instance.ts'
import { instanceClient } from '../../test/support/instance/client.ts'
import { fillTables } from './fill.ts'
import { measureInTurn } from './measure.ts'
import type { Figures, Repeats } from './measure.ts'
import { newCase, prepareBench } from './scenarios.ts'
import type { Bench } from './scenarios.ts'
import { heading, line, type Goal } from './table.ts'

/** The small one twice: how far two figures of the same size lie apart is what chance does. */
const SIZES = [1000, 1000, 100_000]
const GOAL = { bound: 1.2, isMost: true }
/** The difference that is looked for is small. */
const REPEATS: Repeats = { warmUp: 5, runs: 40 }

/** Of the jobs of the app. */
const LONGEST_PERIOD_S = 600

interface Filled {
    readonly instance: Instance
    readonly bench: Bench
}

/** Instances in turn, one with a hundred times the rows of the others; `installed` is the data folder of all of them. */
export async function benchGrowth(installed: string): Promise<void> {
    const filled: Filled[] = []
    for (const [place, size] of SIZES.entries())
        filled.push(await startFilled(`${installed}-${place}`, installed, size))
    heading('References and events in the tables', 'times the time of the small ones')
    await compare('event, queued', 'queuedEvent', filled, GOAL)
    await compare('event, immediate, new incident', 'newIncident', filled, GOAL)
    await compare('save of a linked incident', 'linkedSave', filled, GOAL)
    await compare('report on incidents, half of them', 'report', filled)
    for (const { instance } of filled) await instance.close()
}

async function compare(
    name: string,
    what: keyof Bench['scenarios'],
    filled: readonly Filled[],
    goal?: Goal,
): Promise<void> {
    const subjects = filled.map(({ instance, bench }) => ({
        instanceUrl: instance.url,
        scenario: bench.scenarios[what],
    }))
    const [few, again, many] = await measureInTurn(subjects, REPEATS)
    if (!few || !again || !many) return
    const times = (of: (figures: Figures) => number): number => of(many) / ((of(few) + of(again)) / 2)
    const [small, , large] = SIZES.map((size) => size.toLocaleString('en'))
    line(`${name}, ${small}`, few)
    line(`${name}, ${small}`, again)
    line(
        `${name}, ${large}`,
        many,
        times(({ medianMs }) => medianMs),
        goal,
    )
    const others = [times(({ cpuMs }) => cpuMs), times(({ wholeMs }) => wholeMs)].map((ratio) => ratio.toFixed(2))
    console.log(`  by processor time ${others[0]}, until all is done ${others[1]}`)
}

async function startFilled(dataDirectory: string, installed: string, size: number): Promise<Filled> {
    cpSync(installed, dataDirectory, { recursive: true })
    const instance = await startInstance({ port: 0, dataDirectory })
    const bench = await prepareBench(instanceClient(instance.url), instance.url, `filled-${size}`)
    // Every job has run once: the first time it would look through all that the tables are filled with.
    await fetch(`${instance.url}/local-instance/advance-clock?seconds=${LONGEST_PERIOD_S}`)
    for (const sender of [bench.immediate, bench.queued]) {
        await sender.send(newCase())
        await fetch(`${instance.url}/local-instance/idle`)
        await fillTables(dataDirectory, sender.connectionId, size / 2)
    }
    await expectReport(bench, size / 2 + 1)
    return { instance, bench }
}

/** A report that is quick and wrong would look like a good figure. */
async function expectReport({ immediate }: Bench, incidents: number): Promise<void> {
    const { json } = await immediate.report()
    const told = JSON.stringify((json as { readonly result: unknown }).result)
    const right = JSON.stringify({ total: incidents, open: incidents, resolved: 0, avg_resolution_hours: null })
    if (told !== right) throw new Error(`the report says ${told}, not ${right}`)
}
