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
    label: 'Bridge Event Mapping',
    display: 'event_type',
    audit: true,
    allowWebServiceAccess: true,
    schema: {
        platform: ChoiceColumn({
            label: 'Platform',
            mandatory: true,
            dropdown: 'dropdown_with_none',
            choices: { aisoc: { label: 'AiSOC', sequence: 10 }, generic: { label: 'Another platform', sequence: 900 } },
        }),
        connection: ReferenceColumn({
            label: 'Only for connection',
            referenceTable: 'x_aigov_bridge_connection',
        }),
        event_type: StringColumn({ label: 'Event type', maxLength: 100, mandatory: true }),
        order: IntegerColumn({ label: 'Order', default: 100 }),
        condition: StringColumn({ label: 'Condition (encoded query over the event; empty = always)', maxLength: 1000 }),
        operation: ChoiceColumn({
            label: 'Operation',
            mandatory: true,
            dropdown: 'dropdown_with_none',
            choices: {
                open_incident: { label: 'Open an incident', sequence: 10 },
                update_incident: { label: 'Update the incident', sequence: 20 },
                add_note: { label: 'Add a note', sequence: 30 },
                ignore: { label: 'Do nothing', sequence: 40 },
            },
        }),
        entity: StringColumn({ label: 'Entity (template; empty = of the event)', maxLength: 255 }),
        fields: NameValuePairsColumn({ label: 'Fields (templates)' }),
        on_closed: ChoiceColumn({
            label: 'When the record is closed',
            default: 'note',
            dropdown: 'dropdown_without_none',
            choices: {
                note: { label: 'Only add a note', sequence: 10 },
                ignore: { label: 'Do nothing', sequence: 20 },
                reopen: { label: 'Reopen it', sequence: 30 },
                new_episode: { label: 'Open a new record', sequence: 40 },
            },
        }),
        active: BooleanColumn({ label: 'Active', default: true }),
        description: StringColumn({ label: 'Description', maxLength: 1000 }),
    },
    index: [{ name: 'mapping_type', unique: false, element: ['platform', 'event_type'] }],
})

export const x_aigov_bridge_value_map = Table({
    name: 'x_aigov_bridge_value_map',
    label: 'Bridge Value Map',
    display: 'map_name',
    audit: true,
    allowWebServiceAccess: true,
    schema: {
        platform: ChoiceColumn({
            label: 'Platform',
            mandatory: true,
            dropdown: 'dropdown_with_none',
            choices: { aisoc: { label: 'AiSOC', sequence: 10 }, generic: { label: 'Another platform', sequence: 900 } },
        }),
        map_name: StringColumn({ label: 'Map', maxLength: 80, mandatory: true }),
        source_value: StringColumn({ label: 'Value of the platform (* = any other)', maxLength: 255, mandatory: true }),
        target_value: StringColumn({ label: 'Value here (empty = leave the field)', maxLength: 255 }),
        active: BooleanColumn({ label: 'Active', default: true }),
    },
    index: [{ name: 'value_map_name', unique: false, element: ['platform', 'map_name'] }],
})
