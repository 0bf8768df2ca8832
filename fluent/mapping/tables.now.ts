import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    IntegerColumn,
    NameValuePairsColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const x_aigov_bridge_event_mapping = Table({
    name: 'x_aigov_bridge_event_mapping',
    label: [
        {
            label: 'Bridge Event Mapping',
            plural: 'Bridge Event Mappings',
            hint: 'What an event of a type does to records',
            language: 'en',
        },
    ],
    display: 'event_type',
    audit: true,
    allowWebServiceAccess: true,
    schema: {
        platform: ChoiceColumn({
            label: 'Platform',
            hint: 'Whose events it is for',
            mandatory: true,
            dropdown: 'dropdown_with_none',
            choices: {
                aisoc: { label: 'AiSOC', sequence: 10 },
                truthvouch: { label: 'TruthVouch', sequence: 20 },
                rca_engine: { label: 'RCA Engine', sequence: 40 },
                generic: { label: 'Another platform', sequence: 900 },
            },
        }),
        connection: ReferenceColumn({
            label: 'Only for connection',
            hint: 'Empty = all connections of the platform. As soon as a connection has one row of its own for a type, only its own rows count for that type.',
            referenceTable: 'x_aigov_bridge_connection',
            cascadeRule: 'none',
        }),
        event_type: StringColumn({
            label: 'Event type',
            hint: 'Type as the platform writes it, e.g. case.created; see the events that are parked for those without a row',
            maxLength: 100,
            mandatory: true,
        }),
        order: IntegerColumn({
            label: 'Order',
            hint: 'Rows of one type are carried out in this order, the smallest first',
            default: 100,
        }),
        condition: StringColumn({
            label: 'Condition',
            hint: 'When it counts, as an encoded query over the event, e.g. data.case.severity=critical^ORdata.case.severity=high. Empty = always. Unreadable = events of the type are parked.',
            maxLength: 1000,
        }),
        operation: ChoiceColumn({
            label: 'Operation',
            hint: 'What is done to the record of the thing',
            mandatory: true,
            dropdown: 'dropdown_with_none',
            choices: {
                open_incident: { label: 'Open an incident', sequence: 10 },
                update_incident: { label: 'Update the incident', sequence: 20 },
                add_note: { label: 'Add a note', sequence: 30 },
                resolve_incident: { label: 'Resolve the incident', sequence: 21 },
                raise_change: { label: 'Raise a change', sequence: 22 },
                update_change: { label: 'Update the change', sequence: 23 },
                close_change: { label: 'Close the change', sequence: 24 },
                note_change: { label: 'Add a note to the change', sequence: 34 },
                link_records: { label: 'Link change and incident', sequence: 25 },
                register_ci: { label: 'Register the CI', sequence: 31 },
                update_ci: { label: 'Update the CI', sequence: 32 },
                relate_cis: { label: 'Relate the CI to others', sequence: 33 },
                open_security_incident: { label: 'Open a security incident', sequence: 36 },
                open_compliance_task: { label: 'Open a compliance task', sequence: 37 },
                attach: { label: 'Attach a file', sequence: 35 },
                ignore: { label: 'Do nothing', sequence: 40 },
            },
        }),
        entity: StringColumn({
            label: 'Entity',
            hint: 'Template of the id of the thing, e.g. {{ data.case.id }}. Empty = the entity of the event. Things of one id share one record.',
            maxLength: 255,
        }),
        fields: NameValuePairsColumn({
            label: 'Fields',
            hint: 'Field and template of its value, e.g. short_description = {{ data.case.title | truncate: 160 }}. A value that comes out empty leaves the field as it is.',
        }),
        on_closed: ChoiceColumn({
            label: 'When the record is closed',
            hint: 'What happens when the record is closed already',
            default: 'note',
            dropdown: 'dropdown_without_none',
            choices: {
                note: { label: 'Only add a note', sequence: 10 },
                ignore: { label: 'Do nothing', sequence: 20 },
                reopen: { label: 'Reopen it', sequence: 30 },
                new_episode: { label: 'Open a new record', sequence: 40 },
            },
        }),
        active: BooleanColumn({
            label: 'Active',
            hint: 'Switched off, it does nothing; events without any row for them are parked or ignored',
            default: true,
        }),
        description: StringColumn({
            label: 'Description',
            hint: 'What the row is for, for the next admin',
            maxLength: 1000,
        }),
    },
    index: [{ name: 'mapping_type', unique: false, element: ['platform', 'event_type'] }],
})

export const x_aigov_bridge_value_map = Table({
    name: 'x_aigov_bridge_value_map',
    label: [
        {
            label: 'Bridge Value Map',
            plural: 'Bridge Value Maps',
            hint: 'Which value here stands for a value of a platform',
            language: 'en',
        },
    ],
    display: 'map_name',
    audit: true,
    allowWebServiceAccess: true,
    schema: {
        platform: ChoiceColumn({
            label: 'Platform',
            hint: 'Whose values they are',
            mandatory: true,
            dropdown: 'dropdown_with_none',
            choices: {
                aisoc: { label: 'AiSOC', sequence: 10 },
                truthvouch: { label: 'TruthVouch', sequence: 20 },
                rca_engine: { label: 'RCA Engine', sequence: 40 },
                generic: { label: 'Another platform', sequence: 900 },
            },
        }),
        map_name: StringColumn({
            label: 'Map',
            hint: 'Name that templates use it by, e.g. severity_to_impact in {{ data.case.severity | map: "severity_to_impact" }}',
            maxLength: 80,
            mandatory: true,
        }),
        source_value: StringColumn({
            label: 'Value of the platform',
            hint: 'Exactly as the platform writes it, e.g. critical. * = any other; without it an unknown value parks the event, or leaves the field as it is.',
            maxLength: 255,
            mandatory: true,
        }),
        target_value: StringColumn({
            label: 'Value here',
            hint: 'The stored value, not its label, e.g. 1 for the impact High. Empty = the field is left as it is.',
            maxLength: 255,
        }),
        active: BooleanColumn({
            label: 'Active',
            hint: 'Switched off, it counts as if it were not there',
            default: true,
        }),
    },
    index: [{ name: 'value_map_name', unique: false, element: ['platform', 'map_name'] }],
})
