import '@servicenow/sdk/global'
import { ChoiceColumn, Password2Column, StringColumn } from '@servicenow/sdk/core'

// Columns of a connection: how its platform signs.

export const signatureScheme = ChoiceColumn({
    label: 'Signature scheme',
    hint: 'How the platform signs its events. Empty = as the platform is known to. No signature: a stolen password is enough to post.',
    dropdown: 'dropdown_with_none',
    choices: {
        standard_webhooks: { label: 'Standard Webhooks', sequence: 10 },
        hmac_sha256_hex: { label: 'HMAC-SHA256, hexadecimal', sequence: 20 },
        hmac_sha256_base64: { label: 'HMAC-SHA256, base64', sequence: 30 },
        hmac_sha256_timestamped: { label: 'HMAC-SHA256 with time (t=…,v1=…)', sequence: 40 },
        truthvouch: { label: 'TruthVouch, any of its forms', sequence: 50 },
        keeptrusts: { label: 'Keeptrusts, any of its forms', sequence: 60 },
        none: { label: 'No signature: the login alone counts', sequence: 70 },
    },
})

export const signatureHeader = StringColumn({
    label: 'Signature header',
    hint: 'Header that carries the signature, e.g. X-Signature. Empty = the header of the scheme. With a wrong name every event is answered 401.',
    maxLength: 100,
})

export const secretForm = ChoiceColumn({
    label: 'Form of the secret',
    hint: 'How the text of the signing secret becomes a key. Empty = as the scheme has it. With the wrong form every event is answered 401.',
    dropdown: 'dropdown_with_none',
    choices: {
        text: { label: 'Text', sequence: 10 },
        base64: { label: 'Base64', sequence: 20 },
        whsec: { label: 'Base64 behind whsec_', sequence: 30 },
    },
})

export const signingSecret = Password2Column({
    label: 'Signing secret',
    hint: 'The secret that the platform signs with; at least 24 random characters. Empty = no signature is asked for. Change it with Rotate secret, which keeps the old one for a while.',
    maxLength: 1000,
})

export const previousSigningSecret = Password2Column({
    label: 'Previous signing secret',
    hint: 'The secret before the last rotation. It still counts until the date below, so that the platform can be changed in between.',
    maxLength: 1000,
})

export const nextSigningSecret = Password2Column({
    label: 'Next signing secret',
    hint: 'Where the platform issues the secret: fill it in and press Rotate signing secret. Left empty, the bridge makes one and shows it once.',
    maxLength: 1000,
})
