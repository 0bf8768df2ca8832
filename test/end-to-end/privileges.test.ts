import { randomUUID } from 'node:crypto'
import { startBridgedAisoc, type BridgedAisoc } from '../support/aisoc/bridged.ts'
import type { EventAnswer } from '../support/aisoc/event.ts'
import { aboutCase, type AisocEventType } from '../support/aisoc/samples.ts'
import { signBody } from '../support/aisoc/signature.ts'
import { connect } from '../support/connect.ts'
import { openSecurityIncidentResponse } from '../support/instance/security-incident-response.ts'
import type { Answer, Row } from '../support/instance/client.ts'

let bridged: BridgedAisoc
beforeAll(async () => {
    bridged = await startBridgedAisoc()
    // No row of AiSOC tells of CIs; what it opens a case for may be one.
    await bridged.instance.admin.create('x_aigov_bridge_event_mapping', {
        ...{ platform: 'aisoc', event_type: 'case.created', order: '500', operation: 'register_ci', active: 'true' },
        fields: '{"name":"CI of {{ data.case.id }}"}',
    })
    // New incidents are looked for that it may be asked about.
    await connect(bridged.instance.admin, bridged.instance.url, {
        ...{ name: 'truthvouch', platform: 'truthvouch', userName: 'truthvouch.integration' },
        fields: { api_base_url: 'https://api.tv.example' },
    })
    await changesToo()
    await openSecurityIncidentResponse(bridged.instance)
})
afterAll(() => bridged.close())

/** AiSOC asks for no changes by itself: two rows of an admin do, behind what is shipped. */
async function changesToo(): Promise<void> {
    const { admin } = bridged.instance
    const row = { platform: 'aisoc', order: '900', active: 'true' }
    await admin.create('x_aigov_bridge_event_mapping', {
        ...row,
        event_type: 'case.created',
        operation: 'raise_change',
        fields: '{"short_description": "{{ data.case.title }}", "assignment_group": "Nobody", "cmdb_ci": "Nothing"}',
    })
    await admin.create('x_aigov_bridge_event_mapping', {
        ...row,
        event_type: 'case.summary_added',
        operation: 'update_change',
        fields: '{"justification": "{{ data.summary }}"}',
    })
}

const post = (
    type: AisocEventType,
    caseId: string,
    change: Readonly<Record<string, unknown>> = {},
): Promise<EventAnswer> => {
    const { peer, connection } = bridged
    return peer.sendEvent(connection.eventsUrl, aboutCase(type, caseId, change), {
        secret: connection.signingSecret,
        basic: { username: connection.userName, password: connection.password },
    })
}

function call(resource: string, content: object): Promise<Answer> {
    const { instance, connection } = bridged
    const body = JSON.stringify(content)
    const headers = { 'x-aisoc-signature': signBody(connection.signingSecret, body), 'idempotency-key': randomUUID() }
    return instance
        .as(connection.userName, connection.password)
        .request('POST', `/api/x_aigov_bridge/v1/${resource}`, body, headers)
}

/** Its record is made, and takes a note when the platform tells it again after it was closed. */
async function securityEvent(): Promise<void> {
    const { admin } = bridged.instance
    const event = { event_type: 'Leak', severity: 'high', description: 'Data left', external_id: randomUUID() }
    await call('security_incidents', event)
    const [record] = await admin.list('sn_si_incident', 'ORDERBYDESCnumber')
    if (record) await admin.update('sn_si_incident', record.sys_id ?? '', { active: 'false' })
    await call('security_incidents', event)
}

const shipped = (): Promise<Row[]> =>
    bridged.instance.admin.list('sys_scope_privilege', 'source_scope.scope=x_aigov_bridge^ORDERBYtarget_name')

/** With another status than `allowed` a privilege is as good as none. */
async function without(privilege: Row | undefined, work: () => Promise<void>): Promise<void> {
    const { admin } = bridged.instance
    await admin.update('sys_scope_privilege', privilege?.sys_id ?? '', { status: 'denied' })
    await work()
    await admin.update('sys_scope_privilege', privilege?.sys_id ?? '', { status: 'allowed' })
}

/** Everything for which the app goes to tables that are not its own: who adds a privilege adds here what it is for. */
async function everything(): Promise<void> {
    const { instance } = bridged
    const caseId = randomUUID()
    await post('case.created', caseId)
    await instance.settle()
    await post('case.status_changed', caseId)
    // So large that it becomes a file.
    await post('case.summary_added', caseId, { description: 'x'.repeat(70_000) })
    const [incident] = await instance.admin.list('incident', 'ORDERBYDESCnumber')
    if (incident) await instance.admin.update('incident', incident.sys_id ?? '', { comments: 'seen' })
    // A group and a CI are looked up.
    await call('incidents', { short_description: 'Drift', assignment_group: 'Service Desk', cmdb_ci: 'A gateway' })
    await securityEvent()
    // Roles, choices, and these privileges themselves.
    await instance.admin.act('x_aigov_bridge_connection', bridged.connection.sysId, 'bridge_check_setup')
    // The sweeps look for what the app was not told of.
    await instance.advance(3600)
}

/** What the instance has refused so far, such as `read incident`. */
async function refused(): Promise<string[]> {
    const lines = await bridged.instance.admin.list('syslog', 'messageLIKEmust declare a cross scope access privilege')
    return lines.map(({ message = '' }) => {
        const [, operation = '', table = ''] = /^(\w+) operation on (?:table|API) '(\w+)'/.exec(message) ?? []
        return `${operation.toLowerCase()} ${table}`
    })
}

test('without the privilege to create incidents an event waits, and says why; with it, it goes on', async () => {
    const { instance } = bridged
    const caseId = randomUUID()
    const creating = (await shipped()).filter(({ operation }) => operation === 'create')
    const create = creating.find(({ target_name: table }) => table === 'incident')
    await without(create, async () => {
        const answer = await post('case.created', caseId)
        expect([answer.status, answer.text]).toEqual([
            202,
            expect.stringContaining('ScopeAccessNotGrantedException: create access to incident not granted'),
        ])
        expect(await instance.admin.list('incident', `correlation_id=aisoc:${caseId}`)).toEqual([])
    })
    await instance.advance(3600)
    expect(await instance.admin.list('incident', `correlation_id=aisoc:${caseId}`)).toHaveLength(1)
})

test('the app ships exactly the privileges that its code uses', async () => {
    const before = (await refused()).length
    await everything()
    expect((await refused()).slice(before)).toEqual([])
    const used: string[] = []
    for (const privilege of await shipped()) {
        const name = `${privilege.operation} ${privilege.target_name}`
        await without(privilege, everything)
        if ((await refused()).slice(before).includes(name)) used.push(name)
    }
    expect(used).toEqual((await shipped()).map((privilege) => `${privilege.operation} ${privilege.target_name}`))
})
