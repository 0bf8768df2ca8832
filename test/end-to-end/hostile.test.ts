import { attack } from '../support/hostile/run.ts'

// `npm run attack` sends ten thousand.
test('nothing hostile is answered with 5xx, and nothing is stored but what was accepted', async () => {
    const { problems, statuses, accepted } = await attack({ requests: 400, seed: 1 })
    expect(problems).toEqual([])
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([201, 202, 400, 401, 404, 413, 415]))
    expect(accepted).toBeGreaterThan(20)
})
