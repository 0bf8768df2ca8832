import { runSeeds } from '../../../scripts/simulate/run-seeds.ts'

/** `npm run simulate` runs more of them. */
const SEEDS = 2000
const PATIENCE_MS = 300_000
const FIRST_OF = { first: 1, second: 1 + SEEDS / 2 } as const

/** One half of the seeds breaks nothing, whatever goes wrong. */
export const expectSeedsHold = (half: keyof typeof FIRST_OF): void =>
    test(
        `whatever goes wrong, no invariant is broken: the ${half} half of the seeds`,
        async () => {
            const { broken, tally } = await runSeeds({ from: FIRST_OF[half], seeds: SEEDS / 2, workers: '1' })
            expect([...broken]).toEqual([])
            expect(tally.events).toBeGreaterThan(SEEDS)
        },
        PATIENCE_MS,
    )
