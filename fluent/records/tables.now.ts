import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    DocumentIdColumn,
    IntegerColumn,
    JsonColumn,
    ReferenceColumn,
    StringColumn,
    Table,
    TableNameColumn,
} from '@servicenow/sdk/core'

export const x_aigov_bridge_external_ref = Table({
    name: 'x_aigov_bridge_external_ref',
    label: [
        {
            label: 'Bridge External Reference',
            plural: 'Bridge External References',
            hint: 'The link between a thing at a platform and a record here',
            language: 'en',
        },
    ],
    display: 'external_id',
    allowWebServiceAccess: true,
    schema: {
        connection: ReferenceColumn({
            label: 'Connection',
            hint: 'The platform that it belongs to',
            referenceTable: 'x_aigov_bridge_connection',
            cascadeRule: 'none',
        }),
        ref_key: StringColumn({
            label: 'Reference key',
            hint: 'Digest of connection, thing, role and episode: there is one record for each',
            maxLength: 64,
        }),
        external_type: StringColumn({
            label: 'External type',
            hint: 'Kind of the thing at the platform, e.g. case',
            maxLength: 40,
        }),
        external_id: StringColumn({ label: 'External id', hint: 'Id of the thing at the platform', maxLength: 255 }),
        external_url: StringColumn({
            label: 'External link',
            hint: 'Page of the thing at the platform',
            maxLength: 1000,
        }),
        role: StringColumn({ label: 'Role', hint: 'What the record is to the thing, e.g. incident', maxLength: 40 }),
        episode: IntegerColumn({
            label: 'Episode',
            hint: '0 = the first record; a thing that began again after its record was closed has more',
            default: 0,
        }),
        latest_episode: IntegerColumn({
            label: 'Latest episode (on episode 0)',
            hint: 'Which episode is the newest; kept on episode 0',
            default: 0,
        }),
        target_table: TableNameColumn({ label: 'Target table', hint: 'Table of the record here' }),
        target_sys_id: DocumentIdColumn({ label: 'Target', hint: 'The record here', dependent: 'target_table' }),
        incident: ReferenceColumn({
            label: 'Incident',
            hint: 'The record here where it is an incident: reports look through it',
            referenceTable: 'incident',
        }),
        target_number: StringColumn({ label: 'Target number', hint: 'Number of the record here', maxLength: 40 }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Reserved: the record is being made. Gone: it was deleted and is not made again. Detached: not followed; the remark says why.',
            default: 'reserved',
            dropdown: 'dropdown_without_none',
            choices: {
                reserved: { label: 'Reserved: the record is being made', sequence: 10 },
                linked: { label: 'Linked', sequence: 20 },
                gone: { label: 'Gone: the record was deleted', sequence: 30 },
                detached: { label: 'Detached: the record is not followed', sequence: 40 },
            },
        }),
        remark: StringColumn({
            label: 'Remark',
            hint: 'What a person should know of this link, and what to do about it',
            maxLength: 1000,
        }),
        last_inbound_status: StringColumn({
            label: 'Last inbound status',
            hint: 'Status that the platform told last',
            maxLength: 100,
        }),
        last_pushed_status: StringColumn({
            label: 'Last pushed status',
            hint: 'Status that the platform was told last',
            maxLength: 100,
        }),
        last_event_key: StringColumn({
            label: 'Last event key',
            hint: 'Order key of the newest event that was applied; older ones only leave a note',
            maxLength: 120,
        }),
        pending: JsonColumn({
            label: 'Write that was begun',
            hint: 'A write of the bridge that was begun and not noted as done',
            maxLength: 65536,
        }),
        telling: JsonColumn({
            label: 'What is being told',
            hint: 'Changes of people that are being put into messages',
            maxLength: 65536,
        }),
        snapshot: JsonColumn({
            label: 'Snapshot',
            hint: 'The values that the bridge knows of the record: what differs from them, people changed',
            maxLength: 65536,
        }),
        seen_version: IntegerColumn({
            label: 'Version seen',
            hint: 'Version of the record that was compared last',
            default: 0,
        }),
        creation_ms: IntegerColumn({
            label: 'Creation (ms)',
            hint: 'How long the bridge took to make the record, in milliseconds; empty where the platform made it',
        }),
        note_watermark: JsonColumn({
            label: 'Notes told last',
            hint: 'The newest journal entries that the platform was told',
            maxLength: 65536,
        }),
    },
    index: [
        { name: 'ref_key_u', unique: true, element: 'ref_key' },
        { name: 'ref_target', unique: false, element: 'target_sys_id' },
        { name: 'ref_number', unique: false, element: 'target_number' },
        { name: 'ref_thing', unique: false, element: ['connection', 'external_id'] },
        { name: 'ref_incident', unique: false, element: ['connection', 'state', 'incident'] },
    ],
})

