import type { HttpAnswer, HttpRequest } from '../hub.ts'
import { endpointOf } from '../outbound/endpoint-url.ts'
import { sign } from '../outbound/sign.ts'
import { apiRequest } from '../platforms/api-request.ts'
import { unreadable, type Connection } from '../platforms/connection.ts'
import { platformOf } from '../platforms/index.ts'
import type { Platform } from '../platforms/platform.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { auditConnection } from './audit-connection.ts'
import type { AdminHub } from './desk.ts'
import { GONE, quotedOnPage, type Told } from './told.ts'

/** A person waits for it. */
const TIMEOUT_SECONDS = 10

/** Calls the platform on each of its channels with what changes nothing there, and says what came of it. */
export function testConnection(connectionId: string, hub: AdminHub): Told {
    const connection = hub.connections.byId(connectionId)
    const platform = connection && platformOf(connection.platform)
    if (!connection || !platform) return GONE
    if (connection.armedInstance !== hub.instanceName())
        return fail('This instance may not call the platform: press Send from this instance first.')
    const said = [...testCallback(connection, platform, hub), ...testApi(connection, platform, hub)]
    if (said.length === 0) return fail('There is nothing to call: fill in the callback URL or the API base URL.')
    const lines = said.map(({ text }) => text)
    auditConnection('connection_tested', connectionId, { said: lines.join(' ') }, hub)
    return said.every(({ isWell }) => isWell) ? ok(lines) : fail(lines.join(' '))
}

/** What is said of a channel; `isWell`: there is nothing to mend. */
interface Said {
    readonly text: string
    readonly isWell: boolean
}

const well = (text: string): Said => ({ text, isWell: true })

function testCallback(connection: Connection, platform: Platform, hub: AdminHub): readonly Said[] {
    if (connection.callbackUrl === '') return []
    if (!platform.probe) return [lookAt(connection, platform, hub)]
    return [sayOf('Callback URL', callbackRequest(connection, platform, platform.probe, hub), hub)]
}

/** Where a message always changes something, who answers at all is known by name and certificate. */
function lookAt(connection: Connection, platform: Platform, hub: AdminHub): Said {
    const url = callbackAddress(connection, hub)
    if (!url.ok) return notCalled('Callback URL', url.problem)
    const answer = send({ method: 'GET', url: url.value, headers: {}, body: '' }, hub)
    if (answer.status === 0) return { text: `Callback URL: ${verdictOf(answer)}`, isWell: false }
    const first = `${platform.label} takes no message that changes nothing: the first one tells the rest.`
    return well(`Callback URL: its host is there, it answered ${answer.status} to a mere look. ${first}`)
}

function callbackAddress(connection: Connection, hub: AdminHub): Result<string, string> {
    const token = hub.connections.secret(connection.sysId, 'callback_token')
    if (token === undefined) return fail(unreadable('callback token'))
    return endpointOf(connection.callbackUrl, token, hub.allowsHttpLoopback())
}

function callbackRequest(
    connection: Connection,
    platform: Platform,
    probe: NonNullable<Platform['probe']>,
    hub: AdminHub,
): Result<HttpRequest, string> {
    const endpoint = callbackAddress(connection, hub)
    if (!endpoint.ok) return endpoint
    const body = probe(hub.now())
    const signature = sign({ id: `test-${hub.newId()}`, body }, platform.signature, connection, hub)
    if (!signature.ok) return signature
    const headers = { 'Content-Type': 'application/json', ...signature.value }
    return ok({ method: 'POST', url: endpoint.value, headers, body, timeoutSeconds: TIMEOUT_SECONDS })
}

function testApi(connection: Connection, platform: Platform, hub: AdminHub): readonly Said[] {
    const what = 'API'
    if (connection.apiBaseUrl === '') return []
    if (platform.analysis) return [lookAtApi(connection, platform.analysis.path, hub)]
    if (!platform.inquiry)
        return [well(`${what}: the bridge sends ${platform.label} nothing there: it was not called.`)]
    return [
        sayOf(what, apiRequest(connection, { method: 'GET', path: platform.inquiry.pagePath(0), body: '' }, hub), hub),
    ]
}

/** A question may cost the platform something: a mere look at where it is asked tells whether the login is refused. */
function lookAtApi(connection: Connection, path: string, hub: AdminHub): Said {
    const request = apiRequest(connection, { method: 'GET', path, body: '' }, hub)
    if (!request.ok) return notCalled('API', request.problem)
    const answer = send(request.value, hub)
    if (!isLookedAt(answer.status)) return { text: `API: ${verdictOf(answer)}`, isWell: false }
    const first = 'Whether it takes a question, only the first incident about AI tells.'
    return well(
        `API: its host is there, it answered ${answer.status} to a mere look at ${path}, no refusal of the login. ${first}`,
    )
}

/** What takes posts only says so in one of these ways. */
const isLookedAt = (status: number): boolean =>
    (status >= 200 && status < 300) || [400, 404, 405, 415, 422].includes(status)

const notCalled = (what: string, problem: string): Said => ({
    text: `${what}: not called, ${problem}.`,
    isWell: false,
})

const send = (request: Omit<HttpRequest, 'timeoutSeconds'>, hub: AdminHub): HttpAnswer =>
    hub.send({ ...request, timeoutSeconds: TIMEOUT_SECONDS })

function sayOf(what: string, request: Result<HttpRequest, string>, hub: AdminHub): Said {
    if (!request.ok) return notCalled(what, request.problem)
    const answer = send(request.value, hub)
    return { text: `${what}: ${verdictOf(answer)}`, isWell: answer.status >= 200 && answer.status < 300 }
}

function verdictOf({ status, body, error }: HttpAnswer): string {
    if (status >= 200 && status < 300) return `reached, the platform answered ${status}.`
    if (status === 0)
        return `no answer (${quotedOnPage(error)}). Check the host name, the firewall and the certificate of the platform.`
    const cure = CURES.find(([statuses]) => statuses.includes(status))?.[1] ?? 'Look into the log of the platform.'
    return `the platform answered ${status}. ${cure} It said: ${quotedOnPage(body) || 'nothing'}`
}

const CURES: readonly (readonly [statuses: readonly number[], cure: string])[] = [
    [[301, 302, 303, 307, 308], 'It points elsewhere: fill in the address that it names.'],
    [[401], 'Token, credential or secret are not those of the platform: fill them in again.'],
    [[403], 'The login counts and may not do this: give it the right at the platform.'],
    [[404, 405, 410], 'The address is not right: compare its path and ids with those of the platform.'],
    [[408, 429, 502, 503, 504], 'The platform is busy or down: try again later.'],
    [[409], 'The platform has this integration switched off.'],
]
