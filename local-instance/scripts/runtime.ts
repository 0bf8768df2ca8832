import vm from 'node:vm'
import type { Engine } from '../engine.ts'
import type { GlideApi } from '../glide/api.ts'
import { createModuleLoader, type Require } from './modules.ts'
import { createRealm } from './realm.ts'

/** Runs the scripts of one worker: one realm of scripts and one of modules for each scope. */
export interface ScriptRuntime {
    /** Runs a script as a function body with the given variables; what it returns, or the value of `answer`. */
    run(scope: string, source: ScriptSource, variables: Readonly<Record<string, unknown>>): unknown
    isRunning(): boolean
}

export interface ScriptSource {
    /** Shown in stack traces, for example `sys_script/Bridge: task changed`. */
    readonly name: string
    readonly text: string
}

type Compiled = (...values: unknown[]) => unknown

interface Realm {
    readonly scripts: vm.Context
    readonly require: Require
    readonly compiled: Map<string, Compiled>
}

export function createScriptRuntime(
    engine: Engine,
    timeoutMs: number,
    apiOf: (scope: string) => GlideApi,
): ScriptRuntime {
    let generation = -1
    let realms = new Map<string, Realm>()
    let isRunning = false
    const realmOf = (scope: string): Realm => {
        if (generation !== engine.moduleGeneration) {
            realms = new Map()
            generation = engine.moduleGeneration
        }
        const known = realms.get(scope)
        if (known) return known
        const realm = newRealm(engine, scope, apiOf(scope))
        realms.set(scope, realm)
        return realm
    }
    return {
        isRunning: () => isRunning,
        run: (scope, source, variables) => {
            const realm = realmOf(scope)
            const names = ['require', ...Object.keys(variables)]
            const call = compile(realm, source, names)
            const begin = (): unknown => call(realm.require, ...Object.values(variables))
            // A script inside a script shares the time of the outermost, which ends them all.
            if (isRunning) return begin()
            isRunning = true
            try {
                return invoke(realm.scripts, timeoutMs, begin)
            } finally {
                isRunning = false
            }
        },
    }
}

function newRealm(engine: Engine, scope: string, api: GlideApi): Realm {
    const modules = createRealm(`${scope} modules`, engine.clock, {})
    return {
        scripts: createRealm(`${scope} scripts`, engine.clock, api.globals),
        require: createModuleLoader(engine, scope, modules, api),
        compiled: new Map(),
    }
}

/**
 * A script is a function body; one that is a single expression, as the usual `(function process(request, response)
 * {…})(request, response)`, gives that expression's value.
 */
function compile(realm: Realm, source: ScriptSource, names: readonly string[]): Compiled {
    const key = `${names.join()}\n${source.text}`
    const known = realm.compiled.get(key)
    if (known) return known
    const head = `(function (${names.join(', ')}) { `
    const expression = `${head}return (${source.text.trim().replace(/;$/, '')}\n) })`
    const body = `${head}var answer; ${source.text}\n; return answer })`
    const text = isScript(expression) ? expression : body
    const compiled = vm.runInContext(text, realm.scripts, { filename: source.name }) as Compiled
    realm.compiled.set(key, compiled)
    return compiled
}

function isScript(text: string): boolean {
    try {
        new vm.Script(text)
        return true
    } catch {
        return false
    }
}

/** Only code started by `runInContext` obeys the time limit, so the call itself is started there. */
function invoke(context: vm.Context, timeout: number, call: () => unknown): unknown {
    const before: unknown = context.__call
    context.__call = call
    try {
        return vm.runInContext('__call()', context, { timeout })
    } finally {
        context.__call = before
    }
}
