import { GlideRecord, GlideSecureRandomUtil } from '@servicenow/glide'
import type { Webhook, WebhookAuth, Webhooks } from '../outbound/webhook.ts'
import { toBase64, utf8 } from '../shared/text.ts'
import { fromDateTime, toDateTime } from '../shared/time.ts'
import { clearText } from './clear-text.ts'
import { findRows, readRow, updateRow, type Row } from './row.ts'

const TABLE = 'x_aigov_bridge_webhook'
const NAMES = ['connection', 'url', 'events', 'auth', 'active', 'last_delivery_at', 'last_status_code', 'last_problem']
const SECRET_LENGTH = 32

export const webhooks: Webhooks = {
    ofConnection: (connectionId) =>
        findRows(TABLE, NAMES, { where: [['connection', '=', connectionId]], orderBy: ['sys_created_on'] }).map(
            toWebhook,
        ),
    byId: (sysId) => {
        const row = readRow(TABLE, NAMES, sysId)
        return row && toWebhook(row)
    },
    insert: ({ connectionId, url, events, auth }) => {
        const secret = `whsec_${toBase64(utf8(GlideSecureRandomUtil.getSecureRandomString(SECRET_LENGTH)))}`
        const record = new GlideRecord(TABLE)
        record.initialize()
        record.setValue('connection', connectionId)
        record.setValue('url', url)
        record.setValue('events', events.join(','))
        record.setValue('auth', auth)
        // Only this encrypts the value.
        const sealed = record.getElement('secret') as { setDisplayValue(value: string): void }
        sealed.setDisplayValue(secret)
        const sysId = record.insert()
        return sysId ? { sysId, secret } : undefined
    },
    remove: (sysId) => {
        const record = new GlideRecord(TABLE)
        if (record.get(sysId)) record.deleteRecord()
    },
    secret: (sysId) => {
        const record = new GlideRecord(TABLE)
        return record.get(sysId) ? clearText(record, 'secret') || undefined : undefined
    },
    noteDelivery: (sysId, { at, statusCode, problem }) =>
        updateRow(TABLE, sysId, {
            last_delivery_at: toDateTime(at),
            last_status_code: statusCode,
            last_problem: problem,
        }),
}

function toWebhook(row: Row): Webhook {
    const at = fromDateTime(row.text('last_delivery_at'))
    return {
        sysId: row.sysId,
        connectionId: row.text('connection'),
        url: row.text('url'),
        events: row.text('events').split(',').filter(Boolean),
        auth: row.text('auth') as WebhookAuth,
        active: row.isTrue('active'),
        lastDelivery:
            at === undefined
                ? undefined
                : { at, statusCode: row.integer('last_status_code'), problem: row.text('last_problem') },
    }
}
