import { readFileSync } from 'node:fs'
import { mutated } from '../support/simulator/flows.ts'
import { invariantOf } from '../support/simulator/invariants.ts'
import { MUTANTS } from '../support/simulator/mutants.ts'
import { simulate } from '../support/simulator/run.ts'

/** A mutant lives for at most so many seeds, counted from the first that is known to notice it. */
const LIFE = 5000
const PATIENCE_MS = 300_000

test.each(MUTANTS.filter(({ isRare }) => !isRare))(
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

test.each(MUTANTS)('the guard stands where it is taken out: $name', ({ file, changes }) => {
    const text = readFileSync(file, 'utf8')
    expect(changes.filter(([guard]) => text.split(guard).length !== 2)).toEqual([])
})