export const x_aigov_bridge_lease = Table({
    name: 'x_aigov_bridge_lease',
    label: [
        {
            label: 'Bridge Lease',
            plural: 'Bridge Leases',
            hint: 'Who is working on a thing right now; runs out by itself',
            language: 'en',
        },
    ],
    allowWebServiceAccess: true,
    schema: {
        lease_key: StringColumn({ label: 'Lease key', hint: 'Digest of what it is for', maxLength: 64 }),
        owner: StringColumn({ label: 'Owner', hint: 'Who holds it', maxLength: 32 }),
        expires_at: DateTimeColumn({
            label: 'Expires at',
            hint: 'When others may take it, should its owner have died',
        }),
        recheck: BooleanColumn({
            label: 'Word of somebody who was refused',
            hint: 'Somebody was refused meanwhile: the owner looks again before it lets go',
            default: false,
        }),
    },
    index: [{ name: 'lease_key_u', unique: true, element: 'lease_key' }],
})

export const x_aigov_bridge_heartbeat = Table({
    name: 'x_aigov_bridge_heartbeat',
    label: [
        {
            label: 'Bridge Job Heartbeat',
            plural: 'Bridge Job Heartbeats',
            hint: 'When each job of the bridge last came to its end',
            language: 'en',
        },
    ],
    display: 'job',
    allowWebServiceAccess: true,
    schema: {
        job: StringColumn({ label: 'Job', hint: 'Which job', maxLength: 40 }),
        completed_at: DateTimeColumn({
            label: 'Completed at',
            hint: 'When it last came to its end; older than some minutes = it does not run',
        }),
    },
    index: [{ name: 'heartbeat_job_u', unique: true, element: 'job' }],
})

export const x_aigov_bridge_audit_entry = Table({
    name: 'x_aigov_bridge_audit_entry',
    label: [
        {
            label: 'Bridge Audit Entry',
            plural: 'Bridge Audit Entries',
            hint: 'Who did what to the bridge; never changed',
            language: 'en',
        },
    ],
    display: 'action',
    allowWebServiceAccess: true,
    schema: {
        actor: StringColumn({
            label: 'Actor',
            hint: 'User who did it; the integration user where a platform did, system what the bridge did by itself',
            maxLength: 100,
        }),
        action: StringColumn({ label: 'Action', hint: 'What was done, e.g. secret_rotated', maxLength: 80 }),
        connection: ReferenceColumn({
            label: 'Connection',
            hint: 'The connection that it was done to',
            referenceTable: 'x_aigov_bridge_connection',
            cascadeRule: 'none',
        }),
        record_table: TableNameColumn({ label: 'Table', hint: 'Table of the record that it was done to' }),
        record_sys_id: DocumentIdColumn({
            label: 'Record',
            hint: 'The record that it was done to',
            dependent: 'record_table',
        }),
        detail: JsonColumn({ label: 'Detail', hint: 'More of it; no secret stands in it', maxLength: 65536 }),
    },
    index: [
        { name: 'audit_age', unique: false, element: ['sys_updated_on'] },
        { name: 'audit_action', unique: false, element: ['action', 'connection'] },
    ],
})
