import { parentPort, workerData } from 'node:worker_threads'
import { invariantOf } from '../../test/support/simulator/invariants.ts'
import { simulate } from '../../test/support/simulator/run.ts'
import { createTally, type Tally } from '../../test/support/simulator/tally.ts'
import type { Share } from './run-seeds.ts'

/** What a worker tells from time to time. */
export interface Done {
    readonly seeds: number
    readonly tally: Tally
    readonly broken: readonly { readonly invariant: string; readonly seed: number; readonly words: string }[]
}

const PART = 500

const { from, step, end } = workerData as Share
for (let first = from; first < end; first += PART * step) {
    const last = Math.min(end, first + PART * step)
    const tally = createTally()
    const broken: { invariant: string; seed: number; words: string }[] = []
    let seeds = 0
    for (let seed = first; seed < last; seed += step, seeds++)
        for (const words of simulate(seed, { tally })) broken.push({ invariant: invariantOf(words), seed, words })
    parentPort?.postMessage({ seeds, tally, broken } satisfies Done)
}
