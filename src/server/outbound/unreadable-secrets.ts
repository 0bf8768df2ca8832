import type { Hub, SecretName } from '../hub.ts'

const SECRETS: readonly SecretName[] = [
    'signing_secret',
    'previous_signing_secret',
    'callback_token',
    'callback_secret',
    'previous_callback_secret',
    'credential',
]

/** Columns of a connection whose secret came along from another instance without the key to read it. */
export const unreadableSecrets = (sysId: string, hub: Hub): readonly SecretName[] =>
    SECRETS.filter((name) => hub.connections.secret(sysId, name) === undefined)
