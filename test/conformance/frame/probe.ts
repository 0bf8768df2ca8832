import type { ScriptExpectation } from './expectation.ts'
import type { Site } from './site.ts'
import { fill, type Variables } from './variables.ts'
import type { World } from './world.ts'

/** What a script returned, or how it failed. */
export type Probed = { readonly value: unknown } | { readonly error: string }

/** A script column of the platform has room for 8000 characters. */
const ROOM = 7_000

const body = (script: string): string => `function () {\n${script}\n}`

const resource = (functions: readonly string[]): string => `(function process(request, response) {
var probes = [${functions.join(',\n')}];
var results = [];
for (var i = 0; i < probes.length; i++) {
    try {
        var value = probes[i]();
        results.push({ value: value === undefined ? null : value });
    } catch (error) {
        results.push({ error: '' + error });
    }
}
return results;
})(request, response);`

/** Makes the resources that run the scripts, in order; their paths. */
export async function installScripts(
    site: Site,
    world: World,
    scripts: readonly ScriptExpectation[],
    variables: Variables,
): Promise<string[]> {
    const paths: string[] = []
    for (const part of parts(scripts.map(({ script }) => body(fill(script, variables))))) {
        const name = `${site.prefix}_${world.nextNumber()}`
        const operation = await site.make('sys_ws_operation', {
            ...{
                name,
                active: 'true',
                http_method: 'POST',
                relative_path: `/${name}`,
                sys_scope: world.variables.scope_id,
            },
            ...{ web_service_definition: world.variables.service, operation_script: resource(part) },
            ...{ requires_authentication: 'true', requires_acl_authorization: 'false' },
        })
        paths.push(operation.operation_uri ?? '')
    }
    return paths
}

/** Calls the resources one after the other. */
export async function runScripts(site: Site, paths: readonly string[]): Promise<Probed[]> {
    const results: Probed[] = []
    for (const path of paths) {
        const { status, text, json } = await site.admin.request('POST', path, {})
        if (status !== 200) throw new Error(`POST ${path}: ${status} ${text}`)
        results.push(...(json as { result: Probed[] }).result)
    }
    return results
}

function parts(functions: readonly string[]): string[][] {
    const result: string[][] = [[]]
    let length = 0
    for (const one of functions) {
        if (length + one.length > ROOM) {
            result.push([])
            length = 0
        }
        result.at(-1)?.push(one)
        length += one.length
    }
    return result.filter((part) => part.length > 0)
}
