import { posix } from 'node:path'
import vm from 'node:vm'
import type { Engine } from '../engine.ts'
import type { GlideApi } from '../glide/api.ts'
import { findRows } from '../records/rows.ts'
import { transformed } from './transformed.ts'

export type Require = (path: string) => unknown

interface Module {
    exports: Record<string, unknown>
}

/**
 * Loads `sys_module` records as the platform does: ES modules, relative imports by path, `@servicenow/glide` for the
 * platform's API (modules have no Glide globals), anything else a packaged library of the same scope.
 */
export function createModuleLoader(engine: Engine, scope: string, realm: vm.Context, api: GlideApi): Require {
    const loaded = new Map<string, Module>()
    const requireFrom = (importer: string): Require => {
        return (specifier) => {
            if (specifier.startsWith('@servicenow/glide')) return api.module(specifier)
            return load(resolve(engine, scope, importer, specifier)).exports
        }
    }
    const load = (path: string): Module => {
        const known = loaded.get(path)
        if (known) return known
        const module: Module = { exports: {} }
        loaded.set(path, module)
        const wrapper = vm.runInContext(wrap(transformed(engine.sql, sourceOf(engine, path))), realm, {
            filename: path,
        }) as Wrapper
        wrapper(requireFrom(path), module, module.exports)
        return module
    }
    return requireFrom(packageOf(engine, scope))
}

type Wrapper = (require: Require, module: Module, exports: Record<string, unknown>) => void

const wrap = (code: string): string => `(function (require, module, exports) {${code}\n})`

function sourceOf(engine: Engine, path: string): string {
    const row = engine.sql.get(`SELECT "content" FROM "sys_module" WHERE "path" = ?`, [path])
    if (!row) throw new Error(`Module ${path} does not exist`)
    return String(row.content ?? '')
}

/** Relative to the importing module, absolute with the scope in front, or a library packaged under the scope. */
function resolve(engine: Engine, scope: string, importer: string, specifier: string): string {
    if (specifier.startsWith('.')) return posix.join(posix.dirname(importer), specifier)
    if (specifier.startsWith(`${scope}/`)) return specifier
    const [library, file] = splitLibrary(specifier)
    const row = engine.sql.get(`SELECT "path" FROM "sys_module" WHERE "path" LIKE ? AND "path" LIKE ? LIMIT 1`, [
        `${scope}/${library}/%`,
        `%/${file}.js`,
    ])
    if (!row) throw new Error(`Module ${specifier} of ${importer} does not exist`)
    return String(row.path)
}

/** Where scripts of records import from: the `package.json` of the installed version of their application. */
const packageOf = (engine: Engine, scope: string): string =>
    String(findRows(engine, 'sys_app', '"scope" = ?', [scope])[0]?.package_json ?? '')

/** `@acme/codes/crc` -> the package and the file in it. */
function splitLibrary(specifier: string): [string, string] {
    const parts = specifier.split('/')
    const length = specifier.startsWith('@') ? 2 : 1
    return [parts.slice(0, length).join('/'), parts.slice(length).join('/') || 'index']
}
