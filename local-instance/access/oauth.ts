import { jsonResponse, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import type { Engine } from '../engine.ts'
import { readProperty } from '../records/properties.ts'
import type { TableRecord } from '../records/record.ts'
import { selectRecords } from '../records/select.ts'
import { login } from './authenticate.ts'
import { currentToken, endToken, findToken, type Token } from './oauth-token.ts'
import { sessionOf } from './session.ts'

/** Whatever is wrong, this is all that a client hears; observed by many. */
const DENIED = jsonResponse(401, { error_description: 'access_denied', error: 'server_error' })

/** `oauth_token.do` and the end of a token; undefined for any other request. */
export function callOAuth(engine: Engine, request: HttpRequest): HttpResponse | undefined {
    if (request.path === '/oauth_token.do') return request.method === 'POST' ? giveTokens(engine, request) : DENIED
    if (!['/oauth_revoke_token.do', '/oauth_revoke.do'].includes(request.path)) return undefined
    // "This endpoint access does not require authentication. The token in this request is marked as expired."
    const token = findToken(engine, parametersOf(engine, request, 'both').get('token') ?? '')
    if (token) endToken(engine, token)
    return { status: 200, headers: {}, body: '' }
}

/** r_OAuthAPIRequestParameters.md, r_OAuthAPIResponseParameters.md */
function giveTokens(engine: Engine, request: HttpRequest): HttpResponse {
    const parameters = parametersOf(engine, request)
    const grant = GRANTS[parameters.get('grant_type') ?? '']
    const client = clientOf(engine, parameters)
    const userId = client && grant?.userOf(engine, client, parameters)
    if (!client || !userId || !isOn(engine, 'com.snc.platform.security.oauth.is.active')) return DENIED
    const access = currentToken(engine, client, userId, 'access_token')
    const refresh = grant?.isRefreshable ? currentToken(engine, client, userId, 'refresh_token') : undefined
    return jsonResponse(200, {
        access_token: access.text,
        ...(refresh && { refresh_token: refresh.text }),
        scope: 'useraccount',
        token_type: 'Bearer',
        expires_in: access.secondsLeft,
    })
}

interface Grant {
    /** sys_id of the user for whom tokens are given; undefined = none are. */
    userOf(engine: Engine, client: TableRecord, parameters: URLSearchParams): string | undefined
    readonly isRefreshable: boolean
}

const GRANTS: Readonly<Record<string, Grant>> = {
    password: { userOf: byPassword, isRefreshable: true },
    client_credentials: { userOf: asApplicationUser, isRefreshable: false },
    refresh_token: { userOf: byRefreshToken, isRefreshable: true },
}

/** "The instance verifies that the user is active, not currently locked out, and has an interactive session." */
function byPassword(engine: Engine, _client: TableRecord, parameters: URLSearchParams): string | undefined {
    // sc-disable-resource-owner-password-credentials-ropc-in-oauth-2-token-grants.md
    if (isOn(engine, 'glide.oauth.inbound.ropc.grant_type.disabled')) return undefined
    const session = login(engine, parameters.get('username') ?? '', parameters.get('password') ?? '')
    const [user] = session ? selectRecords(engine, 'sys_user', sysIdIs(session.userId), {}) : []
    return user?.values.web_service_access_only === '1' ? undefined : session?.userId
}

/** "If the OAuth Application User isn't selected […] or the Client Credentials property is set to false, then the authorization request isn't passed." */
function asApplicationUser(engine: Engine, client: TableRecord): string | undefined {
    const isAllowed = isOn(engine, 'glide.oauth.inbound.client.credential.grant_type.enabled')
    return isAllowed ? sessionOf(engine, client.values.user ?? '')?.userId : undefined
}

function byRefreshToken(engine: Engine, client: TableRecord, parameters: URLSearchParams): string | undefined {
    const token: Token | undefined = findToken(engine, parameters.get('refresh_token') ?? '')
    const isOfClient = token?.type === 'refresh_token' && token.clientId === client.values.sys_id
    return isOfClient ? sessionOf(engine, token.userId)?.userId : undefined
}

function clientOf(engine: Engine, parameters: URLSearchParams): TableRecord | undefined {
    const known = selectRecords(engine, 'oauth_entity', { groups: [[]], orderBy: [] }, {})
    const clientId = parameters.get('client_id') ?? ''
    const client = known.find(({ values }) => values.client_id === clientId && values.active === '1')
    const secret = client?.values.client_secret ?? ''
    if (client?.values.type !== 'client' || secret === '') return undefined
    return engine.vault.open(secret) === parameters.get('client_secret') ? client : undefined
}

/**
 * "The content-type of the OAuth API should be application/x-www-form-urlencoded"; "only POST body parameters are
 * accepted" where `glide.oauth.allow.parameters.in.post.body.only` says so (OAuth-token-processor-parm.md).
 */
function parametersOf(engine: Engine, request: HttpRequest, from: 'form' | 'both' = 'form'): URLSearchParams {
    const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
    const form = isForm ? Buffer.from(request.body).toString('utf8') : ''
    const isFormOnly = from === 'form' && isOn(engine, 'glide.oauth.allow.parameters.in.post.body.only')
    return new URLSearchParams(isFormOnly ? form : [request.query, form].filter(Boolean).join('&'))
}

const isOn = (engine: Engine, property: string): boolean => readProperty(engine, property) === 'true'

const sysIdIs = (sysId: string) => ({
    groups: [[[{ field: 'sys_id', operator: '=', value: sysId }]]],
    orderBy: [],
})
