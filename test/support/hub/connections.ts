import type { Connections } from '../../../src/server/hub.ts'
import type { MappingRow, Mappings, OnClosed } from '../../../src/server/mapping/mapping-row.ts'
import type { AuthType, Connection } from '../../../src/server/platforms/connection.ts'
import { remembered } from './index.ts'
import { parsed } from './parsed.ts'
import { dateTime, findRow, findRows, rowsOf, updateRow } from './rows.ts'
import { fromDateTime } from '../../../src/server/shared/time.ts'
import type { SecretForm } from '../../../src/server/signature/scheme.ts'
import type { Row, Session } from './state.ts'

const TABLE = 'x_aigov_bridge_connection'
const MAPPING = 'x_aigov_bridge_event_mapping'
const VALUE_MAP = 'x_aigov_bridge_value_map'

/** A secret that came along without the key to read it. */
export const UNREADABLE = '(sealed by another instance)'

const TOLD_AT = { dead_letters: 'dead_told_at', platform_silent: 'silence_told_at' } as const

/** What an admin set up: connections, mappings, value maps. */
export const connections = (session: Session): Connections => ({
    byName: (name) => {
        const row = findRow(session.state, TABLE, { name })
        return row?.name === name ? toConnection(row) : undefined
    },
    byId: (sysId) => {
        const row = findRow(session.state, TABLE, { sys_id: sysId })
        return row && toConnection(row)
    },
    atRest: () =>
        rowsOf(session.state, TABLE)
            .filter((row) => row.active !== '1' || row.mode === 'paused')
            .map((row) => row.sys_id ?? ''),
    all: () => findRows(session.state, TABLE, { orderBy: ['name'] }).map(toConnection),
    reached: (sysId, at) => updateRow(session, TABLE, sysId, { last_delivery_at: dateTime(at) }),
    heard: (sysId, at) => updateRow(session, TABLE, sysId, { last_event_at: dateTime(at) }),
    told: (sysId, kind, at) =>
        updateRow(session, TABLE, sysId, { [TOLD_AT[kind]]: at === undefined ? '' : dateTime(at) }),
    secret: (sysId, name) => {
        const clear = session.state.secrets[`${sysId}.${name}`] ?? ''
        return clear === UNREADABLE ? undefined : clear
    },
    ofUser: (userId) =>
        findRows(session.state, TABLE, { where: { integration_user: userId }, orderBy: ['name'] }).map(toConnection),
    ofPlatform: (platform) => findRows(session.state, TABLE, { where: { platform } }).map(toConnection),
})

const KNOWN = new WeakMap<Row, { readonly version: string; readonly connection: Connection }>()

/** Every flow reads them, and hardly ever anybody changes one. */
function toConnection(row: Row): Connection {
    const { sys_mod_count: version = '' } = row
    const known = KNOWN.get(row)
    if (known?.version === version) return known.connection
    const connection = read(row)
    KNOWN.set(row, { version, connection })
    return connection
}

/** The user's sys_id is its name behind `id-of-`. */
const read = (row: Row): Connection => ({
    sysId: row.sys_id ?? '',
    name: row.name ?? '',
    platform: row.platform ?? '',
    active: row.active === '1',
    mode: (row.mode ?? 'live') as Connection['mode'],
    processing: row.processing === 'queued' ? 'queued' : 'immediate',
    integrationUserId: row.integration_user ?? '',
    integrationUserName: (row.integration_user ?? '').replace('id-of-', ''),
    signatureOnly: row.signature_only === '1',
    rateLimitPerMinute: Number(row.rate_limit_per_minute),
    backfillPerMinute: Number(row.backfill_per_minute),
    lastEventAt: row.last_event_at ? Date.parse(`${row.last_event_at}Z`) : undefined,
    armedInstance: row.armed_instance ?? '',
    lastDeliveryAt: fromDateTime(row.last_delivery_at),
    callbackUrl: row.callback_url ?? '',
    allowedHosts: row.allowed_hosts ?? '',
    apiBaseUrl: row.api_base_url ?? '',
    authType: (row.auth_type || 'none') as AuthType,
    username: row.username ?? '',
    oauthProfile: row.oauth_profile ?? '',
    signatureScheme: row.signature_scheme ?? '',
    signatureHeader: row.signature_header ?? '',
    secretForm: (row.secret_form ?? '') as SecretForm | '',
    previousSecretUntil: fromDateTime(row.previous_secret_until),
    ciClass: row.ci_class ?? '',
    defaults: {
        assignmentGroup: row.assignment_group ?? '',
        caller: row.caller ?? '',
        category: row.category ?? '',
        subcategory: row.subcategory ?? '',
    },
    envelope: row.envelope ?? '',
    alertGroupId: row.alert_group ?? '',
})

export const mappings = (session: Session): Mappings => ({
    rows: (platform, connectionId, eventType) =>
        remembered(rowsOf(session.state, MAPPING), `${platform} ${connectionId} ${eventType}`, () =>
            findRows(session.state, MAPPING, {
                where: { platform, event_type: eventType, active: '1', connection: ['', connectionId] },
                orderBy: ['order'],
            }).map(toMappingRow),
        ),
    valueMap: (platform, name) =>
        remembered(rowsOf(session.state, VALUE_MAP), `${platform} ${name}`, () =>
            Object.fromEntries(
                findRows(session.state, VALUE_MAP, {
                    where: { platform, map_name: name, active: '1' },
                }).map((row) => [row.source_value, row.target_value ?? '']),
            ),
        ),
})

export const toMappingRow = (row: Row): MappingRow => ({
    sysId: row.sys_id ?? '',
    order: Number(row.order),
    connectionId: row.connection ?? '',
    condition: row.condition ?? '',
    operation: row.operation ?? '',
    entity: row.entity ?? '',
    fields: parsed(row.fields || '{}') as Readonly<Record<string, string>>,
    onClosed: (row.on_closed ?? 'note') as OnClosed,
})
