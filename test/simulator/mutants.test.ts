import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mutated } from '../support/simulator/flows.ts'
import { invariantOf } from '../support/simulator/invariants.ts'
import { MUTANTS } from '../support/simulator/mutants.ts'
import { simulate } from '../support/simulator/run.ts'

/** A mutant lives for at most so many seeds, counted from the first that is known to notice it. */
const LIFE = 5000
const PATIENCE_MS = 300_000

const GUARANTEES = readFileSync('docs/guarantees.md', 'utf8').split('\n')

/** What the guarantees say of a mutant: the invariants that it breaks, or the tests that it fails. */
const shownBy = (name: string): string | undefined =>
    GUARANTEES.map((line) => line.split('|').map((cell) => cell.trim())).find((cells) => cells[3] === name)?.[4]

test.each(MUTANTS.filter(({ caughtBy }) => caughtBy === undefined))(
    'it notices: $name',
    async (mutant) => {
        const flows = await mutated(mutant)
        const { from = 1 } = mutant
        let seed = from
        let broken = simulate(seed, { flows })
        while (broken.length === 0 && seed < from + LIFE) broken = simulate(++seed, { flows })
        expect([...new Set(broken.map(invariantOf))].sort().join(', ')).toBe(shownBy(mutant.name))
    },
    PATIENCE_MS,
)

/** Jest for the unit tests of one guard: they need no instance. */
const UNIT = {
    rootDir: process.cwd(),
    testMatch: ['<rootDir>/test/**/*.test.ts'],
    transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/support/esbuild-transform.cjs' },
}

test.each(MUTANTS.filter(({ caughtBy }) => caughtBy !== undefined))(
    'unit tests notice: $name',
    ({ name, file, changes, caughtBy = '' }) => {
        const jest = join('node_modules', 'jest', 'bin', 'jest.js')
        const options = ['--config', JSON.stringify(UNIT), '--runInBand', caughtBy]
        const env = { ...process.env, MUTANT: JSON.stringify({ file, changes }) }
        const { status, stderr } = spawnSync(process.execPath, [jest, ...options], { env, encoding: 'utf8' })
        expect(stderr).toMatch(/^Tests: +\d+ failed, .*\d+ passed/m)
        expect(status).toBe(1)
        expect(shownBy(name)).toBe(`\`${caughtBy.replace('test/', '')}\``)
    },
)

test.each(MUTANTS)('the guard stands where it is taken out: $name', ({ file, changes }) => {
    const text = readFileSync(file, 'utf8')
    expect(changes.filter(([guard]) => text.split(guard).length !== 2)).toEqual([])
})
