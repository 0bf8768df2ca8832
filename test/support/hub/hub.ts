import { createHash, createHmac } from 'node:crypto'
import type { Hub, HttpAnswer, HttpRequest } from '../../../src/server/hub.ts'
import { archive } from './archive.ts'
import { attachments } from './attachments.ts'
import { backfills } from './backfills.ts'
import { cis } from './cis.ts'
import { circuits } from './circuits.ts'
import { connections, mappings } from './connections.ts'
import { events } from './events.ts'
import { heartbeats } from './heartbeats.ts'
import { incidents } from './incidents.ts'
import { leases } from './leases.ts'
import { outbox } from './outbox.ts'
import { records } from './records.ts'
import { references } from './references.ts'
import { insertRow, newId, nowOf } from './rows.ts'
import type { Session } from './state.ts'
import { webhooks } from './webhooks.ts'

export const INSTANCE_NAME = 'bridge-test'

/** The hub of one session on an instance in memory. One commit a call. */
export const hubOf = (session: Session): Hub => ({
    now: () => nowOf(session),
    instanceName: () => session.state.properties.instance_name ?? INSTANCE_NAME,
    newId: () => newId(session.state),
    sha256Hex: (text) => createHash('sha256').update(text).digest('hex'),
    hmacSha256: (key, text) => Uint8Array.from(createHmac('sha256', key).update(text).digest()),
    describe: (exception) => String(exception),
    recordUrl: (table, sysId) => `https://instance.example/nav_to.do?uri=${table}.do?sys_id=${sysId}`,
    connections: connections(session),
    events: events(session),
    mappings: mappings(session),
    references: references(session),
    records: records(session),
    cis: cis(session),
    incidents: incidents(session),
    outbox: outbox(session),
    circuits: circuits(session),
    webhooks: webhooks(session),
    leases: leases(session),
    heartbeats: heartbeats(session),
    backfills: backfills(session),
    archive: archive(session),
    attachments: attachments(session),
    audit: (entry) =>
        void insertRow(session, 'x_aigov_bridge_audit_entry', {
            actor: entry.by === 'bridge' ? 'system' : session.user,
            action: entry.action,
            connection: entry.connectionId,
            record_table: entry.recordTable,
            record_sys_id: entry.recordSysId,
            detail: JSON.stringify(entry.detail),
        }),
    log: (entry) => void session.state.logs.push(entry),
    alert: (kind, connectionId, text) => void session.state.alerts.push(`${kind} ${connectionId} ${text}`),
    wake: (flow) => void session.state.wakes.push(flow),
    recheck: (saved) => void session.state.rechecks.push(saved),
    send: (request) => answered(session, request),
    setting: (name) => session.state.properties[`x_aigov_bridge.${name}`] ?? '',
    allowsHttpLoopback: () => session.state.properties['x_aigov_bridge.allow_http_loopback'] === 'true',
})

function answered({ state }: Session, request: HttpRequest): HttpAnswer {
    state.requests.push(request)
    const { status, body = '', retryAfterSeconds, error = '', seconds = 0 } = state.answers.shift() ?? { status: 200 }
    state.now += seconds * 1000
    return { status, body, retryAfterSeconds, error }
}
