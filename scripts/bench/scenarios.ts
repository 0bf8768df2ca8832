import { randomUUID } from 'node:crypto'
import { connectAisoc } from '../../test/support/aisoc/connect.ts'
import type { AisocConnection } from '../../test/support/aisoc/connect.ts'
import { startAisocPeer } from '../../test/support/aisoc/peer.ts'
import type { EventAnswer } from '../../test/support/aisoc/event.ts'
import { aboutCase } from '../../test/support/aisoc/samples.ts'
import type { InstanceClient } from '../../test/support/instance/client.ts'
import { prepareInstance } from '../demo/prepare.ts'
import type { Scenario } from './measure.ts'

type Name = 'plainInsert' | 'queuedEvent' | 'newIncident' | 'duplicate' | 'linkedSave'

export async function prepareScenarios(
    admin: InstanceClient,
    instanceUrl: string,
): Promise<Readonly<Record<Name, Scenario>>> {
    await prepareInstance(admin)
    const peer = await startAisocPeer()
    const connect = (name: string, processing: string): Promise<AisocConnection> =>
        connectAisoc(admin, instanceUrl, peer, { name, userName: 'aisoc.integration', fields: { processing } })
    const immediate = await connect('bench-immediate', 'immediate')
    const queued = await connect('bench-queued', 'queued')
    const send = (to: AisocConnection, event: ReturnType<typeof aboutCase>): Promise<EventAnswer> =>
        peer.sendEvent(to.eventsUrl, event, {
            secret: to.signingSecret,
            basic: { username: to.userName, password: to.password },
            connectorId: to.connectorId,
        })
    const newCase = (): ReturnType<typeof aboutCase> => aboutCase('case.created', randomUUID())
    return {
        plainInsert: async () => () => admin.create('cmn_department', { name: 'Finance' }),
        queuedEvent: async () => () => send(queued, newCase()),
        newIncident: async () => () => send(immediate, newCase()),
        duplicate: async () => {
            const event = newCase()
            await send(immediate, event)
            return () => send(immediate, event)
        },
        linkedSave: async () => {
            const answer = await send(immediate, newCase())
            const { result } = answer.json as { result: { records: readonly { sys_id: string }[] } }
            const incident = result.records[0]?.sys_id ?? ''
            return () => admin.update('incident', incident, { state: '2' })
        },
    }
}
