/** A record as the Table API answers it, references without their link. */
export type Row = Readonly<Record<string, string>>

export interface Answer {
    readonly status: number
    readonly headers: Headers
    readonly text: string
    /** The body parsed; undefined when it is no JSON. */
    readonly json: unknown
}

/** What pressing a button did: 302 and the next page when it ran. */
export interface ActionAnswer {
    readonly status: number
    readonly location: string | null
    /** What the user reads on the next page. */
    readonly info: readonly string[]
    readonly errors: readonly string[]
}

/** HTTP calls to an instance as one user. */
export interface InstanceClient {
    request(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>
    upload(path: string, content: Uint8Array): Promise<Answer>
    /** Table API: fails the test when the answer is not the expected success. */
    list(table: string, query?: string): Promise<Row[]>
    read(table: string, sysId: string): Promise<Row>
    create(table: string, fields: object): Promise<Row>
    update(table: string, sysId: string, fields: object): Promise<Row>
    /** Presses a button on the form of a record: a UI action by its action name or sys_id. */
    act(table: string, sysId: string, action: string): Promise<ActionAnswer>
}

const RAW = 'sysparm_exclude_reference_link=true'

export function instanceClient(url: string, userName = 'admin', password = 'admin'): InstanceClient {
    const authorization = `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`
    const request: InstanceClient['request'] = async (method, path, body, headers = {}) => {
        const isContent = typeof body === 'string' || body instanceof Uint8Array
        const response = await fetch(url + path, {
            method,
            redirect: 'manual',
            headers: { authorization, 'content-type': 'application/json', accept: 'application/json', ...headers },
            ...(body === undefined ? {} : { body: isContent ? body : JSON.stringify(body) }),
        })
        const text = await response.text()
        return { status: response.status, headers: response.headers, text, json: parse(text) }
    }
    const table = async (method: string, path: string, body?: unknown): Promise<unknown> => {
        const answer = await request(method, `/api/now/table/${path}`, body)
        if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
        return (answer.json as { result: unknown }).result
    }
    return {
        request,
        upload: (path, content) => request('POST', path, content, { 'content-type': 'application/zip' }),
        list: async (name, query = '') =>
            (await table('GET', `${name}?${RAW}&sysparm_query=${encodeURIComponent(query)}`)) as Row[],
        read: async (name, sysId) => (await table('GET', `${name}/${sysId}?${RAW}`)) as Row,
        create: async (name, fields) => (await table('POST', `${name}?${RAW}`, fields)) as Row,
        update: async (name, sysId, fields) => (await table('PATCH', `${name}/${sysId}?${RAW}`, fields)) as Row,
        act: async (name, sysId, action) => {
            const form = new URLSearchParams({ sys_id: sysId, sys_action: action }).toString()
            const type = { 'content-type': 'application/x-www-form-urlencoded' }
            return toActionAnswer(await request('POST', `/${name}.do`, form, type))
        },
    }
}

function toActionAnswer({ status, headers, json }: Answer): ActionAnswer {
    const { messages = [] } = (json ?? {}) as { messages?: readonly { type: string; text: string }[] }
    const of = (type: string): string[] => messages.filter((message) => message.type === type).map(({ text }) => text)
    return { status, location: headers.get('location'), info: of('info'), errors: of('error') }
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}
