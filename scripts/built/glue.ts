import { textOf } from './package.ts'
import type { Package } from './package.ts'
import { modulesOf } from './programs.ts'

/** What the SDK writes into a script field: which function of which module runs there. */
export interface Glue {
    path: string
    exported: string
}

const CALL = /const \{ *(\w+) *\} = require\('([^']+)'\)/

export function glueOf(script: string): Glue | undefined {
    const [, exported, path] = CALL.exec(script) ?? []
    return exported && path ? { exported, path } : undefined
}

/** The text of the function that runs; undefined where the package has none. The path may or may not name the version. */
export function boundFunction(pack: Package, { path, exported }: Glue): string | undefined {
    const file = path.replace(/^\.\//, '')
    const module = modulesOf(pack).find(
        (one) => textOf(one, 'path') === file || textOf(one, 'path').endsWith(`/${file}`),
    )
    const [, after] = textOf(module ?? { table: '', file: '', fields: [] }, 'content').split(
        new RegExp(`^export (?=(?:function|const) ${exported}\\b)`, 'm'),
    )
    return after?.split(/^export /m)[0]
}
