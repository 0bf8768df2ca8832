import { receive } from '../../src/server/inbound/receive.ts'
import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { endOrphaned } from '../../src/server/outbound/end-unheard.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { noteRedeliveryAsked, redeliver, redeliverAsked } from '../../src/server/outbound/redeliver.ts'
import { truthvouch } from '../../src/server/platforms/truthvouch/index.ts'
import { openCase } from '../support/hub/opened.ts'
import type { ScriptedAnswer } from '../support/hub/state.ts'
import { forceSync, forceSyncAsked, noteForceSync } from '../../src/server/outbound/force-sync.ts'
import { postOf } from '../support/hub/post.ts'
import { truthvouchSample } from '../support/truthvouch/samples.ts'
import { createWorld, SECRETS, type World } from '../support/hub/world.ts'

const CONNECTION = 'x_aigov_bridge_connection'
const REFERENCE = 'x_aigov_bridge_external_ref'
const MESSAGES = 'x_aigov_bridge_message'

let world: World
let incident: string
beforeEach(() => {
    world = createWorld()
    world.connect(
        { api_base_url: 'https://api.aisoc.example', auth_type: 'bearer' },
        { ...SECRETS, credential: 'aisoc_key' },
    )
    incident = openCase(world, 'case-1')
})

const send = (fields: Record<string, string>, ...answers: readonly ScriptedAnswer[]): string => {
    enqueue(world.save('incident', incident, fields), world.hub)
    world.willAnswer(...answers)
    deliverDue(world.hub)
    return world.rows(MESSAGES).at(-1)?.sys_id ?? ''
}
const bodies = () => world.state.requests.map(({ body }) => body)
const connectionId = () => world.rows(CONNECTION)[0]?.sys_id ?? ''
const states = () => world.rows(MESSAGES).map(({ state }) => state)

test.each([
    ['that is held', [{ status: 503 }, { status: 200, body: '<html>' }], 'held'],
    ['that is dead', [{ status: 422 }], 'dead'],
])('a note %s is sent again as it was, as a new first try', (_what, answers, state) => {
    const message = send({ comments: 'one' }, ...answers)
    world.wait(125)
    deliverDue(world.hub)
    expect(states()).toEqual([state])
    expect(redeliver(message, world.node({}, { user: 'ada' }))).toBe('The message is sent again.')
    expect(world.row(MESSAGES, message)).toMatchObject({ state: 'ready', attempts: '0', last_problem: '' })
    deliverDue(world.hub)
    expect(states()).toEqual(['delivered'])
    const posted = world.state.requests.filter(({ method }) => method === 'POST').map(({ body }) => body)
    expect(posted).toHaveLength(2)
    expect(posted[0]).toBe(posted[1])
    const entry = { actor: 'ada', action: 'redelivered', record_sys_id: message }
    expect(world.rows('x_aigov_bridge_audit_entry')).toMatchObject([entry])
})

test('a state is told anew, as the record is now', () => {
    const message = send({ state: '2' }, { status: 422 })
    world.save('incident', incident, { state: '3' })
    redeliver(message, world.hub)
    deliverDue(world.hub)
    expect(states()).toEqual(['superseded', 'delivered'])
    expect(JSON.parse(bodies().at(-1) ?? '')).toMatchObject({ state: '3' })
    expect(world.row(MESSAGES, message)).toMatchObject({ last_problem: 'The platform answered 422' })
    expect(world.rows('x_aigov_bridge_audit_entry').map(({ action }) => action)).toEqual([
        'state_forced',
        'redelivered',
    ])
})

test('a state of a record that people deleted rests: there is nothing to tell, and nothing to be alarmed for', () => {
    const message = send({ state: '2' }, { status: 422 })
    world.delete('incident', incident)
    expect(redeliver(message, world.hub)).toMatch(/^The record no longer exists/)
    deliverDue(world.hub)
    expect(states()).toEqual(['superseded'])
    expect(bodies()).toHaveLength(1)
    expect(world.row(MESSAGES, message)).toMatchObject({ last_problem: 'The platform answered 422' })
    expect(world.rows('x_aigov_bridge_audit_entry')).toMatchObject([{ action: 'redelivered', record_sys_id: message }])
    expect(redeliver(message, world.hub)).toMatch(/^Only a message/)
})

test.each([
    ['delivered', { status: 200 }],
    ['waiting', { status: 429 }],
])('nothing is done with a message that is %s', (_state, answer) => {
    const message = send({ comments: 'one' }, answer)
    const before = JSON.stringify(world.rows(MESSAGES))
    expect(redeliver(message, world.hub)).toMatch(/^Only a message/)
    expect(redeliver('no message', world.hub)).toMatch(/^Only a message/)
    expect(JSON.stringify(world.rows(MESSAGES))).toBe(before)
})

test('of a connection that is paused the person hears that the message waits', () => {
    const message = send({ comments: 'one' }, { status: 422 })
    world.edit(CONNECTION, connectionId(), { mode: 'paused' })
    expect(redeliver(message, world.hub)).toMatch(/^The message is ready, and waits: its connection sends nothing now/)
    deliverDue(world.hub)
    expect(states()).toEqual(['ready'])
})

test.each([
    ['note', { comments: 'one' }],
    ['state', { state: '2' }],
])('a %s for a connection that was deleted rests', (_kind, fields) => {
    const message = send(fields, { status: 422 })
    world.delete(CONNECTION, connectionId())
    expect(redeliver(message, world.hub)).toMatch(/^The connection was deleted/)
    expect(states()).toEqual(['superseded'])
})

