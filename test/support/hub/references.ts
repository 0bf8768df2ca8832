import type { References } from '../../../src/server/hub.ts'
import {
    ANALYSED,
    type Fields,
    type NewReference,
    type Pending,
    type Reference,
} from '../../../src/server/records/reference.ts'
import type { NoteWatermark } from '../../../src/server/records/journal.ts'
import { fromDateTime } from '../../../src/server/shared/time.ts'
import { parsed } from './parsed.ts'
import { dateTime, deleteRows, findRow, findRows, insertRow, rowsOf, updateRow, type Cell } from './rows.ts'
import type { Row, Session } from './state.ts'

const TABLE = 'x_aigov_bridge_external_ref'

const bySave = (a: Row, b: Row): number => ((a.sys_updated_on ?? '') < (b.sys_updated_on ?? '') ? -1 : 1)

export const references = (session: Session): References => ({
    byKey: (key) => toReference(findRow(session.state, TABLE, { ref_key: key })),
    byId: (sysId) => toReference(findRow(session.state, TABLE, { sys_id: sysId })),
    ofRecord: (table, sysId) =>
        findRows(session.state, TABLE, { where: { target_sys_id: sysId, state: 'linked' } })
            .filter((row) => row.target_table === table)
            .map(known),
    ofThing: (connectionId, externalId) =>
        findRows(session.state, TABLE, {
            where: { connection: connectionId, external_id: externalId, state: 'linked' },
        })
            .filter((row) => row.external_id === externalId)
            .map(known),
    ofTarget: (connectionId, table, name) => {
        const found = (field: string) =>
            findRows(session.state, TABLE, {
                where: { [field]: name, connection: connectionId, state: 'linked' },
            }).find((row) => row.external_type !== ANALYSED && ['', row.target_table].includes(table))
        return name === '' ? undefined : toReference(found('target_sys_id') ?? found('target_number'))
    },
    knows: (table, sysId) =>
        rowsOf(session.state, TABLE).find(
            (row) => row.target_sys_id === sysId && row.target_table === table && row.external_type !== ANALYSED,
        )?.state as Reference['state'] | undefined,
    recentlyChanged: (prefixes, since, marks, limit) => {
        const found = rowsOf(session.state, 'incident')
            .filter(({ sys_updated_on: updated = '' }) => updated >= dateTime(since))
            .filter(
                ({ correlation_id: id = '', description = '' }) =>
                    prefixes.some((prefix) => id.startsWith(`${prefix}:`)) ||
                    marks.some((mark) => description.toLowerCase().includes(mark.toLowerCase())),
            )
        const page = found.length < limit ? found : [...found].sort(bySave).slice(0, limit)
        return {
            records: page.map(({ sys_class_name: table = '', sys_id: sysId = '' }) => ({ table, sysId })),
            until: found.length < limit ? undefined : fromDateTime(page.at(-1)?.sys_updated_on),
        }
    },
    insert: (reference) =>
        insertRow(session, TABLE, {
            ref_key: reference.key,
            connection: reference.connectionId,
            external_type: reference.externalType,
            external_id: reference.externalId,
            external_url: reference.externalUrl,
            role: reference.role,
            episode: reference.episode,
            target_table: reference.targetTable,
            target_sys_id: reference.targetSysId,
            ...stateOf(reference),
        }),
    forget: (sysId) => deleteRows(session.state, TABLE, { sys_id: sysId, state: 'detached' }),
    update: (sysId, patch) => {
        updateRow(session, TABLE, sysId, {
            state: patch.state,
            latest_episode: patch.latestEpisode,
            target_table: patch.targetTable,
            target_sys_id: patch.targetSysId,
            target_number: patch.targetNumber,
            remark: patch.remark,
            last_event_key: patch.lastEventKey,
            last_inbound_status: patch.lastInboundStatus,
            last_pushed_status: patch.lastPushedStatus,
            snapshot: patch.snapshot && JSON.stringify(patch.snapshot),
            seen_version: patch.seenVersion,
            note_watermark: patch.noteWatermark && JSON.stringify(patch.noteWatermark),
            pending: patch.pending === null ? '' : patch.pending && JSON.stringify(patch.pending),
            telling: patch.telling && (patch.telling.length > 0 ? JSON.stringify(patch.telling) : ''),
        })
    },
})

const stateOf = ({ existing, making }: NewReference): Readonly<Record<string, Cell>> =>
    existing
        ? {
              state: existing.state,
              target_number: existing.targetNumber,
              snapshot: JSON.stringify(existing.snapshot),
              seen_version: existing.seenVersion,
              remark: existing.remark,
          }
        : {
              state: 'reserved',
              ...(making && { snapshot: JSON.stringify(making.snapshot), last_event_key: making.lastEventKey }),
          }

const toReference = (row: Row | undefined): Reference | undefined => row && known(row)

const known = (row: Row): Reference => ({
    sysId: row.sys_id ?? '',
    connectionId: row.connection ?? '',
    externalId: row.external_id ?? '',
    externalType: row.external_type ?? '',
    role: row.role ?? '',
    episode: Number(row.episode),
    latestEpisode: Number(row.latest_episode),
    state: row.state as Reference['state'],
    targetTable: row.target_table ?? '',
    targetSysId: row.target_sys_id ?? '',
    targetNumber: row.target_number ?? '',
    lastInboundStatus: row.last_inbound_status ?? '',
    lastPushedStatus: row.last_pushed_status ?? '',
    lastEventKey: row.last_event_key ?? '',
    snapshot: parsed(row.snapshot || '{}') as Fields,
    seenVersion: Number(row.seen_version),
    noteWatermark: parsed(row.note_watermark || '{}') as NoteWatermark,
    pending: row.pending ? (parsed(row.pending) as Pending) : undefined,
    telling: parsed(row.telling || '[]') as readonly Fields[],
})
