import { startDeployedInstance, type DeployedInstance } from '../instance/deployed.ts'
import { connectAisoc, type AisocConnection } from './connect.ts'
import { startAisocPeer, type AisocPeer } from './peer.ts'

/** An instance with the built package, AiSOC's stand-in, and one connection between them. */
export interface BridgedAisoc {
    readonly instance: DeployedInstance
    readonly peer: AisocPeer
    readonly connection: AisocConnection
    /** Ends both. */
    close(): Promise<void>
}

/** Further columns of the connection may depend on the stand-in: its address, a key of its API. */
export async function startBridgedAisoc(
    fieldsFor: (peer: AisocPeer) => Readonly<Record<string, string>> = () => ({}),
): Promise<BridgedAisoc> {
    const instance = await startDeployedInstance()
    await instance.setProperty('x_aigov_bridge.allow_http_loopback', 'true')
    const peer = await startAisocPeer()
    const connection = await connectAisoc(instance.admin, instance.url, peer, {
        name: 'aisoc-test',
        userName: 'aisoc.integration',
        fields: fieldsFor(peer),
    })
    const close = async (): Promise<void> => {
        await instance.close()
        await peer.close()
    }
    return { instance, peer, connection, close }
}

/** With this a connection may use AiSOC's API too. */
export const withApi = (peer: AisocPeer): Readonly<Record<string, string>> => ({
    api_base_url: peer.url,
    auth_type: 'bearer',
    credential: peer.addApiKey().key,
})
