import { gs, GlideRecord } from '@servicenow/glide'
import type { Checked, Inspection } from '../setup/desk.ts'
import type { UserFacts } from '../setup/facts.ts'
import { fromDateTime, toDateTime } from '../shared/time.ts'
import { activeMappings } from './mappings.ts'
import { findRow, findRows, insertRow, readRow, updateRow } from './row.ts'
import { tableAccess } from './table-access.ts'
import { where } from './where.ts'

const CONNECTION = 'x_aigov_bridge_connection'
const EVENT = 'x_aigov_bridge_event'
const FINDING = 'x_aigov_bridge_setup_finding'
const MOST_PARKED = 100

/** Undefined when the platform refuses: another scope may forbid its tables to us. */
function attempt<T>(read: () => T): T | undefined {
    try {
        return read()
    } catch {
        return undefined
    }
}

export const inspection: Inspection = {
    user: (sysId) => attempt(() => user(sysId)),
    tableAccess,
    hasField: (table, field) => attempt(() => new GlideRecord(table).isValidField(field)) ?? false,
    choices: (table, field) => attempt(() => choices(table, field)) ?? [],
    privileges: () => attempt(privileges),
    newestArrival: (connectionId) => {
        const where = [['connection', '=', connectionId]] as const
        const row = findRow(EVENT, ['number', 'occurred_at', 'sys_created_on'], { where, newest: 1 })
        const occurredAt = fromDateTime(row?.text('occurred_at'))
        const receivedAt = fromDateTime(row?.text('sys_created_on'))
        if (!row || occurredAt === undefined || receivedAt === undefined) return undefined
        return { number: row.text('number'), occurredAt, receivedAt }
    },
    parkedReasons: (connectionId) => {
        const parked = findRows(EVENT, ['problem'], {
            where: [
                ['connection', '=', connectionId],
                ['state', '=', 'parked'],
            ],
            orderBy: ['sys_created_on'],
            limit: MOST_PARKED,
        })
        return [...new Set(parked.map((row) => row.text('problem')))]
    },
    activeMappings,
    keepFindings,
}

function user(sysId: string): UserFacts | undefined {
    const row = readRow('sys_user', ['user_name', 'active', 'locked_out', 'web_service_access_only'], sysId)
    return (
        row && {
            userName: row.text('user_name'),
            active: row.isTrue('active'),
            lockedOut: row.isTrue('locked_out'),
            webServiceOnly: row.isTrue('web_service_access_only'),
            roles: attempt(() => rolesOf(sysId)),
        }
    )
}

function rolesOf(userId: string): readonly string[] {
    const record = new GlideRecord('sys_user_has_role')
    where(record, ['user', '=', userId])
    record.query()
    const names: string[] = []
    while (record.next()) names.push(record.getDisplayValue('role') ?? '')
    return names
}

/** What a field offers on a table, or on the one that every task extends. */
function choices(table: string, field: string): readonly string[] {
    const ofTable = choicesOn(table, field)
    return ofTable.length > 0 || table === 'task' ? ofTable : choicesOn('task', field)
}

const choicesOn = (table: string, field: string): readonly string[] =>
    findRows('sys_choice', ['value'], {
        where: [
            ['name', '=', table],
            ['element', '=', field],
            ['inactive', '=', 'false'],
        ],
    }).map((row) => row.text('value'))

const privileges = (): readonly string[] =>
    findRows('sys_scope_privilege', ['target_name', 'operation'], {
        where: [
            ['source_scope.scope', '=', gs.getCurrentScopeName()],
            ['status', '=', 'allowed'],
        ],
    }).map((row) => `${row.text('target_name')} ${row.text('operation')}`)

function keepFindings(connectionId: string, { findings, level, at }: Checked): void {
    const record = new GlideRecord(FINDING)
    where(record, ['connection', '=', connectionId])
    record.deleteMultiple()
    for (const [index, finding] of findings.entries())
        insertRow(FINDING, {
            connection: connectionId,
            order: index,
            check_name: finding.check,
            level: finding.level,
            looked_at: finding.lookedAt,
            said: finding.said,
            cure: finding.cure,
            checked_at: toDateTime(at),
        })
    updateRow(CONNECTION, connectionId, { setup_state: level, setup_checked_at: toDateTime(at) })
}
