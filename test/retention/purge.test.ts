import { purge } from '../../src/server/retention/purge.ts'
import { openIncident, originAt } from '../support/hub/operations.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const DAY = 24 * 3600
const EVENT = 'x_aigov_bridge_event'
const MESSAGE = 'x_aigov_bridge_message'
const ATTEMPT = 'x_aigov_bridge_attempt'
const STATES = ['received', 'processing', 'processed', 'ignored', 'parked', 'failed', 'dead', 'dry_run'] as const

let world: World
const connectionId = 'connection-1'
let count = 0

beforeEach(() => {
    world = createWorld()
})

function addEvent(state: (typeof STATES)[number]): string {
    const eventId = `e${++count}`
    const facts = { connectionId, eventId, key: `key ${eventId}`, type: 'case.created', entity: 'case-1', headers: {} }
    const content = { payload: '{}', payloadSha256: '', problem: '', orderKey: eventId, nextAttemptAt: undefined }
    return world.hub.events.insert({ ...facts, ...content, state, occurredAt: world.hub.now() }) ?? ''
}

function addMessage(state: 'ready' | 'held' | 'delivered' | 'superseded' | 'dead'): string {
    const key = `message ${++count}`
    const kind = { kind: 'state', type: 'case.status', channel: 'callback', sequence: count } as const
    const request = { method: 'POST', path: '', headers: {}, body: '' }
    world.hub.outbox.add({
        ...{ ...kind, key, connectionId, referenceId: 'reference', knownBefore: {}, nextAttemptAt: world.hub.now() },
        request: request as never,
    })
    const sysId = world.rows(MESSAGE).find((row) => row.message_key === key)?.sys_id ?? ''
    world.edit(MESSAGE, sysId, { state })
    const tried = { number: 1, startedAt: world.hub.now(), durationMs: 1, statusCode: 200, responseExcerpt: '' }
    world.hub.outbox.addAttempt({ ...tried, messageId: sysId, outcome: 'delivered' })
    return sysId
}

const states = (table: string): string[] => world.rows(table).map((row) => row.state ?? '')

test('finished events go after 35 days, dead ones after 180, and those that wait never', () => {
    STATES.forEach(addEvent)
    world.wait(35 * DAY)
    purge(world.hub)
    expect(states(EVENT)).toEqual([...STATES])
    world.wait(1)
    purge(world.hub)
    expect(states(EVENT)).toEqual(['received', 'processing', 'parked', 'failed', 'dead'])
    world.wait(145 * DAY)
    purge(world.hub)
    expect(states(EVENT)).toEqual(['received', 'processing', 'parked', 'failed'])
})

test('delivered messages go after 30 days with their attempts; what waits for a person stays', () => {
    for (const state of ['ready', 'held', 'delivered', 'superseded', 'dead'] as const) addMessage(state)
    world.wait(30 * DAY + 1)
    purge(world.hub)
    expect(states(MESSAGE)).toEqual(['ready', 'held', 'dead'])
    expect(world.rows(ATTEMPT)).toHaveLength(3)
    world.wait(150 * DAY)
    purge(world.hub)
    expect(states(MESSAGE)).toEqual(['ready', 'held'])
    expect(world.rows(ATTEMPT)).toHaveLength(2)
})

test('the days count from the last change: what a person replayed is kept anew', () => {
    const sysId = addEvent('processed')
    world.wait(34 * DAY)
    world.edit(EVENT, sysId, { problem: 'replayed' })
    world.wait(2 * DAY)
    purge(world.hub)
    expect(states(EVENT)).toEqual(['processed'])
})

test.each([
    ['10', 11, 0],
    ['10', 9, 1],
    ['0', 10_000, 1],
    ['soon', 36, 0],
    ['', 34, 1],
])('with the property "%s", after %i days %i is left', (text, days, left) => {
    world.state.properties['x_aigov_bridge.retention_event_days'] = text
    addEvent('processed')
    world.wait(days * DAY)
    purge(world.hub)
    expect(states(EVENT)).toHaveLength(left)
})

test('a run ends with its budget, and the next one goes on', () => {
    for (let index = 0; index < 450; index++) addEvent('processed')
    addMessage('delivered')
    world.wait(36 * DAY)
    const slow = world.node({
        afterCall: ({ method }) => {
            if (method === 'archive.remove') world.wait(60)
            return undefined
        },
    })
    purge(slow)
    // One batch was all the time of the events; the messages had their own.
    expect([states(EVENT).length, states(MESSAGE).length]).toEqual([250, 0])
    purge(slow)
    purge(slow)
    expect(states(EVENT)).toEqual([])
})

test('a reference outlives its events: the same event years later opens no second record', () => {
    openIncident(world.hub, originAt(0, { connectionId }))
    addEvent('processed')
    world.wait(3000 * DAY)
    purge(world.hub)
    expect([world.rows(EVENT), world.rows('x_aigov_bridge_external_ref')]).toEqual([[], [expect.anything()]])
    openIncident(world.hub, originAt(0, { connectionId }))
    expect(world.rows('incident')).toHaveLength(1)
})
