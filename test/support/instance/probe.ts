import type { InstanceClient, Row } from './client.ts'

export const SCOPE = 'x_probe_app'
const API = `/api/${SCOPE}/v1`

export interface Column {
    readonly type: string
    readonly length?: number
    readonly [attribute: string]: unknown
}

/**
 * A made-up application whose records are created over the Table API, because metadata is data: scripts to try the
 * platform's API with.
 */
export interface Probe {
    readonly scopeId: string
    /** Runs the body of a function as a scripted REST resource; what it returns, as JSON. Fails with its error. */
    run(body: string): Promise<unknown>
    /** A resource of its own; the path to call it at. */
    resource(fields: ResourceFields): Promise<string>
    /** A table of the scope, and what it is named. */
    table(name: string, columns: Readonly<Record<string, Column>>): Promise<string>
    /** A business rule: `script` is the body of its function. */
    rule(table: string, when: string, script: string, fields?: object): Promise<Row>
    create(table: string, fields: object): Promise<Row>
    /** Messages of `syslog` that contain the text. */
    logged(text: string): Promise<string[]>
}

interface ResourceFields {
    readonly script: string
    readonly path?: string
    readonly method?: string
    readonly [field: string]: unknown
}

const process = (body: string): string =>
    `(function process(/*RESTAPIRequest*/ request, /*RESTAPIResponse*/ response) {\n${body}\n})(request, response);`

export async function createProbe(admin: InstanceClient): Promise<Probe> {
    const app = await admin.create('sys_app', { name: 'Probe', scope: SCOPE, source: SCOPE, version: '1.0.0' })
    const scopeId = app.sys_id ?? ''
    const create = (table: string, fields: object): Promise<Row> =>
        admin.create(table, { sys_scope: scopeId, sys_package: scopeId, ...fields })
    const definition = await create('sys_ws_definition', { name: 'Probe', service_id: 'v1', active: 'true' })
    let count = 0
    const resource: Probe['resource'] = async ({ script, path = `/r${++count}`, method = 'POST', ...fields }) => {
        await create('sys_ws_operation', {
            name: path,
            active: 'true',
            http_method: method,
            operation_uri: API + path,
            operation_script: process(script),
            web_service_definition: definition.sys_id,
            requires_authentication: 'true',
            ...fields,
        })
        return API + path
    }
    return {
        scopeId,
        create,
        resource,
        run: async (script) => {
            const { status, text, json } = await admin.request('POST', await resource({ script }))
            if (status !== 200) throw new Error(`${status} ${text}`)
            return (json as { result: unknown } | undefined)?.result
        },
        table: (name, columns) => createTable(create, name, columns),
        rule: (table, when, script, fields = {}) =>
            create('sys_script', {
                ...{ name: `${when} ${++count}`, collection: table, when, active: 'true' },
                ...{ action_insert: 'true', action_update: 'true', script, ...fields },
            }),
        logged: async (text) => (await admin.list('syslog', `messageLIKE${text}`)).map((entry) => entry.message ?? ''),
    }
}

async function createTable(
    create: Probe['create'],
    suffix: string,
    columns: Readonly<Record<string, Column>>,
): Promise<string> {
    const name = `${SCOPE}_${suffix}`
    await create('sys_db_object', { name, label: suffix, ws_access: 'true' })
    for (const [element, { type, length, ...rest }] of Object.entries(columns)) {
        const fields = { name, element, column_label: element, internal_type: type, max_length: length ?? 40 }
        await create('sys_dictionary', { ...fields, active: 'true', ...rest })
    }
    return name
}