test('what waits for a connection that was deleted is ended by the sweep, and nothing else', () => {
    send({ comments: 'one' }, { status: 429 })
    const other = world.connect({ name: 'other', integration_user: 'id-of-other' })
    endOrphaned(world.hub)
    expect(states()).toEqual(['waiting'])
    world.delete(CONNECTION, connectionId())
    endOrphaned(world.hub)
    expect(world.rows(MESSAGES)).toMatchObject([
        { state: 'superseded', next_attempt_at: '', last_problem: 'The connection was deleted before this was told.' },
    ])
    world.delete(CONNECTION, other)
    endOrphaned(world.hub)
})

test('one that was made after the sweep looked keeps its messages', () => {
    send({ comments: 'one' }, { status: 429 })
    const { connections } = world.hub
    endOrphaned({ ...world.hub, connections: { ...connections, all: () => [] } })
    expect(states()).toEqual(['waiting'])
})

test('who presses twice at one moment sends it once', () => {
    const message = send({ comments: 'one' }, { status: 422 })
    let isFirst = true
    const late = world.node({
        beforeCall: ({ method }) => {
            if (method !== 'leases.take' || !isFirst) return undefined
            isFirst = false
            redeliver(message, world.hub)
            deliverDue(world.hub)
            return undefined
        },
    })
    expect(redeliver(message, late)).toMatch(/^Only a message/)
    deliverDue(world.hub)
    expect(bodies()).toHaveLength(2)
})

test('a forced state whose node dies is not forgotten: what a person then sets back is told', () => {
    world.save('incident', incident, { state: '2' })
    const [reference] = world.hub.references.ofRecord('incident', incident)
    const dying = world.node({
        afterCall: ({ method }) => {
            if (method === 'outbox.add') throw 'the node died'
            return undefined
        },
    })
    expect(() => forceSync(reference?.sysId ?? '', dying)).toThrow('the node died')
    deliverDue(world.hub)
    enqueue(world.save('incident', incident, { state: '1' }), world.hub)
    deliverDue(world.hub)
    const told = bodies().filter((body) => body !== '')
    expect(told.map((body) => (JSON.parse(body) as { state: string }).state)).toEqual(['2', '1'])
})

test('who forces what is said of a CI leaves alone what an event began to write there', () => {
    world.connect({ name: 'tv', platform: 'truthvouch' })
    receive(postOf(truthvouchSample('ai_system.registered'), { platform: truthvouch, connectionName: 'tv' }), world.hub)
    const [{ sys_id: sysId = '' } = {}] = world.rows(REFERENCE).filter(({ role }) => role === 'configuration_item')
    const begun = { mark: '', fields: { operational_status: '6' }, before: { operational_status: '1' } }
    world.hub.references.update(sysId, { pending: { ...begun, eventKey: '2026', status: '' } })
    expect(forceSync(sysId, world.hub)).toBe('The platform takes no state of this record.')
    expect(world.hub.references.byId(sysId)?.pending).toMatchObject(begun)
})

test('of a state a job is asked, which sees the record; what came of it stands on the reference', () => {
    const message = send({ state: '2' }, { status: 422 })
    expect(noteRedeliveryAsked(message, world.node({}, { user: 'ada' }))).toBe(true)
    expect(world.rows('x_aigov_bridge_audit_entry')).toMatchObject([{ actor: 'ada', action: 'redelivery_asked' }])
    redeliverAsked(message, world.hub)
    expect(world.rows(REFERENCE)[0]?.remark).toMatch(/^Redeliver: The state of the record is sent/)
    const note = send({ comments: 'one' }, { status: 422 })
    expect(noteRedeliveryAsked(note, world.hub)).toBe(false)
})

test('so is a forced state', () => {
    const reference = world.rows(REFERENCE)[0]?.sys_id ?? ''
    noteForceSync(reference, world.node({}, { user: 'ada' }))
    forceSyncAsked(reference, world.hub)
    expect(world.rows('x_aigov_bridge_audit_entry')[0]).toMatchObject({ actor: 'ada', action: 'force_sync_asked' })
    expect(world.row(REFERENCE, reference).remark).toMatch(/^Force sync: The state of the record is sent/)
})

describe('what waited while nothing might be sent', () => {
    const pause = (mode: string) => world.edit(CONNECTION, connectionId(), { mode })
    const WEEK_S = 8 * 24 * 3600

    test.each([429, 503, 401])(
        'is as good as new afterwards: a first try that ends with %i is not its last',
        (status) => {
            pause('paused')
            enqueue(world.save('incident', incident, { state: '2' }), world.hub)
            world.wait(WEEK_S)
            pause('live')
            world.willAnswer({ status })
            deliverDue(world.hub)
            expect(states()).toEqual(['waiting'])
            world.wait(WEEK_S)
            world.willAnswer({ status: 503 })
            deliverDue(world.hub)
            expect(states()).toEqual(['dead'])
        },
    )

    test('so is one that is redelivered', () => {
        const message = send({ comments: 'one' }, { status: 422 })
        world.wait(WEEK_S)
        redeliver(message, world.hub)
        world.willAnswer({ status: 429 })
        deliverDue(world.hub)
        expect(states()).toEqual(['waiting'])
    })
})
