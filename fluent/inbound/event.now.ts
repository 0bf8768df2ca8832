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

export const x_aigov_bridge_event = Table({
    name: 'x_aigov_bridge_event',
    label: [
        {
            label: 'Bridge Event',
            plural: 'Bridge Events',
            hint: 'An event as a platform sent it, and what became of it; nobody edits it',
            language: 'en',
        },
    ],
    display: 'number',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'EVT', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            hint: 'Number of the event here',
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
        }),
        connection: ReferenceColumn({
            label: 'Connection',
            hint: 'Where it came from',
            referenceTable: 'x_aigov_bridge_connection',
            cascadeRule: 'none',
        }),
        event_key: StringColumn({
            label: 'Event key',
            hint: 'Digest of connection and event id: the same event is never taken twice',
            maxLength: 64,
        }),
        event_id: StringColumn({ label: 'Event id', hint: 'Id that the platform gave to the event', maxLength: 255 }),
        event_type: StringColumn({
            label: 'Event type',
            hint: 'Type that the platform gave to the event, e.g. case.created; mapping rows of this type decide what it does',
            maxLength: 100,
        }),
        entity: StringColumn({
            label: 'Entity',
            hint: 'Id of the thing at the platform that the event speaks of; events of one thing are settled in order',
            maxLength: 255,
        }),
        occurred_at: DateTimeColumn({ label: 'Occurred at', hint: 'When it happened, by the clock of the platform' }),
        order_key: StringColumn({
            label: 'Order key',
            hint: 'Time, rank and id of the event as one text: decides which of two events is newer',
            maxLength: 100,
        }),
        payload: StringColumn({
            label: 'Payload',
            hint: 'The body as it was sent, emoji and their like as \\u escapes. One over 64 KB becomes the file payload.json of the event when it came to its end.',
            maxLength: 3145728,
            readOnly: true,
        }),
        payload_sha256: StringColumn({
            label: 'Payload SHA-256',
            hint: 'Digest of the body: the same id with another body is refused',
            maxLength: 64,
        }),
        headers: JsonColumn({
            label: 'Identifying headers',
            hint: 'Headers that the event was identified by; no login is among them',
            maxLength: 65536,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Parked: waits for a mapping row or an earlier event, and goes on by itself. Failed: is tried again by itself. Dead: a person decides with Release.',
            default: 'received',
            dropdown: 'dropdown_without_none',
            choices: {
                received: { label: 'Received', sequence: 10 },
                processing: { label: 'Processing', sequence: 20 },
                processed: { label: 'Processed', sequence: 30 },
                ignored: { label: 'Ignored', sequence: 40 },
                parked: { label: 'Parked', sequence: 50 },
                failed: { label: 'Failed', sequence: 60 },
                dead: { label: 'Dead', sequence: 70 },
                dry_run: { label: 'Dry run', sequence: 80 },
            },
        }),
        attempts: IntegerColumn({ label: 'Attempts', hint: 'How often it was begun', default: 0 }),
        next_attempt_at: DateTimeColumn({
            label: 'Next attempt at',
            hint: 'When it is tried again by itself; empty = it is not',
        }),
        mapping_digest: StringColumn({
            label: 'Digest of the mapping',
            hint: 'Digest of the mapping rows and value maps that it was planned with',
            maxLength: 64,
        }),
        plan: JsonColumn({
            label: 'Plan of a dry run',
            hint: 'What it would have done; filled in a dry run only',
            maxLength: 1048576,
        }),
        result: JsonColumn({ label: 'Result', hint: 'The records that it changed', maxLength: 65536 }),
        problem: StringColumn({
            label: 'Problem',
            hint: 'Why it is not processed, or not all of it, and what to do about it',
            maxLength: 1000,
        }),
        waits_for: StringColumn({
            label: 'Waits for',
            hint: 'Id of the thing at the platform that it needs and that is not here yet',
            maxLength: 255,
        }),
        duration_ms: IntegerColumn({
            label: 'Duration (ms)',
            hint: 'How long its last try took, in milliseconds',
        }),
        promoted_by: StringColumn({
            label: 'Promoted by',
            hint: 'Who reviewed its dry run and had it carried out',
            maxLength: 100,
        }),
    },
    index: [
        { name: 'event_key_u', unique: true, element: 'event_key' },
        { name: 'event_rate', unique: false, element: ['connection', 'sys_created_on'] },
        { name: 'event_due', unique: false, element: ['state', 'next_attempt_at'] },
        { name: 'event_age', unique: false, element: ['state', 'sys_updated_on'] },
    ],
})
