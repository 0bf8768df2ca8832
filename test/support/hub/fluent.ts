import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const FOLDER = join(import.meta.dirname, '../../../fluent')
const PLATFORMS = 'platforms'
const TABLES = [
    'inbound/backfill.now.ts',
    'inbound/event.now.ts',
    'mapping/tables.now.ts',
    'outbound/circuit.now.ts',
    'outbound/tables.now.ts',
    'records/tables.now.ts',
    'setup/finding.now.ts',
]

/** A call that a Fluent file makes: `Record({ … })`, `Table({ … })`. */
interface FluentCall {
    readonly name: string
    readonly argument: object
}

let calls: readonly FluentCall[] | undefined

/** The arguments of every call of a name, in the files of our tables and of the platforms. */
export const fluentCalls = (name: string): readonly object[] =>
    (calls ??= readFluent()).filter((call) => call.name === name).map(({ argument }) => argument)

/**
 * What the files declare, read without the SDK: their text runs against stubs that only remember what they are given.
 * A column of a table comes back as `{ call: 'StringColumn', maxLength: 100 }`.
 */
function readFluent(): readonly FluentCall[] {
    const platforms = readdirSync(join(FOLDER, PLATFORMS)).map((file) => `${PLATFORMS}/${file}`)
    return readFluentFiles([...TABLES, ...platforms])
}

/** Every file of definitions, by its path below fluent/. */
export const fluentFiles = (): readonly string[] =>
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.now.ts'))

/** The calls that these files make, in their order. */
export function readFluentFiles(names: readonly string[]): readonly FluentCall[] {
    const files = names.map((file) => join(FOLDER, file))
    const { outputFiles } = buildSync({ entryPoints: files, format: 'cjs', outdir: FOLDER, write: false })
    const found: FluentCall[] = []
    const remember =
        (name: string) =>
        (argument: object): object => {
            found.push({ name, argument })
            return { call: name, ...argument }
        }
    const core = new Proxy({}, { get: (_, name) => remember(String(name)) })
    const keys = new Proxy({}, { get: (_, key) => String(key) })
    for (const { text } of outputFiles)
        new Function('require', 'module', 'Now', 'Duration', text)(() => core, { exports: {} }, { ID: keys }, Object)
    return found
}
