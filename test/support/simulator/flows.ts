import { build, type Plugin } from 'esbuild'
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import type { Flows } from './flows-under-attack.ts'

/** One guard taken out of the code: the simulator has to notice. */
export interface Mutant {
    readonly name: string
    /** The number of the promise that the guard keeps; architecture and docs/guarantees.md name them. */
    readonly promise: number
    readonly file: string
    /** Each once in the file, with what comes in its place. */
    readonly changes: readonly (readonly [guard: string, without: string])[]
    /** The first seed to try: what takes long to show is not searched for each time. */
    readonly from?: number
    /** No seed of the first 5,000 notices it: these unit tests do. */
    readonly caughtBy?: string
}

const ENTRY = 'test/support/simulator/flows-under-attack.ts'

/** The flows with one guard removed. A guard that is no longer in its file is an error: the mutant proves nothing then. */
export async function mutated(mutant: Mutant): Promise<Flows> {
    const bundle = await build({
        entryPoints: [ENTRY],
        bundle: true,
        write: false,
        format: 'cjs',
        target: 'node20',
        plugins: [withoutGuard(mutant)],
    })
    const module: { exports: { FLOWS?: Flows } } = { exports: {} }
    compileFunction(bundle.outputFiles[0]?.text ?? '', ['module', 'exports'])(module, module.exports)
    if (!module.exports.FLOWS) throw new Error(`${ENTRY} exports no flows`)
    return module.exports.FLOWS
}

const withoutGuard = (mutant: Mutant): Plugin => ({
    name: mutant.name,
    setup: ({ onLoad }) => {
        const path = resolve(mutant.file)
        // Each file that it asks about takes its time.
        onLoad({ filter: new RegExp(`/${basename(mutant.file, '.ts')}\\.ts$`) }, (loaded) =>
            loaded.path === path ? { contents: mutate(readFileSync(path, 'utf8'), mutant), loader: 'ts' } : undefined,
        )
    },
})

function mutate(source: string, { name, file, changes }: Mutant): string {
    return changes.reduce((text, [guard, without]) => {
        if (text.split(guard).length !== 2) throw new Error(`Mutant "${name}": its guard is not once in ${file}`)
        return text.replace(guard, () => without)
    }, source)
}
