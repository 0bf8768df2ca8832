import type { Hub } from '../../../src/server/hub.ts'
import { adoptRecord } from '../../../src/server/inbound/adopt-record.ts'
import { receive } from '../../../src/server/inbound/receive.ts'
import { settleDue } from '../../../src/server/inbound/settle-due.ts'
import { deliverDue } from '../../../src/server/outbound/deliver.ts'
import { reconcile } from '../../../src/server/outbound/reconcile.ts'
import { postOf } from '../hub/post.ts'
import { createWorld, INTEGRATION_USER, SECRETS, type World } from '../hub/world.ts'
import { aisocInMemory, type AisocInMemory } from './in-memory.ts'
import { aboutCase, type AisocEventType } from './samples.ts'
import type { CaseStatus } from './state.ts'

/** An instance and AiSOC, both in memory, with one case and its incident on both sides. */
export interface Scene {
    readonly world: World
    readonly aisoc: AisocInMemory
    readonly hub: Hub
    readonly caseId: string
    readonly incident: string
    state(): string
    status(): CaseStatus
    /** AiSOC sends an event of the case as it is now. */
    send(type: AisocEventType, change?: Readonly<Record<string, unknown>>): ReturnType<typeof receive>
    /** AiSOC's case moves, and AiSOC says so by an event, or by a PATCH of its connector. */
    move(status: CaseStatus, by: 'event' | 'table'): void
    /** A person saves the incident. */
    person(fields: Readonly<Record<string, string>>): void
    /** Everything that jobs and sweeps do. */
    run(): void
}

/** `STATE` of AiSOC's connector, contracts.md 1.2. */
export const PUSHED: Readonly<Record<CaseStatus, string>> = {
    new: '1',
    triaged: '2',
    investigating: '2',
    contained: '2',
    resolved: '6',
    closed: '7',
}

/** `isMadeBy`: the bridge by case.created, or AiSOC's connector by the Table API. */
export function createScene(
    isMadeBy: 'event' | 'table' = 'event',
    fields: Readonly<Record<string, string>> = { api_base_url: 'https://aisoc.example', auth_type: 'bearer' },
): Scene {
    const world = createWorld()
    const aisoc = aisocInMemory()
    const { id: connectorId } = aisoc.addConnector()
    const { token } = aisoc.addToken({ hmacSecret: SECRETS.callback_secret })
    const callback = `https://aisoc.example/api/v1/inbox/itsm/{token}/${connectorId}`
    const secrets = { ...SECRETS, callback_token: token, credential: aisoc.addApiKey().key }
    world.connect({ callback_url: callback, ...fields }, secrets)
    const hub = aisoc.behind(world)
    const { id: caseId } = aisoc.addCase()
    let events = 0

    const run = (): void => {
        world.wait(1)
        settleDue(hub)
        reconcile(hub)
        deliverDue(hub)
    }
    const send: Scene['send'] = (type, change = {}) => {
        world.wait(1)
        const timestamp = new Date(world.state.now).toISOString()
        const event = aboutCase(type, caseId, { status: aisoc.caseOf(caseId).status, timestamp, ...change })
        return receive(postOf({ ...event, id: `event-${++events}` }), hub)
    }
    const incident = isMadeBy === 'event' ? opened(send) : pushed(world, hub, caseId)
    aisoc.link(connectorId, incident, caseId)
    run()
    return {
        ...{ world, aisoc, hub, caseId, incident, send, run },
        state: () => world.row('incident', incident).state ?? '',
        status: () => aisoc.caseOf(caseId).status,
        move: (status, by) => {
            aisoc.setStatus(caseId, status)
            world.wait(1)
            if (by === 'event') send('case.status_changed')
            else world.save('incident', incident, { state: PUSHED[status] }, INTEGRATION_USER)
            run()
        },
        person: (fields) => {
            world.wait(1)
            world.save('incident', incident, { ...fields })
            run()
        },
    }
}

function opened(send: Scene['send']): string {
    const reply = send('case.created')
    return 'result' in reply ? (reply.result.records[0]?.sys_id ?? '') : ''
}

function pushed(world: World, hub: Hub, caseId: string): string {
    const fields = {
        short_description: 'Lateral movement',
        impact: '1',
        urgency: '1',
        correlation_id: `aisoc:${caseId}`,
    }
    const sysId = world.create('incident', fields, INTEGRATION_USER)
    adoptRecord('incident', sysId, hub)
    return sysId
}
