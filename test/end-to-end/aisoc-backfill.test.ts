import { startBridgedAisoc, withApi, type BridgedAisoc } from '../support/aisoc/bridged.ts'
import type { AisocConnection } from '../support/aisoc/connect.ts'
import type { AisocPeer } from '../support/aisoc/peer.ts'
import type { InstanceClient, Row } from '../support/instance/client.ts'
import type { DeployedInstance } from '../support/instance/deployed.ts'
import { addUser } from '../support/instance/users.ts'

let bridged: BridgedAisoc
let instance: DeployedInstance
let peer: AisocPeer
let connection: AisocConnection
let operator: InstanceClient

beforeAll(async () => {
    bridged = await startBridgedAisoc((aisoc) => ({ ...withApi(aisoc), backfill_per_minute: '3' }))
    ;({ instance, peer, connection } = bridged)
    await addUser(instance.admin, 'olga', 'olga', 'x_aigov_bridge.operator')
    operator = instance.as('olga', 'olga')
})
afterAll(() => bridged.close())

const backfill = async (): Promise<Row | undefined> =>
    (await instance.admin.list('x_aigov_bridge_backfill', `connection=${connection.sysId}`))[0]

test('open cases become incidents, three a minute; only an admin may start it', async () => {
    for (let index = 0; index < 5; index++) peer.addCase({ status: 'investigating' })
    const over = peer.addCase({ status: 'closed' })
    const start = (as: InstanceClient) => as.act('x_aigov_bridge_connection', connection.sysId, 'bridge_start_backfill')
    expect((await start(operator)).status).toBe(403)
    expect(await backfill()).toBeUndefined()
    expect((await start(instance.admin)).status).toBe(302)
    await instance.advance(61)
    await instance.settle()
    expect(await backfill()).toMatchObject({ state: 'running', opened: '3' })
    expect(await instance.admin.list('incident', 'correlation_idSTARTSWITHaisoc:')).toHaveLength(3)
    await instance.advance(121)
    await instance.settle()
    expect(await backfill()).toMatchObject({ state: 'done', opened: '5', position: '6' })
    const incidents = await instance.admin.list('incident', 'correlation_idSTARTSWITHaisoc:')
    expect(incidents.map(({ state }) => state)).toEqual(['2', '2', '2', '2', '2'])
    expect(incidents.map(({ correlation_id: id }) => id)).not.toContain(`aisoc:${over.id}`)
})

test('resync: an operator makes an incident say what AiSOC says now', async () => {
    const [incident] = await instance.admin.list('incident', 'correlation_idSTARTSWITHaisoc:')
    const caseId = incident?.correlation_id?.slice('aisoc:'.length) ?? ''
    peer.setStatus(caseId, 'resolved')
    const [reference] = await instance.admin.list('x_aigov_bridge_external_ref', `external_id=${caseId}`)
    const press = (as: InstanceClient) =>
        as.act('x_aigov_bridge_external_ref', reference?.sys_id ?? '', 'bridge_resync')
    expect((await press(instance.as(connection.userName, connection.password))).status).toBe(403)
    expect((await press(operator)).status).toBe(302)
    await instance.settle()
    expect(await instance.admin.read('incident', incident?.sys_id ?? '')).toMatchObject({ state: '6' })
})

test('force-sync: an operator makes AiSOC hear the state of the incident again', async () => {
    const [incident] = await instance.admin.list('incident', 'correlation_idSTARTSWITHaisoc:^state=2')
    const caseId = incident?.correlation_id?.slice('aisoc:'.length) ?? ''
    peer.link(connection.connectorId, incident?.sys_id ?? '', caseId)
    peer.setStatus(caseId, 'contained')
    const [reference] = await instance.admin.list('x_aigov_bridge_external_ref', `external_id=${caseId}`)
    const press = (as: InstanceClient) =>
        as.act('x_aigov_bridge_external_ref', reference?.sys_id ?? '', 'bridge_force_sync')
    expect((await press(instance.as(connection.userName, connection.password))).status).toBe(403)
    expect((await press(operator)).status).toBe(302)
    await instance.settle()
    expect(peer.caseOf(caseId).status).toBe('investigating')
})

test('a detached record is linked once an admin mended its cause', async () => {
    const caseId = '5a0f7c0e-6a0e-4f3c-9f7e-7c1c7a6f2d11'
    const incident = await instance.admin.create('incident', {
        short_description: 'Made by another user',
        correlation_id: `aisoc:${caseId}`,
    })
    await instance.settle()
    const find = async (): Promise<Row | undefined> =>
        (await instance.admin.list('x_aigov_bridge_external_ref', `external_id=${caseId}`))[0]
    const detached = await find()
    expect(detached).toMatchObject({ state: 'detached', target_sys_id: incident.sys_id })
    const [admin] = await instance.admin.list('sys_user', 'user_name=admin')
    await instance.admin.update('x_aigov_bridge_connection', connection.sysId, { integration_user: admin?.sys_id })
    await operator.act('x_aigov_bridge_external_ref', detached?.sys_id ?? '', 'bridge_link_again')
    expect(await find()).toMatchObject({ state: 'linked', target_sys_id: incident.sys_id })
})
