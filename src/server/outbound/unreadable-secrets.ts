import type { Hub, SecretName } from '../hub.ts'
import { RENEWED } from './webhook.ts'

const SECRETS: readonly SecretName[] = [
    'signing_secret',
    'previous_signing_secret',
    'callback_token',
    'callback_secret',
    'previous_callback_secret',
    'credential',
]

/** Columns of a connection whose secret came along from another instance without the key to read it. */
const unreadableSecrets = (sysId: string, hub: Hub): readonly SecretName[] =>
    SECRETS.filter((name) => hub.connections.secret(sysId, name) === undefined)

/** URLs of subscriptions that are told something and whose secret cannot be read here. */
export const unreadableSubscriptions = (connectionId: string, hub: Hub): readonly string[] =>
    hub.webhooks
        .ofConnection(connectionId)
        .filter(({ sysId, active }) => active && hub.webhooks.secret(sysId) === undefined)
        .map(({ url }) => url)

/** What an admin has to see to before a connection sends from this instance; empty = nothing. */
export function whatIsSealed(connectionId: string, hub: Hub): string {
    const columns = unreadableSecrets(connectionId, hub).join(', ')
    const urls = unreadableSubscriptions(connectionId, hub).join(', ')
    return [
        columns && `This instance cannot read ${columns}, as after a clone. Enter them again, then press once more.`,
        urls && `This instance cannot read the secret of the webhooks ${urls}, as after a clone. ${RENEWED}`,
    ]
        .filter(Boolean)
        .join(' ')
}
