import { connect } from '../../test/support/connect.ts'
import type { Connected } from '../../test/support/connect.ts'
import type { InstanceClient } from '../../test/support/instance/client.ts'
import { startTruthvouchPeer } from '../../test/support/truthvouch/peer.ts'
import type { TruthvouchPeer } from '../../test/support/truthvouch/peer.ts'
import { TRUTHVOUCH_EVENT_TYPES, truthvouchSample } from '../../test/support/truthvouch/samples.ts'
import { printAnswer } from './samples.ts'
import { every } from './scene.ts'
import type { Scene } from './scene.ts'

export const truthvouchScene: Scene = {
    connection: 'demo-truthvouch',
    play: async ({ admin, instanceUrl, port, isFirst }) => {
        const peer = await startTruthvouchPeer(port)
        const connection = await connect(admin, instanceUrl, {
            name: 'demo-truthvouch',
            platform: 'truthvouch',
            userName: 'truthvouch.integration',
            fields: {
                callback_url: peer.webhookUrl,
                api_base_url: peer.url,
                auth_type: 'bearer',
                credential: peer.token,
            },
        })
        const printCallbacks = followCallbacks(peer)
        if (!isFirst) return
        await admin.create('sys_user_group', { name: 'AI Governance' })
        await playEvents(peer, connection)
        await actAndWait(admin, peer)
        printCallbacks()
    },
}

async function playEvents(peer: TruthvouchPeer, connection: Connected): Promise<void> {
    for (const type of TRUTHVOUCH_EVENT_TYPES) {
        const answer = await peer.sendEvent(connection.eventsUrl, truthvouchSample(type), connection)
        await printAnswer(`truthvouch  ${type}`, answer, connection)
    }
}

/** A person resolves the incident of the alert, and another one opens one about AI, which TruthVouch analyses. */
async function actAndWait(admin: InstanceClient, peer: TruthvouchPeer): Promise<void> {
    const [alert] = await admin.list('incident', 'correlation_id=truthvouch:alert_123')
    const resolved = { state: '6', close_code: 'Solution provided', close_notes: 'The prompt was corrected.' }
    await admin.update('incident', alert?.['sys_id'] ?? '', resolved)
    console.log(`truthvouch  ${alert?.['number']} is resolved by a person`)
    const { number } = await admin.create('incident', {
        short_description: 'The assistant says that the Earth is flat',
        description: 'Query: Is the Earth flat?\nResponse: Yes',
        category: 'software',
        subcategory: 'AI System',
    })
    console.log(`truthvouch  ${number} is opened by a person, about AI`)
    // The change, the resolution, the analysis.
    await peer.waitForRequests(3, 30_000)
}

/** Prints one line for each call that arrives at the stand-in, and now when the returned function is called. */
function followCallbacks(peer: TruthvouchPeer): () => void {
    let seen = 0
    const print = (): void => {
        for (const { path, body, status } of peer.requests.slice(seen))
            console.log(`truthvouch  ${lineOf(path, body, peer)} -> ${status}`)
        seen = peer.requests.length
    }
    every(print)
    return print
}

function lineOf(path: string, body: string, peer: TruthvouchPeer): string {
    const isCallback = path.endsWith('/webhooks/servicenow')
    // A test of the connection has no body.
    if (body === '') return `${isCallback ? 'callback' : 'API'}: Test connection`
    if (!isCallback) return `asked to analyse: ${body}`
    const { event, data } = JSON.parse(body) as { event: string; data: Record<string, string> }
    const { number, u_truthvouch_alert_id: alert = '' } = data
    const outcome = event === 'incident.updated' ? `, ${alert} is now ${peer.alertOf(alert).status} at TruthVouch` : ''
    return `callback: ${event} ${number}${outcome}`
}
