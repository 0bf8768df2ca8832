import type { HttpRequest, Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import type { MessageDefinition } from '../platforms/message-definition.ts'
import { checkPublicAddress } from '../shared/public-address.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { keyOf } from '../signature/keys.ts'
import type { Signable } from '../signature/scheme.ts'
import { standardWebhooks } from '../signature/standard-webhooks.ts'
import { RENEWED, type Webhook } from './webhook.ts'

const TIMEOUT_SECONDS = 20

/** How messages go to whoever subscribed, whatever they say: Standard Webhooks know their own repeats. */
export const TO_WEBHOOK: MessageDefinition = {
    channel: 'callback',
    signature: standardWebhooks('webhook-signature'),
    isRepeatable: true,
    readNote: () => '',
}

/**
 * Why the login of the connection may not go to an address, empty = it may: a platform that names a host of its own choice
 * must not learn the token that opens another one.
 */
export function problemOfOAuth(url: string, { oauthProfile, callbackUrl, apiBaseUrl }: Connection): string {
    if (oauthProfile === '') return 'the connection has no OAuth profile'
    const isKnown = [callbackUrl, apiBaseUrl].some((one) => one !== '' && hostOf(one) === hostOf(url))
    return isKnown ? '' : 'the OAuth profile of the connection is for the host of its callback URL and API base URL'
}

const hostOf = (url: string): string => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''

/** The signed request to a subscriber; its address is checked anew, because the list of allowed hosts may have changed. */
export function webhookRequest(
    message: Signable,
    webhook: Webhook | undefined,
    connection: Connection,
    hub: Hub,
): Result<HttpRequest, string> {
    if (!webhook?.active) return fail('the subscription is gone or switched off')
    const address = checkPublicAddress(webhook.url, connection.allowedHosts, hub.allowsHttpLoopback())
    if (!address.ok) return fail(`the URL of the subscription must be ${address.problem}`)
    const secret = hub.webhooks.secret(webhook.sysId)
    const key = secret === undefined ? undefined : keyOf(secret, TO_WEBHOOK.signature.secretForm)
    if (!key)
        return fail(`the secret of the subscription cannot be read on this instance, as after a clone. ${RENEWED}`)
    const unmet = webhook.auth === 'oauth2' ? problemOfOAuth(webhook.url, connection) : ''
    if (unmet !== '') return fail(unmet)
    return ok({
        method: 'POST',
        url: address.value,
        headers: { 'Content-Type': 'application/json', ...TO_WEBHOOK.signature.sign(message, [key], hub) },
        body: message.body,
        timeoutSeconds: TIMEOUT_SECONDS,
        ...(webhook.auth === 'oauth2' && { oauthProfile: connection.oauthProfile }),
    })
}
