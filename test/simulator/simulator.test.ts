import { readFileSync } from 'node:fs'
import { runSeeds } from '../../scripts/simulate/run-seeds.ts'
import { mutated } from '../support/simulator/flows.ts'
import { invariantOf } from '../support/simulator/invariants.ts'
import { MUTANTS } from '../support/simulator/mutants.ts'
import { simulate } from '../support/simulator/run.ts'

/** `npm run simulate` runs more of them. */
const SEEDS = 2000
/** A mutant lives for at most so many seeds, counted from the first that is known to notice it. */
const LIFE = 5000
const PATIENCE_MS = 300_000

test(
    'whatever goes wrong, no invariant is broken',
    async () => {
        const { broken, tally } = await runSeeds({ from: 1, seeds: SEEDS, workers: undefined })
        expect([...broken]).toEqual([])
        expect(tally.events).toBeGreaterThan(SEEDS)
    },
    PATIENCE_MS,
)

test('a seed replays exactly', () => {
    const traceOf = (seed: number): readonly string[] => {
        const lines: string[] = []
        simulate(seed, { trace: (line) => void lines.push(line()) })
        return lines
    }
    for (const seed of [1, 2]) expect(traceOf(seed)).toEqual(traceOf(seed))
    expect(traceOf(1)).not.toEqual(traceOf(2))
})

test.each(MUTANTS)(
    'it notices: $name',
    async (mutant) => {
        const flows = await mutated(mutant)
        const { from = 1 } = mutant
        let seed = from
        let broken = simulate(seed, { flows })
        while (broken.length === 0 && seed < from + LIFE) broken = simulate(++seed, { flows })
        expect(broken.map(invariantOf)).not.toEqual([])
    },
    PATIENCE_MS,
)

test('every guard stands in the guarantees', () => {
    const guarantees = readFileSync('docs/guarantees.md', 'utf8')
    expect(MUTANTS.filter(({ name }) => !guarantees.includes(`| ${name} `))).toEqual([])
})
