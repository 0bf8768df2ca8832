import type { Outbox } from '../../../src/server/outbound/outbox.ts'
import { readRequest, writeRequest } from '../../../src/server/outbound/request-text.ts'
import type { Channel } from '../../../src/server/platforms/message-definition.ts'
import {
    knownBeforeAll,
    newestState,
    type Message,
    type MessageKind,
    type MessageState,
} from '../../../src/server/outbound/message.ts'
import type { Fields } from '../../../src/server/records/reference.ts'
import { parsed } from './parsed.ts'
import { dateTime, findRow, findRows, insertRow, updateRow, type Cell } from './rows.ts'
import type { Row, Session } from './state.ts'

const TABLE = 'x_aigov_bridge_message'
const UNSETTLED = ['ready', 'sending', 'waiting']
const OVERTAKEN = [...UNSETTLED, 'held', 'dead']

export const outbox = (session: Session): Outbox => ({
    add: (message) => {
        const sysId = insertRow(session, TABLE, {
            message_key: message.key,
            connection: message.connectionId,
            external_ref: message.referenceId,
            kind: message.kind,
            message_type: message.type,
            channel: message.channel,
            sequence: message.sequence,
            request: writeRequest(message.request),
            known_before: JSON.stringify(message.knownBefore),
            state: 'ready',
            next_attempt_at: dateTime(message.nextAttemptAt),
        })
        if (sysId !== undefined) return message.sequence
        const known = findRow(session.state, TABLE, { message_key: message.key })
        return known && Number(known.sequence)
    },
    byId: (sysId) => findRows(session.state, TABLE, { where: { sys_id: sysId } }).map(toMessage)[0],
    due: ({ connectionId, channel }, now, limit) => {
        const seen = new Set<string>()
        return findRows(session.state, TABLE, {
            where: { connection: connectionId, channel, state: UNSETTLED },
            orderBy: ['next_attempt_at', 'sys_created_on', 'sequence'],
        })
            .filter(({ next_attempt_at: due = '' }) => due !== '' && due <= dateTime(now))
            .slice(0, limit)
            .filter(({ external_ref: reference = '' }) => {
                const isFirst = !seen.has(reference)
                seen.add(reference)
                return isFirst
            })
            .map(toMessage)
    },
    oldest: (referenceId, channel) =>
        findRows(session.state, TABLE, {
            where: { external_ref: referenceId, channel, state: UNSETTLED },
            orderBy: ['sequence'],
            limit: 1,
        }).map(toMessage)[0],
    waitBehind: ({ referenceId, channel, sequence, nextAttemptAt }) => {
        const until = dateTime(nextAttemptAt ?? 0)
        const where = { external_ref: referenceId, channel, state: UNSETTLED }
        for (const row of findRows(session.state, TABLE, { where }))
            if (Number(row.sequence) > sequence && (row.next_attempt_at ?? '') < until)
                updateRow(session, TABLE, row.sys_id ?? '', { next_attempt_at: until })
    },
    bringForward: ({ connectionId, channel }, now, limit) => {
        const at = dateTime(now)
        const rows = findRows(session.state, TABLE, {
            where: { connection: connectionId, channel, state: UNSETTLED },
            orderBy: ['next_attempt_at', 'sequence'],
        }).filter((row) => (row.next_attempt_at ?? '') > at)
        for (const { sys_id: sysId = '', not_before: notBefore = '' } of rows.slice(0, limit))
            updateRow(session, TABLE, sysId, { next_attempt_at: notBefore > at ? notBefore : at })
    },
    elsewhere: (connection, channels, limit) =>
        findRows(session.state, TABLE, { where: { connection, state: UNSETTLED } })
            .map(toMessage)
            .filter(({ channel }) => !channels.includes(channel))
            .slice(0, limit),
    ofOthers: (connectionIds, limit) =>
        findRows(session.state, TABLE, { where: { state: UNSETTLED } })
            .map(toMessage)
            .filter(({ connectionId }) => !connectionIds.includes(connectionId))
            .slice(0, limit),
    hasDelivered: ({ connectionId, channel }) =>
        findRow(session.state, TABLE, { connection: connectionId, channel, state: 'delivered' }) !== undefined,
    nextSequence: (referenceId) =>
        findRows(session.state, TABLE, { where: { external_ref: referenceId } }).reduce(
            (highest, row) => Math.max(highest, Number(row.sequence)),
            0,
        ) + 1,
    newestState: (referenceId) =>
        newestState(
            findRows(session.state, TABLE, { where: { external_ref: referenceId, kind: 'state' } }).map((row) => ({
                sequence: Number(row.sequence),
                attempts: Number(row.attempts),
            })),
        ),
    supersede: (referenceId, before) => {
        const where = { external_ref: referenceId, kind: 'state', state: OVERTAKEN }
        for (const row of findRows(session.state, TABLE, { where }))
            if (Number(row.sequence) < before)
                updateRow(session, TABLE, row.sys_id ?? '', { state: 'superseded', next_attempt_at: '' })
    },
    untold: (referenceId) => {
        const where = { external_ref: referenceId, kind: 'state', state: OVERTAKEN }
        const rows = findRows(session.state, TABLE, { where, orderBy: ['sequence'] })
        const known = rows.map(({ known_before: before = '' }) => parsed(before) as Fields)
        return known.length > 0 ? knownBeforeAll(known.reverse()) : undefined
    },
    update: (sysId, patch) => {
        const isTakenBack = findRow(session.state, TABLE, { sys_id: sysId })?.state === 'superseded'
        if (isTakenBack && patch.state !== 'delivered') return false
        updateRow(session, TABLE, sysId, {
            state: patch.state,
            attempts: patch.attempts,
            next_attempt_at: 'nextAttemptAt' in patch ? dateCell(patch.nextAttemptAt) : undefined,
            not_before: 'notBefore' in patch ? dateCell(patch.notBefore) : undefined,
            first_tried_at: 'firstTriedAt' in patch ? dateCell(patch.firstTriedAt) : undefined,
            last_status_code: patch.lastStatusCode,
            last_problem: patch.lastProblem,
            delivered_at: patch.deliveredAt === undefined ? undefined : dateTime(patch.deliveredAt),
        })
        return true
    },
    addAttempt: (attempt) =>
        void insertRow(session, 'x_aigov_bridge_attempt', {
            message: attempt.messageId,
            number: attempt.number,
            started_at: dateTime(attempt.startedAt),
            duration_ms: attempt.durationMs,
            status_code: attempt.statusCode,
            outcome: attempt.outcome,
            response_excerpt: attempt.responseExcerpt,
        }),
})

const dateCell = (ms: number | undefined): Cell => (ms === undefined ? '' : dateTime(ms))

const toMessage = (row: Row): Message => ({
    sysId: row.sys_id ?? '',
    connectionId: row.connection ?? '',
    referenceId: row.external_ref ?? '',
    kind: row.kind as MessageKind,
    type: row.message_type ?? '',
    channel: row.channel as Channel,
    sequence: Number(row.sequence),
    request: readRequest(row.request ?? ''),
    state: row.state as MessageState,
    attempts: Number(row.attempts),
    nextAttemptAt: row.next_attempt_at === '' ? undefined : Date.parse(`${row.next_attempt_at}Z`),
    notBefore: row.not_before === '' ? undefined : Date.parse(`${row.not_before}Z`),
    firstTriedAt: (row.first_tried_at ?? '') === '' ? undefined : Date.parse(`${row.first_tried_at}Z`),
    createdAt: Date.parse(`${row.sys_created_on}Z`),
    lastStatusCode: Number(row.last_status_code),
})
