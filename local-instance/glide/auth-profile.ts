import { notEmulated, type Engine } from '../engine.ts'
import { beginRecord, dateTimeText, newSysId, type Values } from '../records/record.ts'
import { findRows } from '../records/rows.ts'
import { insertRow, readRecord } from '../records/store.ts'
import type { SendRequest } from './api.ts'

const TOKEN_TIMEOUT_MS = 30_000
const TABLE = 'oauth_credential'

/** The `Authorization` header by a profile record, or why there is none. */
export type ProfileHeader = { readonly header: string } | { readonly problem: string }

/**
 * By a Basic Auth Configuration or an OAuth Entity Profile (c_RESTMessageV2API.md, setAuthenticationProfile). Of the
 * grant types only client credentials: "the client ID and client secret, which are both used to get the access token.
 * This method does not provide refresh tokens" (t_SpecifyAnOAuthProfile.md).
 */
export function headerOfProfile(engine: Engine, send: SendRequest, type: string, profileId: string): ProfileHeader {
    if (type === 'basic') return basicHeader(engine, profileId)
    if (type !== 'oauth2') throw notEmulated(`Authentication profile of type ${type}`)
    const token = keptToken(engine, profileId) ?? fetchToken(engine, send, profileId)
    return token ? { header: `Bearer ${token}` } : { problem: 'The OAuth profile gave no access token' }
}

function basicHeader(engine: Engine, profileId: string): ProfileHeader {
    const values = readRecord(engine, 'sys_auth_profile_basic', profileId)?.values
    if (!values) return { problem: 'The basic authentication profile does not exist' }
    const password = values.password ? engine.vault.open(values.password) : ''
    return { header: `Basic ${Buffer.from(`${values.username}:${password}`).toString('base64')}` }
}

/** "The access token is saved in the instance database" (r_OAuthProfileParameters.md), until its time is over. */
function keptToken(engine: Engine, profileId: string): string | undefined {
    const where = `"oauth_requestor_profile" = ? AND "type" = 'access_token' AND "expires" > ?`
    const [row] = findRows(engine, TABLE, where, [profileId, dateTimeText(engine.clock.now())])
    return row?.token_received ? engine.vault.open(String(row.token_received)) : undefined
}

function fetchToken(engine: Engine, send: SendRequest, profileId: string): string | undefined {
    const profile = readRecord(engine, 'oauth_entity_profile', profileId)?.values ?? {}
    const provider = readRecord(engine, 'oauth_entity', profile.oauth_entity ?? '')?.values
    if (!provider) return undefined
    if (profile.grant_type !== 'client_credentials') throw notEmulated(`OAuth profile with ${profile.grant_type}`)
    const received = parsed(askFor(engine, send, provider))
    if (typeof received.access_token !== 'string') return undefined
    const seconds = Number(received.expires_in) || 0
    keep(engine, { profileId, peer: profile.oauth_entity ?? '', token: received.access_token, seconds })
    return received.access_token
}

/** The body of a good answer; empty otherwise. */
function askFor(engine: Engine, send: SendRequest, provider: Values): string {
    const answer = send({
        method: 'POST',
        url: provider.token_url ?? '',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
        body: credentialsOf(engine, provider),
        timeoutMs: TOKEN_TIMEOUT_MS,
    })
    return answer.status === 200 ? answer.body : ''
}

const credentialsOf = (engine: Engine, provider: Values): string =>
    new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: provider.client_id ?? '',
        client_secret: (provider.client_secret && engine.vault.open(provider.client_secret)) || '',
    }).toString()

function parsed(text: string): Readonly<Record<string, unknown>> {
    try {
        return (JSON.parse(text) ?? {}) as Readonly<Record<string, unknown>>
    } catch {
        return {}
    }
}

interface Received {
    readonly profileId: string
    readonly peer: string
    readonly token: string
    readonly seconds: number
}

function keep(engine: Engine, { profileId, peer, token, seconds }: Received): void {
    const model = engine.dictionary.table(TABLE)
    if (!model) return
    const record = beginRecord(model)
    Object.assign(record.values, {
        ...{ sys_id: newSysId(), type: 'access_token', token_received: engine.vault.seal(token), peer },
        oauth_requestor_profile: profileId,
        expires: dateTimeText(engine.clock.now() + seconds * 1000),
    })
    insertRow(engine, record)
}
