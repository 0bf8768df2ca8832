import type { InstanceClient } from '../instance/client.ts'
import { addUser } from '../instance/users.ts'
import type { AisocPeer } from './peer.ts'

/** How the stand-in and an instance know each other. */
export interface AisocConnection {
    readonly name: string
    readonly userName: string
    readonly password: string
    /** sys_id of the integration user. */
    readonly userId: string
    /** What AiSOC signs its events with. */
    readonly signingSecret: string
    readonly callbackSecret: string
    readonly connectorId: string
    /** sys_id of the connection. */
    readonly sysId: string
    /** Where its events go. */
    readonly eventsUrl: string
}

export interface ConnectOptions {
    readonly name: string
    readonly userName: string
    readonly fields?: Readonly<Record<string, string>>
    /** Made by the stand-in when not given. */
    readonly connectorId?: string
    readonly token?: string
    /** The instance has the connection already; only the stand-in's side is made. */
    readonly isConnected?: boolean
}

const PASSWORD = 'integration'

/** Does what an admin does on both sides: a user, a connection, an inbox token and a connector. All by public means. */
export async function connectAisoc(
    admin: InstanceClient,
    instanceUrl: string,
    peer: AisocPeer,
    options: ConnectOptions,
): Promise<AisocConnection> {
    const { name, userName } = options
    const signingSecret = `${name}-signing-secret`
    const callbackSecret = `${name}-callback-secret`
    const connector = peer.addConnector(options.connectorId === undefined ? {} : { id: options.connectorId })
    const given = options.token === undefined ? {} : { token: options.token }
    const { token } = peer.addToken({ ...given, hmacSecret: callbackSecret })
    const userId = await integrationUser(admin, userName)
    const [known] = options.isConnected ? await admin.list('x_aigov_bridge_connection', `name=${name}`) : []
    const connection =
        known ??
        (await admin.create('x_aigov_bridge_connection', {
            name,
            platform: 'aisoc',
            integration_user: userId,
            signing_secret: signingSecret,
            callback_url: peer.inboxUrl('{token}', connector.id),
            callback_token: token,
            callback_secret: callbackSecret,
            ...options.fields,
        }))
    const eventsUrl = `${instanceUrl}/api/x_aigov_bridge/v1/events/${name}`
    const user = { userName, password: PASSWORD, userId }
    return {
        name,
        ...user,
        signingSecret,
        callbackSecret,
        connectorId: connector.id,
        sysId: connection.sys_id ?? '',
        eventsUrl,
    }
}

async function integrationUser(admin: InstanceClient, userName: string): Promise<string> {
    const [known] = await admin.list('sys_user', `user_name=${userName}`)
    if (known) return known.sys_id ?? ''
    return addUser(admin, userName, PASSWORD, 'x_aigov_bridge.integration')
}
