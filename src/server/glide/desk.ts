import { GlideRecord, GlideSecureRandomUtil } from '@servicenow/glide'
import type { AdminHub, ConnectionChange, Desk, StoredRow } from '../setup/desk.ts'
import { toDateTime } from '../shared/time.ts'
import { glideHub } from './hub.ts'
import { inspection } from './inspection.ts'
import { mappingRow } from './mappings.ts'
import { findRow, findRows, insertRow, readRow, updateRow } from './row.ts'

const CONNECTION = 'x_aigov_bridge_connection'
const EVENT = 'x_aigov_bridge_event'

const COLUMNS = {
    x_aigov_bridge_value_map: ['map_name', 'source_value', 'target_value', 'active'],
    x_aigov_bridge_event_mapping: [
        ...['event_type', 'order', 'condition', 'operation', 'entity', 'fields', 'on_closed', 'active', 'description'],
        'connection',
    ],
} as const

const desk: Desk = {
    inspect: inspection,
    randomText: (length) => GlideSecureRandomUtil.getSecureRandomString(length),
    changeConnection,
    modeBeforePause: (sysId) => readRow(CONNECTION, ['mode_before_pause'], sysId)?.text('mode_before_pause') ?? '',
    mapping: (sysId) => mappingRow(sysId),
    newestEvent: (platform, connectionId, eventType) => {
        const from =
            connectionId === ''
                ? (['connection.platform', '=', platform] as const)
                : (['connection', '=', connectionId] as const)
        const row = findRow(EVENT, ['number'], { where: [from, ['event_type', '=', eventType]], newest: 1 })
        return row && { sysId: row.sysId, number: row.text('number') }
    },
    rowsOf: (table, platform) =>
        findRows(table, COLUMNS[table], { where: [['platform', '=', platform]] })
            .map((row): StoredRow => {
                const values = Object.fromEntries(COLUMNS[table].map((name) => [name, row.text(name)]))
                return { sysId: row.sysId, values: { ...values, platform, active: String(row.isTrue('active')) } }
            })
            .filter(({ values }) => (values.connection ?? '') === ''),
    saveRow: (table, sysId, values) => {
        if (sysId === undefined) return insertRow(table, values) ?? ''
        updateRow(table, sysId, values)
        return sysId
    },
}

function changeConnection(
    sysId: string,
    { mode, modeBeforePause, secrets = {}, previousSecretUntil }: ConnectionChange,
): boolean {
    const record = new GlideRecord(CONNECTION)
    if (!record.get(sysId)) return false
    if (mode !== undefined) record.setValue('mode', mode)
    if (modeBeforePause !== undefined) record.setValue('mode_before_pause', modeBeforePause)
    if (previousSecretUntil !== undefined) record.setValue('previous_secret_until', toDateTime(previousSecretUntil))
    for (const [name, text] of Object.entries(secrets)) {
        // Only this encrypts the value; an empty one needs no lock.
        if (text === '') record.setValue(name, '')
        else (record.getElement(name) as { setDisplayValue(value: string): void }).setDisplayValue(text)
    }
    // A rule of the instance may refuse it.
    return Boolean(record.update())
}

/** The hub of buttons on the platform. */
export const adminHub: AdminHub = { ...glideHub, desk }
