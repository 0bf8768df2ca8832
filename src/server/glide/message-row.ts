import type { Message, MessageKind, MessageState } from '../outbound/message.ts'
import type { Placed } from '../outbound/outbox.ts'
import { readRequest } from '../outbound/request-text.ts'
import type { Channel } from '../platforms/message-definition.ts'
import { fromDateTime } from '../shared/time.ts'
import type { Row } from './row.ts'

/** What is read of a row of `x_aigov_bridge_message`. */
export const MESSAGE_COLUMNS = [
    'connection',
    'external_ref',
    'kind',
    'message_type',
    'channel',
    'sequence',
    'request',
    'state',
    'attempts',
    'next_attempt_at',
    'not_before',
    'first_tried_at',
    'sys_created_on',
    'last_status_code',
]

export const toMessage = (row: Row | undefined): Message | undefined =>
    row && {
        sysId: row.sysId,
        connectionId: row.text('connection'),
        referenceId: row.text('external_ref'),
        kind: row.text('kind') as MessageKind,
        type: row.text('message_type'),
        channel: row.text('channel') as Channel,
        sequence: row.integer('sequence'),
        request: readRequest(row.text('request')),
        state: row.text('state') as MessageState,
        attempts: row.integer('attempts'),
        nextAttemptAt: fromDateTime(row.text('next_attempt_at')),
        notBefore: fromDateTime(row.text('not_before')),
        firstTriedAt: fromDateTime(row.text('first_tried_at')),
        createdAt: fromDateTime(row.text('sys_created_on')) ?? 0,
        lastStatusCode: row.integer('last_status_code'),
    }

/** What is read of a message to know where it goes. */
export const PLACE = ['connection', 'channel']

export const toPlaced = (row: Row): Placed => ({
    sysId: row.sysId,
    connectionId: row.text('connection'),
    channel: row.text('channel') as Placed['channel'],
})
