import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    JsonColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const x_aigov_bridge_message = Table({
    name: 'x_aigov_bridge_message',
    label: [
        {
            label: 'Bridge Message',
            plural: 'Bridge Messages',
            hint: 'Something that a platform is told: the outbox. Nobody edits it',
            language: 'en',
        },
    ],
    display: 'number',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MSG', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of the message',
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        connection: ReferenceColumn({
            label: 'Connection',
            hint: 'Whom it goes to',
            referenceTable: 'x_aigov_bridge_connection',
            cascadeRule: 'none',
        }),
        external_ref: ReferenceColumn({
            label: 'Reference',
            hint: 'The link between the record and the thing at the platform that it speaks of; empty where an event made no record',
            referenceTable: 'x_aigov_bridge_external_ref',
        }),
        message_key: StringColumn({
            label: 'Message key',
            hint: 'Digest of reference, kind and version: the same change is never told twice',
            maxLength: 64,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'Of a state only the newest counts; of notes each is told',
            default: 'state',
            dropdown: 'dropdown_without_none',
            choices: {
                state: { label: 'State: a newer one takes its place', sequence: 10 },
                note: { label: 'Note: each is told', sequence: 20 },
            },
        }),
        message_type: StringColumn({ label: 'Message type', hint: 'What it tells, e.g. case.status', maxLength: 80 }),
        channel: StringColumn({
            label: 'Channel',
            hint: 'callback = the callback URL, api = the API of the platform, webhook = an address that it registered. A fault of one does not hold up the other.',
            maxLength: 100,
        }),
        sequence: IntegerColumn({ label: 'Sequence', hint: 'Its place among the messages of the reference' }),
        request: JsonColumn({
            label: 'Request',
            hint: 'Method, path, headers and body; no secret stands in it',
            maxLength: 1048576,
            readOnly: true,
        }),
        known_before: JsonColumn({
            label: 'Known before',
            hint: 'What the platform knew of the fields that this tells: what is taken back unsent is told once more from there',
            maxLength: 65536,
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Waiting: is tried again by itself. Held and dead: a person decides with Redeliver. Superseded: a newer state took its place, the platform asks by itself, or a person discarded it.',
            default: 'ready',
            dropdown: 'dropdown_without_none',
            choices: {
                ready: { label: 'Ready', sequence: 10 },
                sending: { label: 'Sending', sequence: 20 },
                waiting: { label: 'Waiting', sequence: 30 },
                held: { label: 'Held: a person decides', sequence: 35 },
                delivered: { label: 'Delivered', sequence: 40 },
                superseded: { label: 'Superseded', sequence: 45 },
                dead: { label: 'Dead', sequence: 50 },
            },
        }),
        attempts: IntegerColumn({ label: 'Attempts', hint: 'How often it was sent', default: 0 }),
        next_attempt_at: DateTimeColumn({
            label: 'Next attempt at',
            hint: 'When it is sent next; empty = as soon as its turn comes',
        }),
        not_before: DateTimeColumn({
            label: 'Not before',
            hint: 'The platform asked to be left alone until then, or may still be at work on it; empty = nothing speaks against an earlier try',
        }),
        first_tried_at: DateTimeColumn({
            label: 'First tried at',
            hint: 'When its first try began: its seven days count from then; empty = nobody tried it yet',
        }),
        last_status_code: IntegerColumn({
            label: 'Last status code',
            hint: 'HTTP status of the last answer; 0 = none came',
        }),
        last_problem: StringColumn({
            label: 'Last answer',
            hint: 'What the platform answered last, and what to do about it',
            maxLength: 1000,
        }),
        delivered_at: DateTimeColumn({ label: 'Delivered at', hint: 'When the platform took it' }),
    },
    index: [
        { name: 'message_key_u', unique: true, element: 'message_key' },
        { name: 'message_due', unique: false, element: ['connection', 'channel', 'state', 'next_attempt_at'] },
        { name: 'message_state', unique: false, element: ['state', 'connection'] },
        { name: 'message_order', unique: false, element: ['external_ref', 'sequence'] },
        { name: 'message_age', unique: false, element: ['state', 'sys_updated_on'] },
    ],
})

export const x_aigov_bridge_attempt = Table({
    name: 'x_aigov_bridge_attempt',
    label: [
        {
            label: 'Bridge Delivery Attempt',
            plural: 'Bridge Delivery Attempts',
            hint: 'One try to deliver a message; never changed',
            language: 'en',
        },
    ],
    display: 'number',
    allowWebServiceAccess: true,
    schema: {
        message: ReferenceColumn({ label: 'Message', hint: 'What was sent', referenceTable: 'x_aigov_bridge_message' }),
        number: IntegerColumn({ label: 'Number', hint: 'Which try of the message it was' }),
        started_at: DateTimeColumn({ label: 'Started at', hint: 'When it began' }),
        duration_ms: IntegerColumn({ label: 'Duration (ms)', hint: 'How long the platform took to answer' }),
        status_code: IntegerColumn({ label: 'Status code', hint: 'HTTP status of the answer; 0 = none came' }),
        outcome: ChoiceColumn({
            label: 'Outcome',
            hint: 'What followed from it',
            dropdown: 'dropdown_without_none',
            choices: {
                delivered: { label: 'Delivered', sequence: 10 },
                retry: { label: 'To be tried again', sequence: 20 },
                held: { label: 'Not clear', sequence: 25 },
                dead: { label: 'Dead', sequence: 30 },
                absent: { label: 'The platform has no such endpoint', sequence: 40 },
            },
        }),
        response_excerpt: StringColumn({
            label: 'Response excerpt',
            hint: 'Beginning of the answer, or why none came',
            maxLength: 1000,
        }),
    },
    index: [{ name: 'attempt_message', unique: false, element: 'message' }],
})
