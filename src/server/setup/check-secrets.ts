import type { SecretName } from '../hub.ts'
import { RENEWED } from '../outbound/webhook.ts'
import type { SecretForm } from '../signature/scheme.ts'
import type { SetupFacts } from './facts.ts'
import { checkNamed, type Finding } from './finding.ts'

const check = checkNamed('Secrets')
const DAY_MS = 24 * 3600 * 1000

const FORMS: Readonly<Record<SecretForm, string>> = {
    text: 'the text itself',
    base64: 'its bytes in base64',
    whsec: 'its bytes in base64, with or without whsec_ before them',
}

const LABELS: Readonly<Record<SecretName, string>> = {
    signing_secret: 'Signing secret',
    previous_signing_secret: 'Previous signing secret',
    next_signing_secret: 'Next signing secret',
    callback_token: 'Callback token',
    callback_secret: 'Callback secret',
    previous_callback_secret: 'Previous callback secret',
    next_callback_secret: 'Next callback secret',
    credential: 'API credential',
}

/** Whether each secret that the connection needs is there, and can be used on this instance. */
export const checkSecrets = (facts: SetupFacts): readonly Finding[] => [
    ...unreadable(facts),
    ...facts.unreadableSubscriptions.map(subscription),
    ...signing(facts),
    ...callback(facts),
    ...credential(facts),
    ...previous(facts),
]

const SEALED = 'is stored and cannot be decrypted here: this is a clone, or Key Management does not let the app'
const ELSE = 'Else open Key Management > Module Access Policies: that of AI Governance Bridge needs the result Track.'

const subscription = (url: string): Finding =>
    check.error(`Secret of the webhook ${url}`, SEALED, `On a clone: ${RENEWED} ${ELSE}`)

/** After a clone the texts are there and their key is not; a new app may have to be let at its key (KB1112530). */
const unreadable = ({ secrets }: SetupFacts): readonly Finding[] =>
    (Object.keys(LABELS) as SecretName[])
        .filter((name) => secrets[name] === 'unreadable')
        .map((name) => check.error(LABELS[name], SEALED, `On a clone fill it in again, or empty it. ${ELSE}`))

function signing({ connection, secrets, signingForm, isSigningSecretFormed }: SetupFacts): readonly Finding[] {
    const at = LABELS.signing_secret
    if (connection.signatureScheme === 'none')
        return [
            check.warning(
                'Signature scheme',
                'none: the login alone counts',
                'Choose the scheme that the platform signs by.',
            ),
        ]
    if (!signingForm)
        return [
            check.error(
                'Signature scheme',
                'is not known to this version: every event is refused',
                'Choose another one.',
            ),
        ]
    if (secrets.signing_secret === 'empty') {
        const cure = 'Set one and give it to the platform, or take over that of the platform.'
        return connection.signatureOnly
            ? [check.error(at, 'is empty: who cannot log in is let in by nothing', cure)]
            : [check.warning(at, 'is empty: a stolen password is enough to post events', cure)]
    }
    if (secrets.signing_secret === 'unreadable') return []
    if (!isSigningSecretFormed)
        return [
            check.error(
                at,
                `is not of the form ${signingForm}: every event is refused`,
                'Fill it in again, or choose the form that it has.',
            ),
        ]
    return [check.ok(at, 'is there and of its form')]
}

function callback({ connection, platform, secrets, isCallbackSecretFormed }: SetupFacts): readonly Finding[] {
    if (connection.callbackUrl === '') return []
    if (secrets.callback_secret === 'empty')
        return [
            check.warning(
                LABELS.callback_secret,
                'is empty: messages go unsigned',
                'Set one where the platform can check it.',
            ),
        ]
    if (secrets.callback_secret === 'unreadable') return []
    if (!isCallbackSecretFormed)
        return [
            check.error(
                LABELS.callback_secret,
                `is not of the form ${platform.signature.secretForm}: nothing can be signed, and nothing is sent`,
                `Fill it in again as ${FORMS[platform.signature.secretForm]}.`,
            ),
        ]
    return [check.ok(LABELS.callback_secret, 'is there and of its form')]
}

const NO_PROFILE = [
    'OAuth profile',
    'is empty: the API refuses the bridge',
    'Choose one, or another kind of login.',
] as const

function credential({ connection, secrets }: SetupFacts): readonly Finding[] {
    const { apiBaseUrl, authType } = connection
    if (apiBaseUrl === '' || authType === 'none') return []
    if (authType === 'oauth2') return connection.oauthProfile === '' ? [check.error(...NO_PROFILE)] : []
    if (secrets.credential !== 'empty') return []
    return [
        check.error(LABELS.credential, 'is empty: the API refuses the bridge', 'Fill in the password, token or key.'),
    ]
}

function previous({ connection, now, secrets }: SetupFacts): readonly Finding[] {
    const { previousSecretUntil } = connection
    const isSet = secrets.previous_signing_secret === 'usable' || secrets.previous_callback_secret === 'usable'
    if (!isSet || previousSecretUntil === undefined || previousSecretUntil - now <= 7 * DAY_MS) return []
    return [
        check.warning(
            'Previous secrets hold until',
            'the previous secrets hold for more than a week',
            'Shorten it once the platform uses the new one.',
        ),
    ]
}
