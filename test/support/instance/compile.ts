import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

/** Where the local instance lies as plain JavaScript; not set, it is run from its sources. */
export const CODE_VARIABLE = 'LOCAL_INSTANCE_CODE'

/** As `thread.mjs` of the sources, which asks for them by their names. */
const THREAD = `import { workerData } from 'node:worker_threads'
await import(new URL(workerData.entry.replace(/\\.ts$/, '.js'), import.meta.url).href)
`

/** Compiles the local instance once, so that each of the many that tests start need not do it for each of its threads. */
export async function compileInstance(folder: string): Promise<void> {
    const source = 'local-instance'
    mkdirSync(folder, { recursive: true })
    await build({
        entryPoints: ['main.ts', 'worker.ts', 'http/request-thread.ts'].map((file) => join(source, file)),
        ...{ outdir: folder, outbase: source, bundle: true, splitting: true, packages: 'external' },
        ...{ format: 'esm', platform: 'node', target: 'node20' },
    })
    cpSync(join(source, 'pages/assets'), join(folder, 'pages/assets'), { recursive: true })
    writeFileSync(join(folder, 'thread.mjs'), THREAD)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    process.env[CODE_VARIABLE] = folder
}
