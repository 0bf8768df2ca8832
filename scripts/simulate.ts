// `npm run simulate -- --seeds N [--from S] [--trace] [--mutants]`: the flows on an instance in memory on which
// everything goes wrong. A seed decides everything: what it breaks, it breaks each time. `--trace` tells the story of
// the first seed; `--mutants` removes one guard after the other and names the first seed that notices.
import { parseArgs } from 'node:util'
import { simulate } from '../test/support/simulator/run.ts'
import { catchMutants } from './simulate/mutants.ts'
import { printReport } from './simulate/report.ts'
import { runSeeds } from './simulate/run-seeds.ts'

const { values } = parseArgs({
    options: {
        seeds: { type: 'string', default: '2000' },
        from: { type: 'string', default: '1' },
        trace: { type: 'boolean', default: false },
        mutants: { type: 'boolean', default: false },
        workers: { type: 'string' },
    },
})

const from = Number(values.from)

async function main(): Promise<boolean> {
    if (values.mutants) return catchMutants(from, Number(values.seeds))
    if (!values.trace)
        return printReport(await runSeeds({ from, seeds: Number(values.seeds), workers: values.workers }))
    const broken = simulate(from, { trace: (line) => console.log(line()) })
    for (const words of broken) console.log(`broken: ${words}`)
    return broken.length === 0
}

process.exitCode = (await main()) ? 0 : 1
