import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    Form,
    IntegerColumn,
    List,
    Password2Column,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'

export const x_aigov_bridge_webhook = Table({
    name: 'x_aigov_bridge_webhook',
    label: [
        {
            label: 'Bridge Webhook',
            plural: 'Bridge Webhooks',
            hint: 'An address that a platform registered to hear of events',
            language: 'en',
        },
    ],
    display: 'url',
    allowWebServiceAccess: true,
    schema: {
        connection: ReferenceColumn({
            label: 'Connection',
            hint: 'Whose events are told',
            referenceTable: 'x_aigov_bridge_connection',
            cascadeRule: 'none',
        }),
        url: StringColumn({
            label: 'URL',
            hint: 'Where they are told; its host is one of the allowed hosts of the connection',
            maxLength: 1000,
        }),
        events: StringColumn({
            label: 'Events',
            hint: 'Types that are told, separated by commas, e.g. incident.updated,change.created',
            maxLength: 2000,
        }),
        auth: ChoiceColumn({
            label: 'Login',
            hint: 'How the bridge proves there who it is',
            default: 'signature',
            dropdown: 'dropdown_without_none',
            choices: {
                signature: { label: 'Signature (Standard Webhooks)', sequence: 10 },
                oauth2: { label: 'Signature, and OAuth 2.0 by the profile of the connection', sequence: 20 },
            },
        }),
        secret: Password2Column({
            label: 'Secret',
            hint: 'What its messages are signed with. The platform was told it when it registered.',
            maxLength: 1000,
        }),
        active: BooleanColumn({ label: 'Active', hint: 'Switched off, nothing is told there', default: true }),
        last_delivery_at: DateTimeColumn({ label: 'Last delivery', hint: 'When something was last sent there' }),
        last_status_code: IntegerColumn({
            label: 'Last status code',
            hint: 'What was answered; 0 = no answer came',
            default: 0,
        }),
        last_problem: StringColumn({
            label: 'Last problem',
            hint: 'Why the last delivery failed; empty = it arrived',
            maxLength: 1000,
        }),
    },
    index: [{ name: 'webhook_connection', unique: false, element: ['connection'] }],
})

List({
    table: 'x_aigov_bridge_webhook',
    view: default_view,
    columns: ['connection', 'url', 'events', 'active', 'last_delivery_at', 'last_status_code', 'last_problem'],
})

Form({
    table: 'x_aigov_bridge_webhook',
    view: default_view,
    sections: [
        {
            caption: 'Webhook',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'connection', type: 'table_field' },
                        { field: 'auth', type: 'table_field' },
                        { field: 'active', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'last_delivery_at', type: 'table_field' },
                        { field: 'last_status_code', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'url', type: 'table_field' },
                        { field: 'events', type: 'table_field' },
                        { field: 'last_problem', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
