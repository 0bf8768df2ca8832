import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
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
        mode: ChoiceColumn({
            label: 'Mode',
            default: 'live',
            dropdown: 'dropdown_without_none',
            choices: {
                live: { label: 'Live', sequence: 10 },
                dry_run: { label: 'Dry run: events are planned, nothing is written', sequence: 20 },
                paused: { label: 'Paused: events are kept, nothing is settled or sent', sequence: 30 },
            },
        }),
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
        signature_only: BooleanColumn({ label: 'May post without login, by signature only', default: false }),
        rate_limit_per_minute: IntegerColumn({ label: 'Events per minute at most (0 = no limit)', default: 0 }),
        signing_secret: Password2Column({ label: 'Signing secret' }),
        callback_url: StringColumn({ label: 'Callback URL', maxLength: 1000 }),
        callback_token: Password2Column({ label: 'Callback token' }),
        callback_secret: Password2Column({ label: 'Callback secret' }),
        api_base_url: StringColumn({ label: 'API base URL', maxLength: 1000 }),
        auth_type: ChoiceColumn({
            label: 'API login',
            default: 'none',
            dropdown: 'dropdown_without_none',
            choices: {
                none: { label: 'None', sequence: 10 },
                basic: { label: 'User name and password', sequence: 20 },
                bearer: { label: 'Bearer token', sequence: 30 },
                oauth2: { label: 'OAuth 2.0', sequence: 40 },
                api_key: { label: 'API key in a header', sequence: 50 },
            },
        }),
        username: StringColumn({ label: 'API user name, or header of the API key', maxLength: 100 }),
        credential: Password2Column({ label: 'API credential' }),
        last_event_at: DateTimeColumn({
            label: 'Last event at',
            readOnly: true,
            attributes: { no_audit: true },
        }),
    },
    index: [{ name: 'connection_name_u', unique: true, element: 'name' }],
})
