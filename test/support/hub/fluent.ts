import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../../fluent')
const PLATFORMS = 'platforms'
const TABLES = [
    'inbound/backfill.now.ts',
    'inbound/event.now.ts',
    'mapping/tables.now.ts',
    'outbound/circuit.now.ts',
    'outbound/tables.now.ts',
    'outbound/webhook.now.ts',
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

/** The calls that these files make, in their order; columns that stand in a file of their own are found where they are. */
export function readFluentFiles(names: readonly string[]): readonly FluentCall[] {
    const found: FluentCall[] = []
    for (const name of names) runFile(join(FOLDER, name), (call) => void found.push(call))
    return found
}

function runFile(file: string, remember: (call: FluentCall) => void): object {
    const core = new Proxy({}, { get: (_, name) => recorder(String(name), remember) })
    const keys = new Proxy({}, { get: (_, key) => String(key) })
    // What another file declares is remembered when that file is read.
    const load = (path: string): object =>
        path.endsWith('.now.ts') ? runFile(join(dirname(file), path), () => undefined) : core
    const exports = {}
    const code = asCommonJs(readFileSync(file, 'utf8'))
    new Function('require', 'exports', 'Now', 'Duration', code)(load, exports, { ID: keys }, Object)
    return exports
}

/** Definitions are literals without types: but for how they import and export they are JavaScript as they stand. */
const asCommonJs = (text: string): string =>
    text
        .replace(/^import \{([^}]*)\} from ('[^']+')/gm, 'const {$1} = require($2)')
        .replace(/^import ('[^']+')/gm, 'require($1)')
        .replace(/^export const (\w+)/gm, 'const $1 = exports.$1')

const recorder =
    (name: string, remember: (call: FluentCall) => void) =>
    (argument: object): object => {
        remember({ name, argument })
        return { call: name, ...argument }
    }
