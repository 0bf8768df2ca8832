import type { ChannelId } from '../outbound/circuit.ts'
import type { Outbox } from '../outbound/outbox.ts'
import { writeRequest } from '../outbound/request-text.ts'
import { knownBeforeAll, newestState, type MessageState } from '../outbound/message.ts'
import type { Fields } from '../records/reference.ts'
import { parseJson, toColumn } from '../shared/json.ts'
import { toDateTime } from '../shared/time.ts'
import { MESSAGE_COLUMNS, PLACE, toMessage, toPlaced } from './message-row.ts'
import { findRow, findRows, insertRow, readRow, updateRow, type Cell } from './row.ts'

const TABLE = 'x_aigov_bridge_message'
/** States in which a message is still to be delivered. */
const UNSETTLED: readonly MessageState[] = ['ready', 'sending', 'waiting']
const IS_UNSETTLED = ['state', 'IN', UNSETTLED.join(',')] as const
/** States in which newer word takes the place of a state. */
const OVERTAKEN: readonly MessageState[] = [...UNSETTLED, 'held', 'dead']

export const outbox: Outbox = {
    add: (message) => {
        const sysId = insertRow(TABLE, {
            message_key: message.key,
            connection: message.connectionId,
            external_ref: message.referenceId,
            kind: message.kind,
            message_type: message.type,
            channel: message.channel,
            sequence: message.sequence,
            request: writeRequest(message.request),
            known_before: toColumn(message.knownBefore),
            state: 'ready',
            next_attempt_at: toDateTime(message.nextAttemptAt),
        })
        if (sysId !== undefined) return message.sequence
        return findRow(TABLE, ['sequence'], { where: [['message_key', '=', message.key]] })?.integer('sequence')
    },
    byId: (sysId) => toMessage(readRow(TABLE, MESSAGE_COLUMNS, sysId)),
    due: (id, now, limit) => {
        const where = [...onChannel(id), IS_UNSETTLED, ['next_attempt_at', '<=', toDateTime(now)]] as const
        const seen = new Set<string>()
        const rows = findRows(TABLE, MESSAGE_COLUMNS, {
            where,
            orderBy: ['next_attempt_at', 'sys_created_on', 'sequence'],
            limit,
        })
        return rows.flatMap((row) => {
            const reference = row.text('external_ref')
            const message = seen.has(reference) ? undefined : toMessage(row)
            seen.add(reference)
            return message ? [message] : []
        })
    },
    oldest: (referenceId, channel) => {
        const where = [['external_ref', '=', referenceId], ['channel', '=', channel], IS_UNSETTLED] as const
        return toMessage(findRow(TABLE, MESSAGE_COLUMNS, { where, orderBy: ['sequence'] }))
    },
    waitBehind: ({ referenceId, channel, sequence, nextAttemptAt }) => {
        const where = [
            ['external_ref', '=', referenceId],
            ['channel', '=', channel],
            IS_UNSETTLED,
            ['sequence', '>', String(sequence)],
            ['next_attempt_at', '<', dateCell(nextAttemptAt)],
        ] as const
        for (const row of findRows(TABLE, [], { where }))
            updateRow(TABLE, row.sysId, { next_attempt_at: dateCell(nextAttemptAt) })
    },
    bringForward: (id, now, limit) => {
        const where = [...onChannel(id), IS_UNSETTLED, ['next_attempt_at', '>', toDateTime(now)]] as const
        const rows = findRows(TABLE, ['not_before'], { where, orderBy: ['next_attempt_at', 'sequence'], limit })
        for (const row of rows) {
            const [soonest] = [toDateTime(now), row.text('not_before')].sort().reverse()
            updateRow(TABLE, row.sysId, { next_attempt_at: soonest })
        }
    },
    elsewhere: (connectionId, channels, limit) => {
        const others = channels.length === 0 ? [] : [['channel', 'NOT IN', channels.join(',')] as const]
        const where = [['connection', '=', connectionId] as const, IS_UNSETTLED, ...others]
        return findRows(TABLE, PLACE, { where, limit }).map(toPlaced)
    },
    ofOthers: (connectionIds, limit) => {
        const others = connectionIds.length === 0 ? [] : [['connection', 'NOT IN', connectionIds.join(',')] as const]
        const where = [IS_UNSETTLED, ...others]
        return findRows(TABLE, PLACE, { where, limit }).map(toPlaced)
    },
    hasDelivered: (id) => findRow(TABLE, [], { where: [...onChannel(id), ['state', '=', 'delivered']] }) !== undefined,
    nextSequence: (referenceId) => {
        const rows = findRows(TABLE, ['sequence'], { where: [['external_ref', '=', referenceId]] })
        return rows.reduce((highest, row) => Math.max(highest, row.integer('sequence')), 0) + 1
    },
    newestState: (referenceId) => {
        const where = [['external_ref', '=', referenceId] as const, ['kind', '=', 'state'] as const]
        const rows = findRows(TABLE, ['sequence', 'attempts'], { where })
        return newestState(
            rows.map((row) => ({ sequence: row.integer('sequence'), attempts: row.integer('attempts') })),
        )
    },
    supersede: (referenceId, before) => {
        const where = [...overtaken(referenceId), ['sequence', '<', String(before)]] as const
        for (const row of findRows(TABLE, [], { where }))
            updateRow(TABLE, row.sysId, { state: 'superseded', next_attempt_at: '' })
    },
    untold: (referenceId) => {
        const rows = findRows(TABLE, ['known_before'], { where: overtaken(referenceId), orderBy: ['sequence'] })
        const known = rows.map((row) => (parseJson(row.text('known_before')) ?? {}) as Fields)
        return known.length > 0 ? knownBeforeAll(known.reverse()) : undefined
    },
    update: (sysId, patch) => {
        if (patch.state !== 'delivered' && readRow(TABLE, ['state'], sysId)?.text('state') === 'superseded')
            return false
        const columns: readonly (readonly [string, Cell])[] = [
            ['state', patch.state],
            ['attempts', patch.attempts],
            ['next_attempt_at', 'nextAttemptAt' in patch ? dateCell(patch.nextAttemptAt) : undefined],
            ['not_before', 'notBefore' in patch ? dateCell(patch.notBefore) : undefined],
            ['first_tried_at', 'firstTriedAt' in patch ? dateCell(patch.firstTriedAt) : undefined],
            ['last_status_code', patch.lastStatusCode],
            ['last_problem', patch.lastProblem],
            ['delivered_at', patch.deliveredAt === undefined ? undefined : toDateTime(patch.deliveredAt)],
        ]
        updateRow(TABLE, sysId, Object.fromEntries(columns.filter(([, value]) => value !== undefined)))
        return true
    },
    addAttempt: (attempt) =>
        void insertRow('x_aigov_bridge_attempt', {
            message: attempt.messageId,
            number: attempt.number,
            started_at: toDateTime(attempt.startedAt),
            duration_ms: attempt.durationMs,
            status_code: attempt.statusCode,
            outcome: attempt.outcome,
            response_excerpt: attempt.responseExcerpt,
        }),
}

const onChannel = ({ connectionId, channel }: ChannelId) =>
    [
        ['connection', '=', connectionId],
        ['channel', '=', channel],
    ] as const

/** The states of a reference that newer word takes the place of. */
const overtaken = (referenceId: string) =>
    [
        ['external_ref', '=', referenceId],
        ['state', 'IN', OVERTAKEN.join(',')],
        ['kind', '=', 'state'],
    ] as const

const dateCell = (ms: number | undefined): string => (ms === undefined ? '' : toDateTime(ms))
