import { Buffer } from 'node:buffer'
import type { Webhook, Webhooks } from '../../../src/server/outbound/webhook.ts'
import { UNREADABLE } from './connections.ts'
import { dateTime, deleteRows, findRow, findRows, insertRow, updateRow } from './rows.ts'
import type { Row, Session } from './state.ts'

const TABLE = 'x_aigov_bridge_webhook'

export const webhooks = (session: Session): Webhooks => ({
    ofConnection: (connection) => findRows(session.state, TABLE, { where: { connection } }).map(toWebhook),
    byId: (sysId) => {
        const row = findRow(session.state, TABLE, { sys_id: sysId })
        return row && toWebhook(row)
    },
    insert: ({ connectionId, url, events, auth }) => {
        const sysId = insertRow(session, TABLE, { connection: connectionId, url, events: events.join(','), auth })
        if (sysId === undefined) return undefined
        const secret = `whsec_${Buffer.from(`a secret of 32 characters, ${sysId}`).toString('base64')}`
        session.state.secrets[`${sysId}.secret`] = secret
        return { sysId, secret }
    },
    remove: (sysId) => deleteRows(session.state, TABLE, { sys_id: sysId }),
    secret: (sysId) => {
        const clear = session.state.secrets[`${sysId}.secret`]
        return clear === UNREADABLE ? undefined : clear
    },
    noteDelivery: (sysId, { at, statusCode, problem }) =>
        updateRow(session, TABLE, sysId, {
            last_delivery_at: dateTime(at),
            last_status_code: statusCode,
            last_problem: problem,
        }),
})

const toWebhook = (row: Row): Webhook => ({
    sysId: row.sys_id ?? '',
    connectionId: row.connection ?? '',
    url: row.url ?? '',
    events: (row.events ?? '').split(',').filter(Boolean),
    auth: row.auth as Webhook['auth'],
    active: row.active === '1',
    lastDelivery: row.last_delivery_at
        ? {
              at: Date.parse(`${row.last_delivery_at}Z`),
              statusCode: Number(row.last_status_code),
              problem: row.last_problem ?? '',
          }
        : undefined,
})
