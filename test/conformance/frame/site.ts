import { instanceClient, type Answer, type InstanceClient, type Row } from '../../support/instance/client.ts'
import type { Request } from './expectation.ts'

/** The instance under test, and what the run has made there. */
export interface Site {
    readonly url: string
    /** Unique for this run. */
    readonly prefix: string
    readonly admin: InstanceClient
    send(request: Request | string): Promise<Answer>
    /** A user with these roles; what it is called. */
    person(name: string, roles: readonly string[]): Promise<Row>
    /** Makes a record that is removed at the end. */
    make(table: string, fields: object): Promise<Row>
    /** To be removed at the end as well. */
    remember(table: string, sysId: string): void
    /** Removes what was made, newest first; what could not be removed. */
    cleanUp(): Promise<string[]>
}

export interface Account {
    readonly user: string
    readonly password: string
}

/** Of the users that a run makes; it meets the password policy of a new instance. */
const PASSWORD = 'Conformance-2026!'

export function openSite(url: string, { user, password }: Account): Site {
    const root = url.replace(/\/+$/, '')
    const admin = instanceClient(root, user, password)
    const made: { table: string; sysId: string }[] = []
    const make: Site['make'] = async (table, fields) => {
        const row = await admin.create(table, fields)
        made.push({ table, sysId: row.sys_id ?? '' })
        return row
    }
    return {
        url: root,
        prefix: `conf${Date.now().toString(36)}${Math.random().toString(36).slice(2, 5)}`,
        admin,
        send: async (asked) => {
            const {
                ask,
                body,
                headers = {},
                anonymous = false,
                as,
            }: Request = typeof asked === 'string' ? { ask: asked } : asked
            const [method = '', ...path] = ask.split(' ')
            const given = anonymous ? { ...headers, authorization: '' } : headers
            const sender = as === undefined ? admin : instanceClient(root, as, PASSWORD)
            return sender.request(method, encodedPath(path.join(' ')), body, given)
        },
        make,
        person: async (name, roles) => {
            const row = await make('sys_user', { user_name: name, active: 'true' })
            const path = `/api/now/table/sys_user/${row.sys_id ?? ''}?sysparm_input_display_value=true`
            await admin.request('PATCH', path, { user_password: PASSWORD })
            for (const role of roles) await make('sys_user_has_role', { user: row.sys_id, role })
            return row
        },
        remember: (table, sysId) => {
            if (!made.some((known) => known.sysId === sysId)) made.push({ table, sysId })
        },
        cleanUp: async () => {
            const left: string[] = []
            for (const { table, sysId } of made.splice(0).reverse()) {
                const { status } = await admin.request('DELETE', `/api/now/table/${table}/${sysId}`)
                if (status >= 300 && status !== 404) left.push(`${table} ${sysId}: ${status}`)
            }
            return left
        },
    }
}

/** Values of a query string are percent-encoded here, so that data can hold encoded queries as people read them. */
export function encodedPath(path: string): string {
    const [before = '', query] = path.split(/\?(.*)/s)
    if (query === undefined) return before
    const parts = query.split('&').map((part) => {
        const [name = '', ...value] = part.split('=')
        return value.length === 0
            ? encodeURIComponent(name)
            : `${encodeURIComponent(name)}=${encodeURIComponent(value.join('='))}`
    })
    return `${before}?${parts.join('&')}`
}
