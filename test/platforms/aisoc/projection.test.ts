import { createScene } from '../../support/aisoc/scene.ts'
import { aisocSample } from '../../support/aisoc/samples.ts'
import { postOf } from '../../support/hub/post.ts'
import { receive } from '../../../src/server/inbound/receive.ts'
import { openCase } from '../../support/hub/opened.ts'
import { createWorld, SECRETS } from '../../support/hub/world.ts'

type Change = Readonly<Record<string, unknown>>

/** The sample's case with some of it changed. */
function caseWith(type: 'case.created' | 'case.status_changed', caseId: string, change: Change): Change {
    const { data } = aisocSample(type) as { readonly data: { readonly case: object } }
    return { data: { ...data, case: { ...data.case, id: caseId, ...change } } }
}

describe('what AiSOC owns reaches the incident as a thin projection', () => {
    test('the description names severity, entities, case and link', () => {
        const { world, incident } = createScene()
        expect(world.row('incident', incident).description).toMatch(
            /Severity: critical\nInvolved: host: ws-42\nhost: fs-07[\s\S]*Case INC-001: https:\/\/app\.tryaisoc\.com\/cases\//,
        )
        expect(world.rows('x_aigov_bridge_external_ref')).toMatchObject([
            { external_url: expect.stringMatching(/^https:\/\/app\.tryaisoc\.com/) as string },
        ])
    })

    test('each containment action is a note with its time, target and outcome', () => {
        const { world, incident, send } = createScene()
        const act = (name: string, outcome: string) =>
            send('case.action_executed', {
                action: { name, target: 'ws-42', outcome, executed_at: '2026-05-15T10:04:58Z' },
            })
        act('isolate_host', 'succeeded')
        act('disable_user', 'failed')
        expect(world.journal(incident)).toEqual([
            expect.stringContaining('isolate_host on ws-42: succeeded (2026-05-15T10:04:58Z)'),
            expect.stringContaining('disable_user on ws-42: failed (2026-05-15T10:04:58Z)'),
        ])
    })

    test.each([
        ['case.action_executed', { action: null }],
        ['case.action_executed', { action: undefined }],
        ['case.summary_added', { summary: '' }],
        ['case.summary_added', { summary: null }],
    ] as const)('%s with %j is accepted and ignored: no hollow note', (type, change) => {
        const { world, incident, send } = createScene()
        expect(send(type, change)).toMatchObject({ httpStatus: 202, result: { status: 'ignored' } })
        expect(world.journal(incident)).toEqual([])
    })

    test('the agent’s summary is one note with the involved entities and the link', () => {
        const { world, incident, send } = createScene()
        send('case.summary_added')
        const [note = ''] = world.journal(incident)
        expect(note).toMatch(
            /AiSOC summary: The attacker used[\s\S]*Involved:\nhost: ws-42\n[\s\S]*https:\/\/app\.tryaisoc/,
        )
        expect(world.journal(incident)).toHaveLength(1)
    })
})

describe('what is not synced', () => {
    test.each([
        'case.comment_added',
        'case.severity_changed',
        'detection_rule.updated',
        'suppression_rule.updated',
        'agent.prompt_changed',
        'case.evidence_added',
        'case.graph_updated',
    ])('%s is accepted and ignored, with the reason, and changes nothing', (type) => {
        const { world, hub, incident } = createScene()
        const before = structuredClone(world.row('incident', incident))
        const event = { ...aisocSample('case.summary_added'), id: `event of ${type}`, type }
        expect(receive(postOf(event), hub)).toMatchObject({
            httpStatus: 202,
            result: { status: 'ignored', reason: `${type} is no event that the bridge knows` },
        })
        expect(world.row('incident', incident)).toEqual(before)
        expect(world.journal(incident)).toEqual([])
    })

    test('a severity that changes later touches neither impact nor urgency nor priority', () => {
        const { world, hub, incident, caseId } = createScene()
        const { impact, urgency, priority } = world.row('incident', incident)
        for (const type of ['case.status_changed', 'case.created'] as const) {
            const change = caseWith(type, caseId, { severity: 'low', status: 'triaged' })
            receive(
                postOf({ ...aisocSample(type), ...change, id: `later ${type}`, timestamp: '2026-05-15T12:30:00Z' }),
                hub,
            )
        }
        expect(world.row('incident', incident)).toMatchObject({ state: '2', impact, urgency, priority })
    })

    test('no default mapping writes a due date, an SLA or the assignee', () => {
        const { world } = createScene()
        const rows = world.rows('x_aigov_bridge_event_mapping').filter(({ platform }) => platform === 'aisoc')
        const fields = rows.flatMap((row) => Object.keys(JSON.parse(row.fields ?? '{}') as object))
        expect([...new Set(fields)].sort()).toEqual(
            [
                'category',
                'close_code',
                'close_notes',
                'description',
                'impact',
                'short_description',
                'state',
                'urgency',
                'work_notes',
            ].sort(),
        )
    })
})

