import { gs, GlideRecord } from '@servicenow/glide'
import type { Hub } from '../hub.ts'
import { toColumn } from '../shared/json.ts'
import type { LogEntry } from '../shared/log-entry.ts'
import { archive } from './archive.ts'
import { attachments } from './attachments.ts'
import { backfills } from './backfills.ts'
import { cis } from './cis.ts'
import { circuits } from './circuits.ts'
import { connections } from './connections.ts'
import { hmacSha256, sha256Hex } from './crypto.ts'
import { events } from './events.ts'
import { describe } from './exception.ts'
import { heartbeats } from './heartbeats.ts'
import { send } from './http.ts'
import { incidents } from './incidents.ts'
import { leases } from './leases.ts'
import { mappings } from './mappings.ts'
import { outbox } from './outbox.ts'
import { records } from './records.ts'
import { references } from './references.ts'
import { insertRow } from './row.ts'
import { webhooks } from './webhooks.ts'

const LOGS: Readonly<Record<LogEntry['level'], (line: string) => void>> = {
    INFO: (line) => gs.info(line),
    WARN: (line) => gs.warn(line),
    ERROR: (line) => gs.error(line),
}

/** The hub on the platform. */
export const glideHub: Hub = {
    now: () => Date.now(),
    instanceName: () => gs.getProperty('instance_name', ''),
    newId: () => gs.generateGUID(),
    sha256Hex,
    hmacSha256,
    describe,
    recordUrl: (table, sysId) => `${gs.getProperty('glide.servlet.uri', '')}nav_to.do?uri=${table}.do?sys_id=${sysId}`,
    connections,
    events,
    mappings,
    references,
    records,
    cis,
    incidents,
    outbox,
    circuits,
    webhooks,
    leases,
    heartbeats,
    backfills,
    archive,
    attachments,
    audit: (entry) =>
        void insertRow('x_aigov_bridge_audit_entry', {
            actor: entry.by === 'bridge' ? 'system' : gs.getUserName(),
            action: entry.action,
            connection: entry.connectionId,
            record_table: entry.recordTable,
            record_sys_id: entry.recordSysId,
            detail: toColumn(entry.detail),
        }),
    log: (entry) => LOGS[entry.level](JSON.stringify(entry)),
    alert: (kind, connectionId, text) => {
        const connection = new GlideRecord('x_aigov_bridge_connection')
        if (connection.get(connectionId)) gs.eventQueue(`x_aigov_bridge.${kind}`, connection, text, '')
    },
    wake: (flow) => gs.eventQueue(`x_aigov_bridge.${flow}_wake`, null, '', ''),
    recheck: (saved) =>
        gs.eventQueue('x_aigov_bridge.record_saved', null, `${saved.table}.${saved.sysId}`, saved.savedBy),
    send,
    setting: (name) => gs.getProperty(`x_aigov_bridge.${name}`, ''),
    allowsHttpLoopback: () => gs.getProperty('x_aigov_bridge.allow_http_loopback', 'false') === 'true',
}
