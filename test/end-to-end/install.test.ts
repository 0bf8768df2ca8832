import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeCertificate } from '../support/instance/certificate.ts'
import { startInstanceProcess, type InstanceProcess } from '../support/instance/child.ts'
import { copyTemplate } from '../support/instance/template.ts'

const certificate = makeCertificate()
const folder = copyTemplate('deployed')
let instance: InstanceProcess

beforeAll(async () => {
    instance = await startInstanceProcess(folder, { TLS_CERT: certificate.cert, TLS_KEY: certificate.key })
})
afterAll(async () => {
    await instance.stop()
    for (const made of [folder, certificate.folder]) rmSync(made, { recursive: true, force: true })
})

interface Answer {
    readonly status: number | undefined
    readonly json: Readonly<Record<string, unknown>>
    readonly link: string
}

/** A client that trusts the certificate; Node's `fetch` would have to know of it when the tests start. */
const call = (method: string, path: string, body: object = {}, password = 'admin'): Promise<Answer> =>
    new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/json' }
        const options = { method, headers, auth: `admin:${password}`, ca: readFileSync(certificate.cert) }
        const outgoing = request(instance.url + path, options, (incoming) => {
            const chunks: Buffer[] = []
            incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
            incoming.on('end', () => {
                const json = JSON.parse(Buffer.concat(chunks).toString()) as Answer['json']
                resolve({ status: incoming.statusCode, json, link: String(incoming.headers.link) })
            })
        })
        outgoing.on('error', reject)
        outgoing.end(method === 'GET' ? '' : JSON.stringify(body))
    })

/** What `now-sdk` prints. */
async function nowSdk(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> {
    const ci = { NODE_ENV: 'test', SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL', SN_SDK_INSTANCE_URL: instance.url }
    const env = { ...process.env, ...ci, NODE_EXTRA_CA_CERTS: certificate.cert, ...environment }
    const program = ['node_modules/@servicenow/sdk/bin/index.js', ...args]
    return (await promisify(execFile)(process.execPath, program, { env })).stdout
}

test('the package that now-sdk install deployed is read back by now-sdk query, over TLS and by OAuth', async () => {
    expect(instance.url).toMatch(/^https:/)
    const property = 'glide.oauth.inbound.client.credential.grant_type.enabled'
    await call('POST', '/api/now/table/sys_properties', { name: property, value: 'true' })
    const users = await call('GET', '/api/now/table/sys_user?user_name=admin&sysparm_limit=1')
    expect(users.link).toContain(`<${instance.url}/api/now/table/sys_user`)
    const [admin] = users.json.result as { sys_id: string }[]
    const entity = { name: 'CI', client_id: 'ci', client_secret: 'ci secret', user: admin?.sys_id }
    expect((await call('POST', '/api/now/table/oauth_entity', entity)).status).toBe(201)
    const output = await nowSdk(['query', 'sys_app', '-q', 'scope=x_aigov_bridge', '-o', 'json'], {
        SN_SDK_AUTH_TYPE: 'oauth',
        SN_SDK_OAUTH_CLIENT_ID: 'ci',
        SN_SDK_OAUTH_CLIENT_SECRET: 'ci secret',
    })
    expect(output).toContain('"name":"AI Governance Bridge"')
})

test('nobody gets in with a wrong password', async () => {
    const { status, json } = await call('GET', '/api/now/table/incident', {}, 'wrong')
    expect([status, json]).toEqual([
        401,
        {
            error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
            status: 'failure',
        },
    ])
})

/** What it looks at only where it is told what to compare with stays advice: update sets, test suites, other apps, languages. */
test('servicenow-preflight, a client that others wrote, finds the app fit to go on, over TLS', async () => {
    const config = join(certificate.folder, 'preflight.config.json')
    writeFileSync(config, JSON.stringify({ instanceUrl: instance.url, scope: 'x_aigov_bridge' }))
    const program = ['node_modules/servicenow-preflight/bin/servicenow-preflight.cjs', '--config', config, '--json']
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate.cert, SNPF_USER: 'admin', SNPF_PASS: 'admin' }
    const { stdout } = await promisify(execFile)(process.execPath, program, { env })
    const { summary, results } = JSON.parse(stdout) as {
        readonly summary: unknown
        readonly results: readonly { readonly name: string; readonly status: string }[]
    }
    expect(summary).toEqual({ pass: 3, warn: 4, fail: 0 })
    const passed = results.filter(({ status }) => status === 'pass').map(({ name }) => name)
    expect(passed).toEqual(['instance-url-configured', 'connectivity-auth', 'acl-role-sanity'])
})
