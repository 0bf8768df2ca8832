import { runKills } from '../support/kill/run.ts'

// `npm run kill` does the same hundreds of times.
test('killed in the middle of its work, it loses nothing and does nothing twice', async () => {
    const { problems, stories, callbacks } = await runKills({ kills: 5, seed: 1 })
    expect(problems).toEqual([])
    expect(stories.length).toBeGreaterThanOrEqual(5)
    expect(callbacks).toBeGreaterThan(0)
})
