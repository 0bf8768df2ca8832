import { connect, secretsOf, type Connected } from '../../test/support/connect.ts'
import type { InstanceClient } from '../../test/support/instance/client.ts'
import { grantRole } from '../../test/support/instance/users.ts'
import { rcaSignature, startRcaPeer, type RcaPeer } from '../../test/support/rca-engine/peer.ts'
import { playSample } from './samples.ts'
import { every, type Scene } from './scene.ts'

const NAME = 'demo-rca-engine'
const TYPES = ['ticket.dry_run', 'analysis.completed', 'analysis.updated', 'analysis.failed']

export const rcaScene: Scene = {
    connection: NAME,
    play: async ({ admin, instanceUrl, port, isFirst }) => {
        const peer = await startRcaPeer(secretsOf(NAME).callbackSecret, port)
        if (isFirst) await nameWhatIsReferred(admin)
        const connection = await connect(admin, instanceUrl, {
            name: NAME,
            platform: 'rca_engine',
            userName: 'rca-engine.integration',
            fields: { callback_url: peer.webhookUrl },
        })
        const print = followTickets(peer)
        if (!isFirst) return
        // It makes tickets by the Table API, too.
        await grantRole(admin, connection.userId, 'itil')
        const incident = await playAll(connection)
        await resolveAndWait(admin, peer, incident)
        print()
    },
}

/** The samples name a group, a person and a CI. */
async function nameWhatIsReferred(admin: InstanceClient): Promise<void> {
    await admin.create('sys_user_group', { name: 'DevOps Team' })
    await admin.create('sys_user', {
        user_name: 'rca.engine',
        email: 'rca.engine@company.com',
        first_name: 'RCA',
        last_name: 'Engine',
    })
    await admin.create('cmdb_ci', { name: 'db-01' })
}

async function playAll(connection: Connected): Promise<string> {
    const sign = (body: string) => rcaSignature(connection.signingSecret, body)
    let incident = ''
    for (const type of TYPES) {
        const [first] = await playSample(type, { folder: 'rca-engine', connection, sign })
        if (type === 'analysis.completed') incident = first?.['sys_id'] ?? ''
    }
    return incident
}

async function resolveAndWait(admin: InstanceClient, peer: RcaPeer, incident: string): Promise<void> {
    const resolved = { state: '6', close_code: 'Solution provided', close_notes: 'The disk was freed.' }
    const { number } = await admin.update('incident', incident, resolved)
    console.log(`rca-engine  ${number} is resolved by a person`)
    await peer.waitForRequests(1, 30_000)
}

/** A test of the connection has no body. */
function lineOf(body: string): string {
    if (body === '') return 'callback: Test connection'
    const { incident_id: number, state } = JSON.parse(body) as { incident_id: string; state: string }
    return `callback: ${number} is ${state}`
}

/** Prints one line for each status that arrives at the stand-in, and now when the returned function is called. */
function followTickets(peer: RcaPeer): () => void {
    let seen = 0
    const print = (): void => {
        for (const { body, status } of peer.requests.slice(seen)) {
            console.log(`rca-engine  ${lineOf(body)} -> ${status}`)
        }
        seen = peer.requests.length
    }
    every(print)
    return print
}
