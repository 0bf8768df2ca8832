import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { discardWaiting } from '../../src/server/outbound/discard.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { openCase } from '../support/hub/opened.ts'
import { INSTANCE_NAME } from '../support/hub/hub.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const CONNECTION = 'x_aigov_bridge_connection'

let world: World
let connectionId: string
beforeEach(() => {
    world = createWorld()
    connectionId = world.connect()
    const incident = openCase(world, 'case-1')
    enqueue(world.save('incident', incident, { state: '2' }), world.hub)
})

const armFor = (instance: string) => world.edit(CONNECTION, connectionId, { armed_instance: instance })
const press = () => discardWaiting(connectionId, 'ada', world.node({}, { user: 'ada' }))
const messages = () => world.rows('x_aigov_bridge_message').map((row) => [row.state, row.last_problem])
const trail = () => world.rows('x_aigov_bridge_audit_entry').filter(({ action }) => action === 'messages_discarded')

test('on a clone what waits is ended by a person, and does not go out once it is armed', () => {
    armFor('production')
    expect(press()).toEqual({ ok: true, value: ['1 messages are not sent from here any more.'] })
    expect(messages()).toEqual([['superseded', 'Discarded by ada before this instance sent it.']])
    expect(trail()).toMatchObject([{ actor: 'ada', connection: connectionId, detail: '{"messages":"1"}' }])
    armFor(INSTANCE_NAME)
    world.wait(3600)
    deliverDue(world.hub)
    expect(world.state.requests).toEqual([])
})

test('messages of other connections, and those that are settled, stay as they are', () => {
    deliverDue(world.hub)
    armFor('production')
    expect(press()).toEqual({ ok: false, problem: 'No message of this connection waits.' })
    const other = world.connect({ name: 'aisoc-other', armed_instance: 'production' })
    expect(discardWaiting(other, 'ada', world.hub).ok).toBe(false)
    expect(messages()).toEqual([['delivered', '']])
    expect(trail()).toEqual([])
})

test('where the connection sends from here nothing is discarded', () => {
    const problem = expect.stringContaining('sends from this instance') as string
    expect(press()).toEqual({ ok: false, problem })
    expect(messages()).toMatchObject([['ready', '']])
})
