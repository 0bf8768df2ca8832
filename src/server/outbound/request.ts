import type { Hub, HttpRequest } from '../hub.ts'
import { apiRequest, loginOf } from '../platforms/api-request.ts'
import { unreadable, type Connection } from '../platforms/connection.ts'
import type { MessageDefinition, PlatformChannel } from '../platforms/message-definition.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { endpointOf } from './endpoint-url.ts'
import type { Message } from './message.ts'
import { sign } from './sign.ts'
import { webhookIdOf } from './webhook.ts'
import { webhookRequest } from './webhook-request.ts'

export const TIMEOUT_SECONDS = 20

type Maker = (
    message: Message,
    connection: Connection,
    definition: MessageDefinition,
    hub: Hub,
) => Result<HttpRequest, string>

/** The HTTP request of a message: address, signature and credential are those of now; what is wrong where it cannot be made. */
export const requestOf: Maker = (message, connection, definition, hub) => {
    const webhookId = webhookIdOf(message.channel)
    if (webhookId === undefined) return MAKERS[definition.channel](message, connection, definition, hub)
    const signable = { id: message.sysId, body: message.request.body }
    return webhookRequest(signable, hub.webhooks.byId(webhookId), connection, hub)
}

const MAKERS: Readonly<Record<PlatformChannel, Maker>> = {
    callback: ({ sysId, request }, connection, definition, hub) => {
        const { method, headers, body } = request
        const token = hub.connections.secret(connection.sysId, 'callback_token')
        if (token === undefined) return fail(unreadable('callback token'))
        const endpoint = endpointOf(connection.callbackUrl, token, hub.allowsHttpLoopback())
        if (!endpoint.ok) return endpoint
        const login = definition.hasLogin ? loginOf(connection, hub) : ok({ headers: {}, secrets: [] })
        if (!login.ok) return login
        const signature = sign({ id: sysId, body }, definition.signature, connection, hub)
        if (!signature.ok) return signature
        return ok({
            method,
            url: endpoint.value,
            body,
            timeoutSeconds: TIMEOUT_SECONDS,
            ...login.value,
            secrets: [...login.value.secrets, token],
            headers: { ...headers, ...signature.value, ...login.value.headers },
        })
    },
    api: ({ request }, connection, _definition, hub) => {
        const { method, path = '', headers, body } = request
        return apiRequest(connection, { method, path, headers, body }, hub)
    },
}
