import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    JsonColumn,
    Password2Column,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { alertGroup, deadToldAt, expectedIntervalMinutes, silenceToldAt } from './connection-alerts.now.ts'
import { assignmentGroup, caller, category, subcategory } from './connection-records.now.ts'
import {
    nextSigningSecret,
    previousSigningSecret,
    secretForm,
    signatureHeader,
    signatureScheme,
    signingSecret,
} from './connection-signature.now.ts'

export const x_aigov_bridge_connection = Table({
    name: 'x_aigov_bridge_connection',
    label: [
        {
            label: 'Bridge Connection',
            plural: 'Bridge Connections',
            hint: 'One platform that sends events to this instance, and what is told to it in return',
            language: 'en',
        },
    ],
    display: 'name',
    audit: true,
    allowWebServiceAccess: true,
    schema: {
        name: StringColumn({
            label: 'Name',
            hint: 'Last part of the address that the platform posts to, e.g. aisoc-prod: lower-case letters, digits and dashes. It cannot change any more once events came under it.',
            maxLength: 40,
            mandatory: true,
        }),
        platform: ChoiceColumn({
            label: 'Platform',
            hint: 'Which platform this is: it decides how events are read and what is sent back. Choose Another platform for one that the bridge does not know, and fill in the envelope.',
            mandatory: true,
            dropdown: 'dropdown_with_none',
            choices: {
                aisoc: { label: 'AiSOC', sequence: 10 },
                truthvouch: { label: 'TruthVouch', sequence: 20 },
                rca_engine: { label: 'RCA Engine', sequence: 40 },
                generic: { label: 'Another platform', sequence: 900 },
            },
        }),
        active: BooleanColumn({
            label: 'Active',
            hint: 'Switched off, events are refused with 403 and nothing is sent. To stop for a while without losing events, pause it instead.',
            default: true,
        }),
        mode: ChoiceColumn({
            label: 'Mode',
            hint: 'Live: events change records. Dry run: each event only shows its plan. Paused: events are kept and messages wait until it goes on.',
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
            hint: 'Immediate: the sender waits, up to about 3 seconds, and learns the number of the record. Queued: it is answered at once, for senders with many events or short patience.',
            default: 'immediate',
            dropdown: 'dropdown_without_none',
            choices: {
                immediate: { label: 'Immediate: answer with the record', sequence: 10 },
                queued: { label: 'Queued: answer at once', sequence: 20 },
            },
        }),
        integration_user: ReferenceColumn({
            label: 'Integration user',
            hint: 'The user that the platform logs in as, e.g. aisoc.integration. Give it the role x_aigov_bridge.integration and web service access only; one user for each connection.',
            referenceTable: 'sys_user',
            mandatory: true,
        }),
        signature_only: BooleanColumn({
            label: 'Signature only',
            hint: 'For senders that cannot log in: they post to /inbox/ and the signature alone lets them in. Set a signing secret first, without one nothing is let in.',
            default: false,
        }),
        backfill_per_minute: IntegerColumn({
            label: 'Backfill per minute',
            hint: 'How many open cases Start backfill turns into records a minute, e.g. 30. More is faster and floods the people who work on them.',
            default: 30,
        }),
        rate_limit_per_minute: IntegerColumn({
            label: 'Rate limit per minute',
            hint: 'Events a minute that are taken, e.g. 600; 0 = no limit. What is beyond it is answered 429, and the sender comes again later.',
            default: 0,
        }),
        signature_scheme: signatureScheme,
        signature_header: signatureHeader,
        secret_form: secretForm,
        signing_secret: signingSecret,
        previous_signing_secret: previousSigningSecret,
        previous_secret_until: DateTimeColumn({
            label: 'Previous secrets hold until',
            hint: 'Until then the previous secrets count too, e.g. for 24 hours. Empty or past = only the current ones count.',
        }),
        assignment_group: assignmentGroup,
        caller: caller,
        category: category,
        subcategory: subcategory,
        ci_class: StringColumn({
            label: 'CI class',
            hint: 'Class of the configuration items that the platform tells of, e.g. cmdb_ci_service_auto. Empty = as the event mapping has it, else a service instance. Never cmdb_ci itself.',
            maxLength: 80,
        }),
        envelope: JsonColumn({
            label: 'Envelope',
            hint: 'Another platform only: where the facts of an event stand, e.g. {"id": "event.id", "type": "header:X-Event-Type", "time": "at", "entity": "data.id"}. Empty = as in Standard Webhooks.',
        }),
        armed_instance: StringColumn({
            label: 'Armed for instance',
            hint: 'Name of the instance that may send to the platform. A clone has another name and stays silent until an admin presses Send from this instance.',
            maxLength: 100,
        }),
        callback_url: StringColumn({
            label: 'Callback URL',
            hint: 'Where changes of records are told, https only, e.g. https://aisoc.example.com/api/v1/inbox/itsm/{token}/3. {token} stands for the callback token. Empty = nothing is told.',
            maxLength: 1000,
        }),
        allowed_hosts: StringColumn({
            label: 'Allowed hosts',
            hint: 'Hosts to which the platform may register webhooks, separated by commas, e.g. hooks.example.com, *.example.org. Empty = it may register none.',
            maxLength: 1000,
        }),
        callback_token: Password2Column({
            label: 'Callback token',
            hint: 'Takes the place of {token} in the callback URL, so that the address can be shown without it.',
        }),
        callback_secret: Password2Column({
            label: 'Callback secret',
            hint: 'The secret that messages to the platform are signed with. Empty = they go unsigned. The platform has to know the same.',
        }),
        api_base_url: StringColumn({
            label: 'API base URL',
            hint: 'Address of the API of the platform, https only, e.g. https://aisoc.example.com. Needed for comments, resync and backfill; empty = none of these.',
            maxLength: 1000,
        }),
        auth_type: ChoiceColumn({
            label: 'API login',
            hint: 'How the bridge logs in to the API of the platform.',
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
        username: StringColumn({
            label: 'API user or header name',
            hint: 'User name for a login by password, or the name of the header for an API key, e.g. X-API-Key.',
            maxLength: 100,
        }),
        oauth_profile: ReferenceColumn({
            label: 'OAuth profile',
            hint: 'For OAuth 2.0: the profile that gets the tokens, under System OAuth > Application Registry. The platform renews them; the credential stays empty.',
            referenceTable: 'oauth_entity_profile',
        }),
        credential: Password2Column({
            label: 'API credential',
            hint: 'Password, token or key for the API of the platform. It is stored encrypted and shown nowhere.',
        }),
        circuit_state: ChoiceColumn({
            label: 'Circuit',
            hint: 'Open: the platform refuses or does not answer, so messages wait and one of them tries now and then. Nothing is lost; all go out once it answers.',
            default: 'closed',
            dropdown: 'dropdown_without_none',
            readOnly: true,
            attributes: { no_audit: true },
            choices: {
                closed: { label: 'Closed: messages go', sequence: 10 },
                open: { label: 'Open: messages wait', sequence: 20 },
                half_open: { label: 'Half open: a probe is on its way', sequence: 30 },
                poll_only: { label: 'Poll only: the platform asks by itself', sequence: 40 },
            },
        }),
        last_delivery_at: DateTimeColumn({
            label: 'Last delivery at',
            hint: 'When the platform last took a message; exact to a minute.',
            readOnly: true,
            attributes: { no_audit: true },
        }),
        last_event_at: DateTimeColumn({
            label: 'Last event at',
            hint: 'When the platform last sent an event; exact to a minute.',
            readOnly: true,
            attributes: { no_audit: true },
        }),
        expected_interval_minutes: expectedIntervalMinutes,
        alert_group: alertGroup,
        dead_told_at: deadToldAt,
        silence_told_at: silenceToldAt,
        previous_callback_secret: Password2Column({
            label: 'Previous callback secret',
            hint: 'The callback secret before the last rotation; messages are signed with both until the date where the scheme has room for it.',
        }),
        next_signing_secret: nextSigningSecret,
        next_callback_secret: Password2Column({
            label: 'Next callback secret',
            hint: 'Where the platform issues the secret: fill it in and press Rotate callback secret. Left empty, the bridge makes one and shows it once.',
        }),
        mode_before_pause: StringColumn({
            label: 'Mode before the pause',
            hint: 'What Resume goes back to',
            maxLength: 10,
            readOnly: true,
        }),
        setup_state: ChoiceColumn({
            label: 'Setup',
            hint: 'What the last setup check found; see its findings. Press Check setup after each change of the setup.',
            dropdown: 'dropdown_with_none',
            readOnly: true,
            attributes: { no_audit: true },
            choices: { ok: { label: 'OK' }, warning: { label: 'Warnings' }, error: { label: 'Errors' } },
        }),
        setup_checked_at: DateTimeColumn({
            label: 'Setup checked at',
            hint: 'When Check setup was last pressed',
            readOnly: true,
            attributes: { no_audit: true },
        }),
    },
    index: [{ name: 'connection_name_u', unique: true, element: 'name' }],
})
