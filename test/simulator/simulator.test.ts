import { mutated } from '../support/simulator/flows.ts'
import { invariantOf } from '../support/simulator/invariants.ts'
import { MUTANTS } from '../support/simulator/mutants.ts'
import { simulate } from '../support/simulator/run.ts'

const SEEDS = 600
/** A mutant lives for at most so many seeds from the first that is known to catch it. */
const LIFE = 150

test('whatever goes wrong, no invariant is broken', () => {
    for (let seed = 1; seed <= SEEDS; seed++)
        expect({ seed, violations: simulate(seed) }).toEqual({ seed, violations: [] })
})

test('a seed replays exactly', () => {
    const traceOf = (seed: number): readonly string[] => {
        const lines: string[] = []
        simulate(seed, { trace: (line) => void lines.push(line()) })
        return lines
    }
    for (const seed of [1, 2]) expect(traceOf(seed)).toEqual(traceOf(seed))
    expect(traceOf(1)).not.toEqual(traceOf(2))
})

test.each(MUTANTS)('it notices: $name', async (mutant) => {
    const flows = await mutated(mutant)
    const caught = (seed: number): readonly string[] => [...new Set(simulate(seed, { flows }).map(invariantOf))]
    let { from: seed = 1 } = mutant
    let broken = caught(seed)
    for (const end = seed + LIFE; broken.length === 0 && seed < end; seed++) broken = caught(seed)
    expect(broken).not.toEqual([])
})
