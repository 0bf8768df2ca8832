import { expectSeedsHold } from '../support/simulator/expect-seeds.ts'
import { simulate } from '../support/simulator/run.ts'

expectSeedsHold('first')

test('a seed replays exactly', () => {
    const traceOf = (seed: number): readonly string[] => {
        const lines: string[] = []
        simulate(seed, { trace: (line) => void lines.push(line()) })
        return lines
    }
    for (const seed of [1, 2]) expect(traceOf(seed)).toEqual(traceOf(seed))
    expect(traceOf(1)).not.toEqual(traceOf(2))
})
