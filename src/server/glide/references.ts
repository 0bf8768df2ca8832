import { GlideRecord } from '@servicenow/glide'
import type { References } from '../hub.ts'
import type { NoteWatermark } from '../records/journal.ts'
import { ANALYSED, type Fields, type NewReference, type Pending, type Reference } from '../records/reference.ts'
import { parseJson, toColumn } from '../shared/json.ts'
import { recentlyChanged } from './recent.ts'
import { findRow, findRows, insertRow, readRow, updateRow, type Cell, type Row } from './row.ts'

const TABLE = 'x_aigov_bridge_external_ref'
const NAMES = [
    ...['connection', 'external_id', 'external_type', 'role', 'episode', 'latest_episode', 'state', 'target_table'],
    ...['target_sys_id', 'target_number', 'last_inbound_status', 'last_pushed_status', 'last_event_key'],
    ...['snapshot', 'seen_version', 'note_watermark', 'pending', 'telling'],
]

export const references: References = {
    byKey: (key) => toReference(findRow(TABLE, NAMES, { where: [['ref_key', '=', key]] })),
    byId: (sysId) => toReference(readRow(TABLE, NAMES, sysId)),
    ofRecord: (table, sysId) =>
        findRows(TABLE, NAMES, {
            where: [
                ['target_sys_id', '=', sysId],
                ['state', '=', 'linked'],
            ],
        })
            .filter((row) => row.text('target_table') === table)
            .map(known),
    ofThing: (connectionId, externalId) =>
        findRows(TABLE, NAMES, {
            where: [
                ['connection', '=', connectionId],
                ['external_id', '=', externalId],
                ['state', '=', 'linked'],
            ],
        })
            .filter((row) => row.text('external_id') === externalId)
            .map(known),
    ofTarget: (connectionId, table, name) => {
        const found = (field: string) =>
            findRows(TABLE, NAMES, {
                where: [
                    [field, '=', name],
                    ['connection', '=', connectionId],
                    ...(table === '' ? [] : ([['target_table', '=', table]] as const)),
                    ['state', '=', 'linked'],
                    ['external_type', '!=', ANALYSED],
                ],
                limit: 1,
            })
        return name === '' ? undefined : toReference(found('target_sys_id')[0] ?? found('target_number')[0])
    },
    knows: (table, sysId) =>
        findRows(TABLE, ['target_table', 'state'], {
            where: [
                ['target_sys_id', '=', sysId],
                // Who is asked about a record does not follow it.
                ['external_type', '!=', ANALYSED],
            ],
        })
            .find((row) => row.text('target_table') === table)
            ?.text('state') as Reference['state'] | undefined,
    recentlyChanged,
    insert: (reference) =>
        insertRow(TABLE, {
            ref_key: reference.key,
            connection: reference.connectionId,
            external_type: reference.externalType,
            external_id: reference.externalId,
            external_url: reference.externalUrl,
            role: reference.role,
            episode: reference.episode,
            target_table: reference.targetTable,
            target_sys_id: reference.targetSysId,
            incident: reference.targetTable === 'incident' ? reference.targetSysId : '',
            ...stateOf(reference),
        }),
    forget: (sysId) => {
        const record = new GlideRecord(TABLE)
        if (record.get(sysId) && record.getValue('state') === 'detached') record.deleteRecord()
    },
    update: (sysId, patch) => {
        const columns: readonly (readonly [string, Cell])[] = [
            ['state', patch.state],
            ['latest_episode', patch.latestEpisode],
            ['target_table', patch.targetTable],
            ['target_sys_id', patch.targetSysId],
            ['target_number', patch.targetNumber],
            ['remark', patch.remark],
            ['creation_ms', patch.creationMs],
            ['last_event_key', patch.lastEventKey],
            ['last_inbound_status', patch.lastInboundStatus],
            ['last_pushed_status', patch.lastPushedStatus],
            ['snapshot', patch.snapshot && toColumn(patch.snapshot)],
            ['seen_version', patch.seenVersion],
            ['note_watermark', patch.noteWatermark && toColumn(patch.noteWatermark)],
            ['pending', patch.pending === null ? '' : patch.pending && toColumn(patch.pending)],
            ['telling', patch.telling && (patch.telling.length > 0 ? toColumn(patch.telling) : '')],
        ]
        updateRow(TABLE, sysId, Object.fromEntries(columns.filter(([, value]) => value !== undefined)))
    },
}

/** Of a record that exists all is known in one insert: no moment lies between the link and what it stands on. */
const stateOf = ({ existing, making }: NewReference): Readonly<Record<string, Cell>> =>
    existing
        ? {
              state: existing.state,
              target_number: existing.targetNumber,
              snapshot: toColumn(existing.snapshot),
              seen_version: existing.seenVersion,
              remark: existing.remark,
          }
        : {
              state: 'reserved',
              ...(making && {
                  snapshot: toColumn(making.snapshot),
                  last_event_key: making.lastEventKey,
              }),
          }

const toReference = (row: Row | undefined): Reference | undefined => row && known(row)

const known = (row: Row): Reference => ({
    sysId: row.sysId,
    connectionId: row.text('connection'),
    externalId: row.text('external_id'),
    externalType: row.text('external_type'),
    role: row.text('role'),
    episode: row.integer('episode'),
    latestEpisode: row.integer('latest_episode'),
    state: row.text('state') as Reference['state'],
    targetTable: row.text('target_table'),
    targetSysId: row.text('target_sys_id'),
    targetNumber: row.text('target_number'),
    lastInboundStatus: row.text('last_inbound_status'),
    lastPushedStatus: row.text('last_pushed_status'),
    lastEventKey: row.text('last_event_key'),
    snapshot: (parseJson(row.text('snapshot')) as Fields | undefined) ?? {},
    seenVersion: row.integer('seen_version'),
    noteWatermark: (parseJson(row.text('note_watermark')) as NoteWatermark | undefined) ?? {},
    pending: parseJson(row.text('pending')) as Pending | undefined,
    telling: (parseJson(row.text('telling')) as readonly Fields[] | undefined) ?? [],
})
