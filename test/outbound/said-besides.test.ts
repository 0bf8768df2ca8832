import { receive } from '../../src/server/inbound/receive.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { reconcile } from '../../src/server/outbound/reconcile.ts'
import { readRequest } from '../../src/server/outbound/request-text.ts'
import { truthvouch } from '../../src/server/platforms/truthvouch/index.ts'
import { applyOperation } from '../../src/server/records/apply.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { originAt, planned } from '../support/hub/operations.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, INTEGRATION_USER, type World } from '../support/hub/world.ts'
import { aboutAlert } from '../support/truthvouch/samples.ts'

/** A person takes the incident of an alert and changes its state; the message about it is not sent yet. */
function takenOver(world: World, fields: Record<string, string> = { state: '2', assigned_to: 'id-of-jane' }): void {
    world.connect({ platform: 'truthvouch' })
    send(world, 'alert.created')
    save(world, fields)
    reconcile(world.hub)
    expect(waiting(world)).toMatchObject([{ state_actual: '2' }])
}

const send = (world: World, type: string, hub = world.hub): void =>
    void receive(postOf(aboutAlert(type, 'alert-1'), { platform: truthvouch }), hub)
const incident = (world: World): string => world.rows('incident')[0]?.sys_id ?? ''
const save = (world: World, fields: Record<string, string>, user?: string): void =>
    void world.save('incident', incident(world), fields, user)
const waiting = (world: World): readonly object[] =>
    world
        .rows('x_aigov_bridge_message')
        .filter(({ state }) => state === 'ready')
        .map(({ request = '' }) => (JSON.parse(readRequest(request).body) as { readonly data: object }).data)

/** Whose it is, in the state that the platform itself gave it. */
const RETOLD = [{ state_actual: '6', assigned_to_sys_id: 'id-of-jane' }]

test('an event overrules the state that a person gave; whose the record is by now is told, whenever its node dies', () => {
    const methods = atEveryCrash({
        arrange: (world) => {
            takenOver(world)
        },
        act: (hub, world) => send(world, 'alert.resolved', hub),
        recover: (world) => {
            send(world, 'alert.resolved')
            settleDue(world.hub)
            reconcile(world.hub)
        },
        check: (world) => expect(waiting(world)).toMatchObject(RETOLD),
    })
    expect(methods).toContain('outbox.supersede')
})

test('so does what the platform saved itself', () => {
    const methods = atEveryCrash({
        arrange: (world) => {
            takenOver(world)
            save(world, { state: '6' }, INTEGRATION_USER)
        },
        act: (hub) => reconcile(hub),
        recover: (world) => reconcile(world.hub),
        check: (world) => expect(waiting(world)).toMatchObject(RETOLD),
    })
    expect(methods).toContain('outbox.supersede')
})

test('what was told in several messages, none of which arrived, is told from the first one on', () => {
    const world = createWorld()
    takenOver(world)
    save(world, { state: '3' })
    reconcile(world.hub)
    send(world, 'alert.resolved')
    reconcile(world.hub)
    expect(waiting(world)).toMatchObject(RETOLD)
})

test('where both say the same, what says more than the platform is not taken back', () => {
    const world = createWorld()
    takenOver(world)
    const [{ connection: connectionId = '' } = {}] = world.rows('x_aigov_bridge_external_ref')
    const origin = originAt(1, { connectionId, correlationPrefix: 'truthvouch' })
    applyOperation({ ...planned('update_incident', { state: '2' }), entity: 'alert-1' }, origin, world.hub)
    reconcile(world.hub)
    expect(waiting(world)).toMatchObject([{ state_actual: '2', assigned_to_sys_id: 'id-of-jane' }])
})

test.each([
    ['an event', (world: World) => send(world, 'alert.resolved')],
    ['the platform itself', (world: World) => save(world, { state: '6' }, INTEGRATION_USER)],
])('nothing of a state alone comes back to the platform when %s overrules it', (_who, act) => {
    const world = createWorld()
    takenOver(world, { state: '2' })
    act(world)
    reconcile(world.hub)
    expect(waiting(world)).toEqual([])
})

test('what arrived is not told again', () => {
    const world = createWorld()
    takenOver(world)
    for (const { sys_id: sysId = '' } of world.rows('x_aigov_bridge_message'))
        world.hub.outbox.update(sysId, { state: 'delivered', nextAttemptAt: undefined })
    send(world, 'alert.resolved')
    reconcile(world.hub)
    expect(waiting(world)).toEqual([])
})

test('what is still to be told after an event is not taken for the platform’s, which saves the record before anybody looks', () => {
    const world = createWorld()
    takenOver(world)
    send(world, 'alert.resolved')
    save(world, { close_notes: 'seen by the platform' }, INTEGRATION_USER)
    reconcile(world.hub)
    expect(waiting(world)).toMatchObject(RETOLD)
})

test('what a rule of the instance makes of an event is told, though its node dies with that save', () => {
    const world = createWorld()
    world.connect({ platform: 'truthvouch' })
    send(world, 'alert.created')
    const rule = (row: Record<string, string>): boolean => {
        row.assigned_to = 'id-of-jane'
        return true
    }
    let isDead = false
    const die = (): never => {
        isDead = true
        throw new Error('the node died')
    }
    const dying = world.node(
        {
            beforeCall: () => (isDead ? die() : undefined),
            afterCall: ({ method }) => (method === 'records.update' ? die() : undefined),
        },
        { user: INTEGRATION_USER, rule },
    )
    expect(() => send(world, 'alert.resolved', dying)).toThrow('the node died')
    world.wait(91)
    reconcile(world.hub)
    expect(waiting(world)).toMatchObject(RETOLD)
})
