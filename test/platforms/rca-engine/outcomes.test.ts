import { readFileSync } from 'node:fs'
import { receive } from '../../../src/server/inbound/receive.ts'
import { settleDue } from '../../../src/server/inbound/settle-due.ts'
import { moveOn } from '../../../src/server/inbound/release.ts'
import { deliverDue } from '../../../src/server/outbound/deliver.ts'
import { rcaEngine } from '../../../src/server/platforms/rca-engine/index.ts'
import { registerWebhook } from '../../../src/server/resources/webhooks.ts'
import { atEveryCrash } from '../../support/hub/crash.ts'
import { callOf } from '../../support/hub/call.ts'
import { postOf } from '../../support/hub/post.ts'
import { createWorld, type World } from '../../support/hub/world.ts'

const HOOK = 'https://rca.example/hooks/tickets'
const COMPLETED = JSON.parse(readFileSync('test/platforms/rca-engine/events/analysis.completed.json', 'utf8')) as {
    readonly id: string
    readonly data: { readonly job_id: string }
}
const SHOWN = { ...COMPLETED, dry_run: true }

let world: World
beforeEach(() => {
    world = createWorld()
    connect(world)
})

const connect = (into: World): string =>
    into.connect({ platform: 'rca_engine', signature_scheme: 'none', allowed_hosts: 'rca.example' })

const subscribe = (events: readonly string[], into = world) =>
    registerWebhook(callOf({ url: HOOK, events }, { isUnsigned: true }), into.hub)
const send = (event: object, hub = world.hub) => receive(postOf(event, { platform: rcaEngine }), hub)
const told = (): readonly unknown[] => {
    deliverDue(world.hub)
    return world.state.requests.map(({ url, body }) => [url, JSON.parse(body) as unknown])
}

test('who subscribed hears of a ticket that was only shown, with all that it would be', () => {
    expect(subscribe(['ticket.dry_run'])).toMatchObject({ httpStatus: 201 })
    const answer = send(SHOWN)
    const plan = answer.ok && 'result' in answer ? answer.result.plan : undefined
    const named = { correlation_id: `rca:${COMPLETED.data.job_id}`, correlation_display: 'aisoc-prod' }
    expect(plan).toMatchObject([{ operation: 'open_incident', fields: named }, {}])
    const data = { job_id: COMPLETED.data.job_id, event_id: COMPLETED.id, plan }
    expect(told()).toEqual([[HOOK, { type: 'ticket.dry_run', timestamp: expect.any(String) as string, data }]])
})

test('once for the same plan, however often it is shown', () => {
    subscribe(['ticket.dry_run'])
    send(SHOWN)
    moveOn(world.rows('x_aigov_bridge_event')[0]?.sys_id ?? '', 'event_replayed', world.hub)
    settleDue(world.hub)
    expect(told()).toHaveLength(1)
    const rows = world.rows('x_aigov_bridge_event_mapping').filter((row) => row.event_type === 'analysis.completed')
    const mapping = rows.find((row) => row.operation === 'open_incident' && row.platform === 'rca_engine')
    const fields = { ...(JSON.parse(mapping?.fields ?? '{}') as object), contact_type: 'virtual_agent' }
    world.edit('x_aigov_bridge_event_mapping', mapping?.sys_id ?? '', { fields: JSON.stringify(fields) })
    moveOn(world.rows('x_aigov_bridge_event')[0]?.sys_id ?? '', 'event_replayed', world.hub)
    settleDue(world.hub)
    expect(told()).toHaveLength(2)
    expect(JSON.stringify(told()[1])).toContain('virtual_agent')
})

test('a connection that only shows sends nothing, and keeps nothing for later', () => {
    subscribe(['ticket.dry_run'])
    const [connection] = world.rows('x_aigov_bridge_connection')
    world.edit('x_aigov_bridge_connection', connection?.sys_id ?? '', { mode: 'dry_run' })
    expect(send(COMPLETED)).toMatchObject({ httpStatus: 200 })
    expect(world.rows('x_aigov_bridge_message')).toEqual([])
})

test('what finds no record to change is no ticket that could not be made', () => {
    subscribe(['ticket.failed'])
    const updated = { ...COMPLETED, id: 'evt-u', type: 'analysis.updated' }
    send(COMPLETED)
    const refusing = world.node({}, { user: 'system', rule: () => false })
    send(updated, refusing)
    for (let tries = 0; tries < 10; tries++) {
        world.wait(18_000)
        settleDue(refusing)
    }
    expect(world.rows('x_aigov_bridge_event')).toMatchObject([{ state: 'processed' }, { state: 'dead' }])
    expect(world.state.requests.filter(({ url }) => url === HOOK)).toEqual([])
})

test('who subscribed hears of a ticket that could not be made, when its tries are over', () => {
    subscribe(['ticket.failed', 'ticket.status'])
    const refusing = world.node({}, { user: 'system', rule: () => false })
    send(COMPLETED, refusing)
    expect(told()).toEqual([])
    for (let tries = 0; tries < 10; tries++) {
        world.wait(18_000)
        settleDue(refusing)
    }
    expect(world.rows('x_aigov_bridge_event')).toMatchObject([{ state: 'dead' }])
    const problem = expect.stringContaining('incident was not saved') as string
    expect(told()).toMatchObject([[HOOK, { type: 'ticket.failed', data: { event_id: COMPLETED.id, problem } }]])
})

test('nobody else hears of either, and a ticket that is made is neither', () => {
    subscribe(['ticket.status'])
    send(SHOWN)
    expect(told()).toEqual([])
    world = createWorld()
    connect(world)
    subscribe(['ticket.dry_run', 'ticket.failed'])
    send(COMPLETED)
    expect(told()).toEqual([])
})

test('a node that dies anywhere leaves it told once', () => {
    atEveryCrash({
        arrange: (made) => {
            connect(made)
            subscribe(['ticket.dry_run'], made)
        },
        act: (dying) => void send(SHOWN, dying),
        recover: (after) => {
            if (after.rows('x_aigov_bridge_event').length === 0) send(SHOWN, after.hub)
            settleDue(after.hub)
        },
        check: (after) => {
            world = after
            expect(told()).toHaveLength(1)
        },
    })
})
