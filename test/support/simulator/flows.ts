import { build, type Plugin } from 'esbuild'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import { receive } from '../../../src/server/inbound/receive.ts'
import { settleDue } from '../../../src/server/inbound/settle-due.ts'
import { deliverDue } from '../../../src/server/outbound/deliver.ts'
import { enqueue } from '../../../src/server/outbound/enqueue.ts'
import { reconcile } from '../../../src/server/outbound/reconcile.ts'

/** The flows under attack. */
export interface Flows {
    readonly receive: typeof receive
    readonly settleDue: typeof settleDue
    readonly enqueue: typeof enqueue
    readonly deliverDue: typeof deliverDue
    readonly reconcile: typeof reconcile
}

export const FLOWS: Flows = { receive, settleDue, enqueue, deliverDue, reconcile }

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
}

const ENTRY = `
export { receive } from './src/server/inbound/receive.ts'
export { settleDue } from './src/server/inbound/settle-due.ts'
export { deliverDue } from './src/server/outbound/deliver.ts'
export { enqueue } from './src/server/outbound/enqueue.ts'
export { reconcile } from './src/server/outbound/reconcile.ts'`

/** The flows with one guard removed. A guard that is no longer in its file is an error: the mutant proves nothing then. */
export async function mutated(mutant: Mutant): Promise<Flows> {
    const bundle = await build({
        stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
        bundle: true,
        write: false,
        format: 'cjs',
        target: 'node20',
        plugins: [withoutGuard(mutant)],
    })
    const exported: { exports: Partial<Flows> } = { exports: {} }
    compileFunction(bundle.outputFiles[0]?.text ?? '', ['module', 'exports'])(exported, exported.exports)
    return exported.exports as Flows
}

const withoutGuard = (mutant: Mutant): Plugin => ({
    name: mutant.name,
    setup: ({ onLoad }) => {
        const path = resolve(mutant.file)
        onLoad({ filter: /\.ts$/ }, (loaded) =>
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
