import type { AdminHub, Desk, Inspection, StoredMapping } from '../../../src/server/setup/desk.ts'
import { toDateTime } from '../../../src/server/shared/time.ts'
import { toMappingRow } from './connections.ts'
import { readFluentFiles } from './fluent.ts'
import { hubOf } from './hub.ts'
import { deleteRows, findRow, findRows, insertRow, updateRow } from './rows.ts'
import type { HubState, Row, Session } from './state.ts'
import type { World } from './world.ts'

const CONNECTION = 'x_aigov_bridge_connection'
const MAPPING = 'x_aigov_bridge_event_mapping'
const EVENT = 'x_aigov_bridge_event'

/** What the instance is like around its rows; a test changes what it is about. */
export type Surroundings = Partial<Inspection>

/** An instance with a rule that refuses each change of a connection. */
export function refusingHubOf(world: World): AdminHub {
    const hub = adminHubOf(world)
    return { ...hub, desk: { ...hub.desk, changeConnection: () => false } }
}

/** The hub of an admin who presses buttons. */
export function adminHubOf(world: World, surroundings: Surroundings = {}): AdminHub {
    const session = { state: world.state, user: 'admin' }
    return { ...hubOf(session), desk: { ...deskOf(session), inspect: { ...inspectionOf(session), ...surroundings } } }
}

const deskOf = (session: Session): Omit<Desk, 'inspect'> => ({
    randomText: (length) => 'Zufall9'.repeat(length).slice(0, length),
    changeConnection: (sysId, { mode, modeBeforePause, secrets = {}, previousSecretUntil }) => {
        updateRow(session, CONNECTION, sysId, {
            ...(mode !== undefined && { mode }),
            ...(modeBeforePause !== undefined && { mode_before_pause: modeBeforePause }),
            ...(previousSecretUntil !== undefined && { previous_secret_until: toDateTime(previousSecretUntil) }),
        })
        for (const [name, secret] of Object.entries(secrets)) session.state.secrets[`${sysId}.${name}`] = secret
        return true
    },
    modeBeforePause: (sysId) => findRow(session.state, CONNECTION, { sys_id: sysId })?.mode_before_pause ?? '',
    mapping: (sysId) => {
        const row = findRow(session.state, MAPPING, { sys_id: sysId })
        return row && toStored(row)
    },
    newestEvent: (_platform, _connectionId, eventType) => {
        const row = findRows(session.state, EVENT, { where: { event_type: eventType } }).at(-1)
        return row && { sysId: row.sys_id ?? '', number: 'EVT0001000' }
    },
    rowsOf: (table, platform) =>
        findRows(session.state, table, { where: { platform } })
            .filter((row) => (row.connection ?? '') === '')
            .map((row) => ({ sysId: row.sys_id ?? '', values: { ...row, active: String(row.active === '1') } })),
    saveRow: (table, sysId, { active, ...values }) => {
        const cells = { ...values, active: active === 'true' }
        if (sysId === undefined) return insertRow(session, table, cells) ?? ''
        updateRow(session, table, sysId, cells)
        return sysId
    },
})

const toStored = (row: Row): StoredMapping => ({
    row: toMappingRow(row),
    platform: row.platform ?? '',
    eventType: row.event_type ?? '',
})

/** An instance where nothing is missing. */
const inspectionOf = (session: Session): Inspection => ({
    user: (sysId) => ({
        userName: sysId.replace('id-of-', ''),
        active: true,
        lockedOut: false,
        webServiceOnly: true,
        roles: ['x_aigov_bridge.integration'],
    }),
    tableAccess: () => 'readable',
    hasField: () => true,
    choices: () => [],
    privileges: () => GRANTED,
    newestArrival: () => undefined,
    parkedReasons: (connectionId) => parkedReasons(session.state, connectionId),
    activeMappings: (platform) => findRows(session.state, MAPPING, { where: { platform, active: '1' } }).map(toStored),
    keepFindings: (connectionId, { findings, level, at }) => {
        deleteRows(session.state, 'x_aigov_bridge_setup_finding', { connection: connectionId })
        for (const { check, level: one, lookedAt, said, cure } of findings)
            insertRow(session, 'x_aigov_bridge_setup_finding', {
                ...{ connection: connectionId, check_name: check, level: one, looked_at: lookedAt, said, cure },
            })
        updateRow(session, CONNECTION, connectionId, { setup_state: level, setup_checked_at: toDateTime(at) })
    },
})

/** What the package brings along. */
export const GRANTED: readonly string[] = readFluentFiles(['access/privileges.now.ts']).map(({ argument }) => {
    const { targetName, operation } = argument as { readonly targetName: string; readonly operation: string }
    return `${targetName} ${operation}`
})

const parkedReasons = (state: HubState, connectionId: string): readonly string[] => [
    ...new Set(
        findRows(state, EVENT, { where: { connection: connectionId, state: 'parked' } }).map(
            (row) => row.problem ?? '',
        ),
    ),
]
