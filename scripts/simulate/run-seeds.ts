import { build } from 'esbuild'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { addTally, createTally, type Tally } from '../../test/support/simulator/tally.ts'
import type { Done } from './worker.ts'

export interface Wanted {
    readonly from: number
    readonly seeds: number
    /** As many as there are cores where it is not said. */
    readonly workers: string | undefined
}

/** What all seeds together came to. */
export interface Outcome {
    readonly from: number
    readonly seeds: number
    readonly seconds: number
    readonly tally: Tally
    /** By invariant: the seeds that broke it, and in which words the first did. */
    readonly broken: ReadonlyMap<string, { readonly seeds: number[]; readonly words: string }>
}

const HUB = resolve('test/support/hub')

/** Runs seeds on all cores. The workers are bundled: a loader that compiles on the way would take half of the time. */
export async function runSeeds({ from, seeds, workers }: Wanted): Promise<Outcome> {
    const bundle = await build({
        entryPoints: ['scripts/simulate/worker.ts'],
        write: false,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        packages: 'external',
        define: { 'import.meta.dirname': JSON.stringify(HUB) },
        logLevel: 'error',
    })
    const code = bundle.outputFiles[0]?.text ?? ''
    const started = performance.now()
    const tally = createTally()
    const broken = new Map<string, { seeds: number[]; words: string }>()
    let done = 0
    const take = (part: Done): void => {
        done += part.seeds
        addTally(tally, part.tally)
        for (const { invariant, seed, words } of part.broken) {
            const known = broken.get(invariant) ?? { seeds: [], words }
            known.seeds.push(seed)
            broken.set(invariant, known)
        }
        const rate = ((performance.now() - started) / done).toFixed(2)
        if (process.stderr.isTTY || done % 50_000 < part.seeds)
            process.stderr.write(`${done} of ${seeds} seeds, ${rate} ms each\n`)
    }
    const count = Math.min(Number(workers ?? availableParallelism()), seeds)
    await Promise.all(
        Array.from({ length: count }, (_, index) =>
            runWorker(code, { from: from + index, step: count, end: from + seeds }, take),
        ),
    )
    return { from, seeds, seconds: (performance.now() - started) / 1000, tally, broken }
}

/** Which seeds a worker runs: each `step`th. */
export interface Share {
    readonly from: number
    readonly step: number
    readonly end: number
}

const runWorker = (code: string, share: Share, take: (part: Done) => void): Promise<void> =>
    new Promise((settle, reject) => {
        const worker = new Worker(code, {
            eval: true,
            workerData: share,
            resourceLimits: { maxYoungGenerationSizeMb: 64 },
        })
        worker.on('message', take)
        worker.on('error', reject)
        worker.on('exit', () => settle())
    })
