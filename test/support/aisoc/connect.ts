import { connect, secretsOf, type Connected } from '../connect.ts'
import type { InstanceClient } from '../instance/client.ts'
import type { AisocPeer } from './peer.ts'

/** How the stand-in and an instance know each other. */
export interface AisocConnection extends Connected {
    readonly connectorId: string
}

export interface ConnectOptions {
    readonly name: string
    readonly userName: string
    readonly fields?: Readonly<Record<string, string>>
    /** Made by the stand-in when not given. */
    readonly connectorId?: string
    readonly token?: string
}

/** Does what an admin does on both sides: a user, a connection, an inbox token and a connector. All by public means. */
export async function connectAisoc(
    admin: InstanceClient,
    instanceUrl: string,
    peer: AisocPeer,
    { name, userName, connectorId, token: given, fields }: ConnectOptions,
): Promise<AisocConnection> {
    const connector = peer.addConnector(connectorId === undefined ? {} : { id: connectorId })
    const secret = { hmacSecret: secretsOf(name).callbackSecret }
    const { token } = peer.addToken(given === undefined ? secret : { ...secret, token: given })
    const connected = await connect(admin, instanceUrl, {
        name,
        platform: 'aisoc',
        userName,
        fields: { callback_url: peer.inboxUrl('{token}', connector.id), callback_token: token, ...fields },
    })
    return { ...connected, connectorId: connector.id }
}