describe('tenants and connections', () => {
    const OTHER = {
        name: 'aisoc-other',
        integration_user: 'id-of-other.integration',
        callback_url: 'https://other.example/inbox/{token}',
    }

    test('two AiSOC with the same case id are two incidents, and each hears of its own only', () => {
        const scene = createScene()
        const { world, hub, caseId, incident } = scene
        world.connect(OTHER, { ...SECRETS, signing_secret: 'other-secret' })
        const sample = aisocSample('case.created')
        const event = { ...sample, ...caseWith('case.created', caseId, {}), id: 'event of the other' }
        const reply = receive(
            postOf(event, {
                connectionName: OTHER.name,
                callerId: OTHER.integration_user,
                secret: 'other-secret',
            }),
            hub,
        )
        expect(reply).toMatchObject({ httpStatus: 201 })
        expect(world.rows('incident')).toHaveLength(2)
        scene.person({ state: '2' })
        expect(scene.aisoc.requests.filter(({ url }) => url.includes('other.example'))).toEqual([])
        const mine = world.rows('x_aigov_bridge_external_ref').filter(({ target_sys_id: id }) => id === incident)
        expect(mine).toHaveLength(1)
    })

    test('neither may post events or read receipts of the other', () => {
        const world = createWorld()
        world.connect()
        world.connect(OTHER)
        const post = postOf(aisocSample('case.created'), { connectionName: OTHER.name })
        expect(receive(post, world.hub)).toMatchObject({ httpStatus: 403 })
        expect(world.rows('x_aigov_bridge_event')).toEqual([])
    })
})

test('a status that nobody mapped is accepted and not applied, with the reason', () => {
    const world = createWorld()
    world.connect()
    const incident = openCase(world, 'case-1')
    const map = world.rows('x_aigov_bridge_value_map').find(({ source_value: value }) => value === 'contained')
    expect(map).toBeDefined()
    const event = {
        ...aisocSample('case.status_changed'),
        ...caseWith('case.status_changed', 'case-1', { status: 'snoozed' }),
    }
    const reply = receive(postOf(event), world.hub)
    expect(reply).toMatchObject({ httpStatus: 202, result: { status: 'ignored' } })
    expect('result' in reply ? reply.result.reason : '').toContain('snoozed')
    expect(world.row('incident', incident)).toMatchObject({ state: '1' })
})

test('switching a connection off keeps its references, and switching it on goes on where it was', () => {
    const scene = createScene()
    const { world } = scene
    const [connection] = world.rows('x_aigov_bridge_connection')
    const set = (active: boolean) => world.edit('x_aigov_bridge_connection', connection?.sys_id ?? '', { active })
    set(false)
    expect(scene.send('case.status_changed')).toMatchObject({ httpStatus: 403 })
    scene.person({ state: '2' })
    expect(scene.status()).toBe('new')
    expect(world.rows('x_aigov_bridge_external_ref')).toMatchObject([{ state: 'linked' }])
    set(true)
    for (const _ of [1, 2]) {
        world.wait(3600)
        scene.run()
    }
    expect(scene.status()).toBe('investigating')
    scene.move('resolved', 'event')
    expect(scene.state()).toBe('6')
})
