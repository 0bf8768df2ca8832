import { randomUUID } from 'node:crypto'
import { connectAisoc } from '../../test/support/aisoc/connect.ts'
import type { AisocConnection } from '../../test/support/aisoc/connect.ts'
import { postEvent } from '../../test/support/aisoc/event.ts'
import { startAisocPeer } from '../../test/support/aisoc/peer.ts'
import type { AisocPeer } from '../../test/support/aisoc/peer.ts'
import type { AisocEvent, EventAnswer } from '../../test/support/aisoc/event.ts'
import { aboutCase } from '../../test/support/aisoc/samples.ts'
import { instanceClient, type Answer, type InstanceClient } from '../../test/support/instance/client.ts'
import { prepareInstance } from '../demo/prepare.ts'
import type { Scenario } from './measure.ts'

/** How many events go in one batch. */
export const BATCH = 100

type Name = 'report' | 'plainInsert' | 'queuedEvent' | 'newIncident' | 'changedCase' | 'duplicate' | 'linkedSave'

/** The connections of a bench, and what is done to them. */
export interface Bench {
    readonly scenarios: Readonly<Record<Name, Scenario>>
    readonly immediate: Sender
    readonly queued: Sender
}

/** A platform that sends on one connection. */
export interface Sender {
    /** sys_id of the connection. */
    readonly connectionId: string
    readonly send: (event: AisocEvent) => Promise<EventAnswer>
    readonly sendBatch: (events: readonly AisocEvent[]) => Promise<EventAnswer>
    /** What it asks about its incidents. */
    readonly report: () => Promise<Answer>
}

/** Connects one sender whose events wait for an answer with their records, and one whose events are queued. */
export async function prepareBench(admin: InstanceClient, instanceUrl: string, name = 'bench'): Promise<Bench> {
    await prepareInstance(admin)
    const peer = await startAisocPeer()
    const connect = async (processing: string): Promise<Sender> => {
        const options = { name: `${name}-${processing}`, userName: 'aisoc.integration', fields: { processing } }
        return sender(peer, await connectAisoc(admin, instanceUrl, peer, options))
    }
    const immediate = await connect('immediate')
    const queued = await connect('queued')
    return { immediate, queued, scenarios: scenariosOf(admin, immediate, queued) }
}

/** As AiSOC tells that a case was opened. */
export const newCase = (caseId: string = randomUUID()): AisocEvent => aboutCase('case.created', caseId)

function scenariosOf(admin: InstanceClient, immediate: Sender, queued: Sender): Bench['scenarios'] {
    return {
        report: async () => () => immediate.report(),
        plainInsert: async () => () => admin.create('cmn_department', { name: 'Finance' }),
        queuedEvent: async () => () => queued.send(newCase()),
        newIncident: async () => () => immediate.send(newCase()),
        changedCase: async () => {
            const caseId = randomUUID()
            await immediate.send(newCase(caseId))
            return () => immediate.send(aboutCase('case.status_changed', caseId))
        },
        duplicate: async () => {
            const event = newCase()
            await immediate.send(event)
            return () => immediate.send(event)
        },
        linkedSave: async () => {
            const answer = await immediate.send(newCase())
            const { result } = answer.json as { result: { records: readonly { sys_id: string }[] } }
            const incident = result.records[0]?.sys_id ?? ''
            return () => admin.update('incident', incident, { state: '2' })
        },
    }
}

function sender(peer: AisocPeer, to: AisocConnection): Sender {
    const { eventsUrl, connectorId, signingSecret: secret, name } = to
    const { origin } = new URL(eventsUrl)
    const report = `/api/x_aigov_bridge/v1/reports/incidents?connection=${name}&start=2020-01-01`
    const options = { secret, basic: { username: to.userName, password: to.password } }
    return {
        connectionId: to.sysId,
        send: async (event) => accepted(await peer.sendEvent(eventsUrl, event, { ...options, connectorId })),
        report: () => instanceClient(origin, to.userName, to.password).request('GET', report),
        sendBatch: async (events) => accepted(await postEvent(`${eventsUrl}/batch`, { events }, options)),
    }
}

/** A refusal is quick and would look like a good figure. */
function accepted(answer: EventAnswer): EventAnswer {
    const { status, text } = answer
    const items =
        status === 207 ? (answer.json as { result: { results: readonly { http_status: number }[] } }) : undefined
    const refused = items?.result.results.find(({ http_status: one }) => one >= 300)
    if (status >= 300 || refused) throw new Error(`${status} ${text.slice(0, 300)}`)
    return answer
}
