import { GlideRecord } from '@servicenow/glide'
import type { Connections } from '../hub.ts'
import type { AuthType, Connection } from '../platforms/connection.ts'
import { fromDateTime, toDateTime } from '../shared/time.ts'
import { clearText } from './clear-text.ts'
import { findRow, findRows, readRow, updateRow, type Row } from './row.ts'
import type { SecretForm } from '../signature/scheme.ts'

const TABLE = 'x_aigov_bridge_connection'
const NAMES = [
    'name',
    'platform',
    'active',
    'api_base_url',
    'auth_type',
    'username',
    'oauth_profile',
    'mode',
    'processing',
    'integration_user',
    'signature_only',
    'rate_limit_per_minute',
    'backfill_per_minute',
    'last_event_at',
    'armed_instance',
    'last_delivery_at',
    'callback_url',
    'allowed_hosts',
    'signature_scheme',
    'signature_header',
    'secret_form',
    'previous_secret_until',
    'ci_class',
    ...['assignment_group', 'caller', 'category', 'subcategory'],
    'envelope',
    'alert_group',
]

const TOLD_AT = { dead_letters: 'dead_told_at', platform_silent: 'silence_told_at' } as const

export const connections: Connections = {
    byName: (name) => {
        const row = findRow(TABLE, NAMES, { where: [['name', '=', name]] })
        // The database compares without case; the name in the URL is exact.
        return row && row.text('name') === name ? toConnection(row) : undefined
    },
    byId: (sysId) => {
        const row = readRow(TABLE, NAMES, sysId)
        return row && toConnection(row)
    },
    atRest: () =>
        [
            ...findRows(TABLE, [], { where: [['active', '=', 'false']] }),
            ...findRows(TABLE, [], { where: [['mode', '=', 'paused']] }),
        ].map((row) => row.sysId),
    all: () => findRows(TABLE, NAMES, { where: [], orderBy: ['name'] }).map(toConnection),
    reached: (sysId, at) => updateRow(TABLE, sysId, { last_delivery_at: toDateTime(at) }),
    heard: (sysId, at) => updateRow(TABLE, sysId, { last_event_at: toDateTime(at) }),
    told: (sysId, kind, at) => updateRow(TABLE, sysId, { [TOLD_AT[kind]]: at === undefined ? '' : toDateTime(at) }),
    ofPlatform: (platform) => findRows(TABLE, NAMES, { where: [['platform', '=', platform]] }).map(toConnection),
    ofUser: (userId) =>
        findRows(TABLE, NAMES, { where: [['integration_user', '=', userId]], orderBy: ['name'] }).map(toConnection),
    secret: (sysId, name) => {
        const record = new GlideRecord(TABLE)
        return record.get(sysId) ? clearText(record, name) : ''
    },
}

const toConnection = (row: Row): Connection => ({
    sysId: row.sysId,
    name: row.text('name'),
    platform: row.text('platform'),
    active: row.isTrue('active'),
    mode: modeOf(row.text('mode')),
    processing: row.text('processing') === 'queued' ? 'queued' : 'immediate',
    integrationUserId: row.text('integration_user'),
    // Few ask for it, and it is a query more.
    get integrationUserName() {
        return readRow('sys_user', ['user_name'], row.text('integration_user'))?.text('user_name') ?? ''
    },
    signatureOnly: row.isTrue('signature_only'),
    rateLimitPerMinute: row.integer('rate_limit_per_minute'),
    backfillPerMinute: row.integer('backfill_per_minute'),
    lastEventAt: fromDateTime(row.text('last_event_at')),
    armedInstance: row.text('armed_instance'),
    lastDeliveryAt: fromDateTime(row.text('last_delivery_at')),
    callbackUrl: row.text('callback_url'),
    allowedHosts: row.text('allowed_hosts'),
    apiBaseUrl: row.text('api_base_url'),
    authType: (row.text('auth_type') || 'none') as AuthType,
    oauthProfile: row.text('oauth_profile'),
    username: row.text('username'),
    signatureScheme: row.text('signature_scheme'),
    signatureHeader: row.text('signature_header'),
    secretForm: row.text('secret_form') as SecretForm | '',
    previousSecretUntil: fromDateTime(row.text('previous_secret_until')),
    ciClass: row.text('ci_class'),
    defaults: {
        assignmentGroup: row.text('assignment_group'),
        caller: row.text('caller'),
        category: row.text('category'),
        subcategory: row.text('subcategory'),
    },
    envelope: row.text('envelope'),
    alertGroupId: row.text('alert_group'),
})

/** Rows of before there were modes have none. */
const modeOf = (text: string): Connection['mode'] => (text === 'paused' || text === 'dry_run' ? text : 'live')
