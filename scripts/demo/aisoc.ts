import { connectAisoc } from '../../test/support/aisoc/connect.ts'
import type { AisocConnection } from '../../test/support/aisoc/connect.ts'
import type { AisocPeer } from '../../test/support/aisoc/peer.ts'
import { startAisocPeer } from '../../test/support/aisoc/peer.ts'
import { AISOC_EVENT_TYPES, aisocSample } from '../../test/support/aisoc/samples.ts'
import type { InstanceClient } from '../../test/support/instance/client.ts'
import { grantRole } from '../../test/support/instance/users.ts'
import { followCallbacks, linkNewCases } from './aisoc-follow.ts'
import { printAnswer } from './samples.ts'
import type { Scene } from './scene.ts'

/** The stand-in keeps its token and connector over a restart: the connection's callback names them. */
const CONNECTOR = '3d1c1f0a-52f4-4c58-9a55-5f1f2a7b6c01'
const TOKEN = 'aitnb_demo'
const API_KEY = 'aisoc_demo'

export const aisocScene: Scene = {
    connection: 'demo-aisoc',
    play: async ({ admin, instanceUrl, port, isFirst }) => {
        const peer = await startAisocPeer({ port })
        const connection = await connectAisoc(admin, instanceUrl, peer, {
            name: 'demo-aisoc',
            userName: 'aisoc.integration',
            connectorId: CONNECTOR,
            token: TOKEN,
            fields: { api_base_url: peer.url, auth_type: 'bearer', credential: peer.addApiKey({ key: API_KEY }).key },
        })
        const printCallbacks = followCallbacks(peer)
        if (isFirst) {
            // Its connector makes incidents by the Table API, too.
            await grantRole(admin, connection.userId, 'itil')
            const incident = await playEvents(peer, connection)
            await resolveAndWait(admin, peer, incident)
            printCallbacks()
        }
        linkNewCases(admin, peer, connection)
    },
}

async function playEvents(peer: AisocPeer, connection: AisocConnection): Promise<string> {
    const { userName: username, password, signingSecret: secret, connectorId, eventsUrl } = connection
    let incident = ''
    for (const type of AISOC_EVENT_TYPES) {
        const options = { secret, basic: { username, password }, connectorId }
        const answer = await peer.sendEvent(eventsUrl, aisocSample(type), options)
        const records = await printAnswer(`aisoc  ${type}`, answer, connection)
        if (type === 'case.created') incident = records[0]?.['sys_id'] ?? ''
    }
    return incident
}

async function resolveAndWait(admin: InstanceClient, peer: AisocPeer, incident: string): Promise<void> {
    await admin.update('incident', incident, { work_notes: 'ws-42 is being rebuilt.' })
    console.log('aisoc  a person writes a work note')
    const resolved = { state: '6', close_code: 'Solution provided', close_notes: 'The host was rebuilt.' }
    const { number } = await admin.update('incident', incident, resolved)
    console.log(`aisoc  ${number} is resolved by a person`)
    await peer.waitForRequests(2, 30_000)
}
