import type { Channel } from '../platforms/message-definition.ts'

/** One row of `x_aigov_bridge_webhook`: an address that wants to hear of events of a connection. */
export interface Webhook {
    readonly sysId: string
    readonly connectionId: string
    readonly url: string
    /** Message types, such as `incident.updated`. */
    readonly events: readonly string[]
    /** `signature`: signed only. `oauth2`: logged in by the OAuth profile of the connection too. */
    readonly auth: WebhookAuth
    readonly active: boolean
    readonly lastDelivery: Delivery | undefined
}

export type WebhookAuth = 'signature' | 'oauth2'

/** The last try to deliver something. */
export interface Delivery {
    readonly at: number
    /** 0 when no answer came. */
    readonly statusCode: number
    /** Empty = delivered. */
    readonly problem: string
}

export interface Webhooks {
    ofConnection(connectionId: string): readonly Webhook[]
    byId(sysId: string): Webhook | undefined
    /** The sys_id and the secret that its messages are signed with, which nobody reads later. */
    insert(webhook: Pick<Webhook, 'connectionId' | 'url' | 'events' | 'auth'>): NewWebhook | undefined
    remove(sysId: string): void
    /** The clear text; undefined when this instance cannot read it. */
    secret(sysId: string): string | undefined
    noteDelivery(sysId: string, delivery: Delivery): void
}

export interface NewWebhook {
    readonly sysId: string
    readonly secret: string
}

/** Nobody enters its secret again: the platform alone is told it. */
export const RENEWED =
    'The platform has to remove the subscription (DELETE /webhooks/{id}) and register it anew (POST /webhooks); or switch it off in Bridge Webhooks.'

const PREFIX = 'webhook:'

/** Each address has a circuit, an order and tries of its own. */
export const channelOf = (sysId: string): Channel => `${PREFIX}${sysId}`

/** Undefined = the channel of the platform itself. */
export const webhookIdOf = (channel: string): string | undefined =>
    channel.startsWith(PREFIX) ? channel.slice(PREFIX.length) : undefined
