import { randomUUID } from 'node:crypto'
import { startBridgedAisoc, type BridgedAisoc } from '../support/aisoc/bridged.ts'
import type { AisocConnection } from '../support/aisoc/connect.ts'
import type { AisocPeer } from '../support/aisoc/peer.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import type { Row } from '../support/instance/client.ts'
import type { DeployedInstance } from '../support/instance/deployed.ts'
import { grantRole } from '../support/instance/users.ts'

let bridged: BridgedAisoc
let instance: DeployedInstance
let peer: AisocPeer
let connection: AisocConnection

beforeAll(async () => {
    bridged = await startBridgedAisoc()
    ;({ instance, peer, connection } = bridged)
    await grantRole(instance.admin, connection.userId, 'itil')
})
afterAll(() => bridged.close())

/** `push_case` of AiSOC's connector, and the reference that AiSOC keeps of the answer. */
async function push(caseId: string): Promise<Row> {
    if (!peer.hasCase(caseId)) peer.addCase({ id: caseId })
    const incident = await asAisoc().create('incident', {
        short_description: 'Lateral movement detected',
        description: 'SMB scan',
        impact: '1',
        urgency: '2',
        correlation_id: `aisoc:${caseId}`,
        correlation_display: 'AiSOC',
    })
    peer.link(connection.connectorId, incident.sys_id ?? '', caseId)
    return incident
}

const asAisoc = () => instance.as(connection.userName, connection.password)

const referencesOf = (caseId: string): Promise<Row[]> =>
    instance.admin.list('x_aigov_bridge_external_ref', `external_id=${caseId}^ORDERBYtarget_number`)

const toldOf = (sysId: string) =>
    peer.requests.filter(({ path, body }) => path.includes('/inbox/itsm/') && body.includes(sysId))

test('an incident of AiSOC is linked, takes the events of its case and tells what people do', async () => {
    const caseId = randomUUID()
    const incident = await push(caseId)
    await instance.settle()
    expect(await referencesOf(caseId)).toMatchObject([{ state: 'linked', target_sys_id: incident.sys_id }])

    const { userName: username, password, signingSecret: secret, eventsUrl } = connection
    const options = { secret, basic: { username, password } }
    await peer.sendEvent(eventsUrl, aboutCase('case.created', caseId), options)
    await peer.sendEvent(eventsUrl, aboutCase('case.summary_added', caseId), options)
    expect(await instance.admin.list('incident', `correlation_id=aisoc:${caseId}`)).toHaveLength(1)
    expect(await instance.admin.read('incident', incident.sys_id ?? '')).toMatchObject({
        short_description: 'Lateral movement detected',
        correlation_display: 'AiSOC',
        impact: '1',
        urgency: '2',
    })

    await instance.admin.update('incident', incident.sys_id ?? '', { state: '2' })
    await instance.settle()
    expect(toldOf(incident.sys_id ?? '').map(({ status }) => status)).toEqual([200])
    expect(peer.caseOf(caseId).status).toBe('investigating')
})

test('AiSOC’s own status pushes are not sent back: a contained case stays contained', async () => {
    const caseId = randomUUID()
    const incident = await push(caseId)
    await instance.settle()
    peer.setStatus(caseId, 'contained')
    await asAisoc().update('incident', incident.sys_id ?? '', { state: '2' })
    await instance.advance(180)
    expect(toldOf(incident.sys_id ?? '')).toEqual([])
    expect(peer.caseOf(caseId).status).toBe('contained')
})

test('a repeated push is flagged and not followed', async () => {
    const caseId = randomUUID()
    const first = await push(caseId)
    await instance.advance(2)
    const second = await push(caseId)
    await instance.settle()
    expect(await referencesOf(caseId)).toMatchObject([
        { state: 'linked', target_sys_id: first.sys_id },
        { state: 'detached', target_sys_id: second.sys_id },
    ])
    await instance.admin.update('incident', second.sys_id ?? '', { state: '2' })
    await instance.settle()
    expect(toldOf(second.sys_id ?? '')).toEqual([])
    const [entry] = await instance.admin.list('sys_journal_field', `element_id=${second.sys_id ?? ''}`)
    expect(entry?.value).toContain(first.number)
})

test('one that nobody’s integration user made is reported, not guessed', async () => {
    const caseId = randomUUID()
    await instance.admin.create('incident', { short_description: 'a copy', correlation_id: `aisoc:${caseId}` })
    await instance.settle()
    const [reference] = await referencesOf(caseId)
    expect(reference).toMatchObject({ state: 'detached', connection: '' })
    expect(reference?.remark).toContain('admin made it')
})
