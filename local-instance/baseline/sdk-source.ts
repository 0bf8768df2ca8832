import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compileFunction } from 'node:vm'

/** A call in a Fluent definition: the function's name and the object given to it. */
export interface FluentCall {
    readonly callee: string
    readonly config: Readonly<Record<string, unknown>>
}

/** A `Table({...})` of the SDK; its columns are calls too. */
export type FluentTable = FluentCall & { readonly columns: ReadonlyMap<string, FluentCall> }

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads the SDK's baseline definition of a table, undefined when the SDK ships none.
 * The SDK publishes the same definitions as source (src/fluent/tables/*.now.ts) and compiled (dist, exported as
 * `runtime/*`). The compiled form is evaluated, so nothing has to be compiled here. Only its import of the column
 * functions is replaced: the result must tell which function made a column.
 */
export function readSdkTable(name: string): FluentTable | undefined {
    const table = toCall(evaluate(join(definitionFolder(), `${name}.now.js`))?.[name])
    if (!table || !isObject(table.config['schema'])) return undefined
    const columns = new Map<string, FluentCall>()
    for (const [column, value] of Object.entries(table.config['schema'])) {
        const call = toCall(value)
        if (call) columns.set(column, call)
    }
    return { ...table, columns }
}

let folder: string | undefined

function definitionFolder(): string {
    const fromProject = createRequire(join(process.cwd(), 'package.json'))
    folder ??= dirname(fromProject.resolve('@servicenow/sdk-core/runtime/fluent/tables'))
    return folder
}

function evaluate(file: string): Record<string, unknown> | undefined {
    let code: string
    try {
        code = readFileSync(file, 'utf8')
    } catch {
        return undefined
    }
    const exported: Record<string, unknown> = {}
    compileFunction(code, ['exports', 'require'], { filename: file })(exported, () => COLUMN_FUNCTIONS)
    return exported
}

const callees = new WeakMap<object, string>()

/** Answers every name with a function that, like the real ones, returns its argument, and notes who was called. */
const COLUMN_FUNCTIONS = new Proxy(
    {},
    {
        get: (_target, callee) => (config: object) => {
            callees.set(config, String(callee))
            return config
        },
    },
)

function toCall(value: unknown): FluentCall | undefined {
    const callee = isObject(value) ? callees.get(value) : undefined
    return isObject(value) && callee !== undefined ? { callee, config: value } : undefined
}
