import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Where the local instance lies as plain JavaScript; not set, it is run from its sources. */
export const CODE_VARIABLE = 'LOCAL_INSTANCE_CODE'

/** As `thread.mjs` of the sources, which asks for them by their names. */
const THREAD = `import { workerData } from 'node:worker_threads'
await import(new URL(workerData.entry.replace(/\\.ts$/, '.js'), import.meta.url).href)
`

/** Packages that are CommonJS ask for the modules of Node by it. */
const REQUIRE = `import { createRequire as requireOf } from 'node:module'
const require = requireOf(import.meta.url)
`

/**
 * Compiles the local instance once with all its packages, so that each of the many that tests start need not do it,
 * nor look for hundreds of files, for each of its threads.
 */
export async function compileInstance(folder: string): Promise<void> {
    const source = 'local-instance'
    mkdirSync(folder, { recursive: true })
    await build({
        entryPoints: ['main.ts', 'worker.ts', 'http/request-thread.ts'].map((file) => join(source, file)),
        ...{ outdir: folder, outbase: source, bundle: true, splitting: true },
        ...{ format: 'esm', platform: 'node', target: 'node20', banner: { js: REQUIRE } },
    })
    cpSync(join(source, 'pages/assets'), join(folder, 'pages/assets'), { recursive: true })
    writeFileSync(join(folder, 'thread.mjs'), THREAD)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    process.env[CODE_VARIABLE] = folder
}
