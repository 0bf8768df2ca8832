// `npm run simulate -- --seeds N [--from S] [--trace]`: the flows on an instance in memory on which everything goes wrong.
// A seed decides everything: what it breaks, it breaks each time.
import { parseArgs } from 'node:util'
import { invariantOf } from '../test/support/simulator/invariants.ts'
import { simulate } from '../test/support/simulator/run.ts'

const { values } = parseArgs({
    options: {
        seeds: { type: 'string', default: '500' },
        from: { type: 'string', default: '1' },
        trace: { type: 'boolean', default: false },
    },
})

/** The seeds that broke an invariant, and in which words the first of them did. */
interface Broken {
    readonly seeds: number[]
    readonly words: string
}

const first = Number(values.from)
const count = Number(values.seeds)
const broken = new Map<string, Broken>()
const started = performance.now()
for (let seed = first; seed < first + count; seed++)
    for (const words of simulate(seed)) {
        const known = broken.get(invariantOf(words)) ?? { seeds: [], words }
        if (!known.seeds.includes(seed)) known.seeds.push(seed)
        broken.set(invariantOf(words), known)
    }
const milliseconds = ((performance.now() - started) / count).toFixed(1)

console.log(`${count} seeds from ${first}, ${milliseconds} ms a seed`)
for (const [invariant, { seeds, words }] of [...broken].sort())
    console.log(
        `invariant ${invariant.padEnd(6)} broken by ${seeds.length} (${((seeds.length / count) * 100).toFixed(2)} %), first by seed ${seeds[0] ?? ''}: ${words}`,
    )
if (broken.size === 0) console.log('nothing is broken')

const failing = [...broken.values()].map(({ seeds }) => seeds[0] ?? first).sort((a, b) => a - b)[0]
if (values.trace && failing !== undefined) {
    console.log(`\nseed ${failing}`)
    const found = simulate(failing, undefined, (line) => console.log(line()))
    for (const words of found) console.log(`broken: ${words}`)
}
process.exitCode = broken.size === 0 ? 0 : 1
