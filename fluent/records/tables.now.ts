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
    label: 'Bridge External Reference',
    display: 'external_id',
    allowWebServiceAccess: true,
    schema: {
        connection: ReferenceColumn({ label: 'Connection', referenceTable: 'x_aigov_bridge_connection' }),
        ref_key: StringColumn({ label: 'Reference key', maxLength: 64 }),
        external_type: StringColumn({ label: 'External type', maxLength: 40 }),
        external_id: StringColumn({ label: 'External id', maxLength: 255 }),
        external_url: StringColumn({ label: 'External link', maxLength: 1000 }),
        role: StringColumn({ label: 'Role', maxLength: 40 }),
        episode: IntegerColumn({ label: 'Episode', default: 0 }),
        latest_episode: IntegerColumn({ label: 'Latest episode (on episode 0)', default: 0 }),
        target_table: TableNameColumn({ label: 'Target table' }),
        target_sys_id: DocumentIdColumn({ label: 'Target', dependent: 'target_table' }),
        target_number: StringColumn({ label: 'Target number', maxLength: 40 }),
        state: ChoiceColumn({
            label: 'State',
            default: 'reserved',
            dropdown: 'dropdown_without_none',
            choices: {
                reserved: { label: 'Reserved: the record is being made', sequence: 10 },
                linked: { label: 'Linked', sequence: 20 },
                gone: { label: 'Gone: the record was deleted', sequence: 30 },
                detached: { label: 'Detached: the record is not followed', sequence: 40 },
            },
        }),
        remark: StringColumn({ label: 'Remark', maxLength: 1000 }),
        last_inbound_status: StringColumn({ label: 'Last inbound status', maxLength: 100 }),
        last_pushed_status: StringColumn({ label: 'Last pushed status', maxLength: 100 }),
        last_event_key: StringColumn({ label: 'Last event key', maxLength: 100 }),
        pending: JsonColumn({ label: 'Write that was begun' }),
        telling: JsonColumn({ label: 'What is being told' }),
        snapshot: JsonColumn({ label: 'Snapshot' }),
        seen_version: IntegerColumn({ label: 'Version seen', default: 0 }),
        note_watermark: JsonColumn({ label: 'Notes told last' }),
    },
    index: [
        { name: 'ref_key_u', unique: true, element: 'ref_key' },
        { name: 'ref_target', unique: false, element: 'target_sys_id' },
        { name: 'ref_thing', unique: false, element: ['connection', 'external_id'] },
    ],
})

export const x_aigov_bridge_lease = Table({
    name: 'x_aigov_bridge_lease',
    label: 'Bridge Lease',
    allowWebServiceAccess: true,
    schema: {
        lease_key: StringColumn({ label: 'Lease key', maxLength: 64 }),
        owner: StringColumn({ label: 'Owner', maxLength: 32 }),
        expires_at: DateTimeColumn({ label: 'Expires at' }),
        recheck: BooleanColumn({ label: 'Word of somebody who was refused', default: false }),
    },
    index: [{ name: 'lease_key_u', unique: true, element: 'lease_key' }],
})

export const x_aigov_bridge_heartbeat = Table({
    name: 'x_aigov_bridge_heartbeat',
    label: 'Bridge Job Heartbeat',
    display: 'job',
    allowWebServiceAccess: true,
    schema: {
        job: StringColumn({ label: 'Job', maxLength: 40 }),
        completed_at: DateTimeColumn({ label: 'Completed at' }),
    },
    index: [{ name: 'heartbeat_job_u', unique: true, element: 'job' }],
})

export const x_aigov_bridge_audit_entry = Table({
    name: 'x_aigov_bridge_audit_entry',
    label: 'Bridge Audit Entry',
    display: 'action',
    allowWebServiceAccess: true,
    schema: {
        actor: StringColumn({ label: 'Actor', maxLength: 100 }),
        action: StringColumn({ label: 'Action', maxLength: 80 }),
        connection: ReferenceColumn({ label: 'Connection', referenceTable: 'x_aigov_bridge_connection' }),
        record_table: TableNameColumn({ label: 'Table' }),
        record_sys_id: DocumentIdColumn({ label: 'Record', dependent: 'record_table' }),
        detail: JsonColumn({ label: 'Detail' }),
    },
})
