import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    Password2Column,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const x_aigov_bridge_connection = Table({
    name: 'x_aigov_bridge_connection',
    label: 'Bridge Connection',
    display: 'name',
    audit: true,
    allowWebServiceAccess: true,
    schema: {
        name: StringColumn({
            label: 'Name',
            maxLength: 40,
            mandatory: true,
        }),
        platform: ChoiceColumn({
            label: 'Platform',
            mandatory: true,
            dropdown: 'dropdown_with_none',
            choices: { aisoc: { label: 'AiSOC', sequence: 10 } },
        }),
        active: BooleanColumn({ label: 'Active', default: true }),
        processing: ChoiceColumn({
            label: 'Processing',
            default: 'immediate',
            dropdown: 'dropdown_without_none',
            choices: {
                immediate: { label: 'Immediate: answer with the record', sequence: 10 },
                queued: { label: 'Queued: answer at once', sequence: 20 },
            },
        }),
        integration_user: ReferenceColumn({
            label: 'Integration user',
            referenceTable: 'sys_user',
            mandatory: true,
        }),
        signing_secret: Password2Column({ label: 'Signing secret' }),
        callback_url: StringColumn({ label: 'Callback URL', maxLength: 1000 }),
        callback_token: Password2Column({ label: 'Callback token' }),
        callback_secret: Password2Column({ label: 'Callback secret' }),
    },
    index: [{ name: 'connection_name_u', unique: true, element: 'name' }],
})
