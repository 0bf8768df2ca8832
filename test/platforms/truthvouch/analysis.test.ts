import { analyse } from '../../../src/server/outbound/analyse.ts'
import { askMissed } from '../../../src/server/outbound/ask-missed.ts'
import { deliverDue } from '../../../src/server/outbound/deliver.ts'
import { enqueue } from '../../../src/server/outbound/enqueue.ts'
import { receive } from '../../../src/server/inbound/receive.ts'
import { settleDue } from '../../../src/server/inbound/settle-due.ts'
import { truthvouch } from '../../../src/server/platforms/truthvouch/index.ts'
import { atEveryCrash } from '../../support/hub/crash.ts'
import { postOf } from '../../support/hub/post.ts'
import { createWorld, SECRETS, type World } from '../../support/hub/world.ts'
import { truthvouchSample } from '../../support/truthvouch/samples.ts'

const API = { platform: 'truthvouch', api_base_url: 'https://api.tv.example', auth_type: 'bearer' }
const LOGIN = { ...SECRETS, credential: 'tv_live_of-the-test' }
const answer = (data: object) => ({ status: 200, body: JSON.stringify({ data }) })
const WRONG = answer({
    confidence: 0.1,
    category: 'factual_error',
    citations: ['An atlas', { source: 'NASA', url: 'https://nasa.gov' }],
})

let world: World
let incident: string
beforeEach(() => {
    world = createWorld()
    incident = world.create('incident', {
        short_description: 'Odd answer',
        description: 'Query: Is it flat?\nResponse: Yes\nConfidence: 5%',
    })
})

const ask = (of = world, hub = of.hub): void => {
    for (const { sys_id: sysId = '' } of of.rows('incident')) analyse('incident', sysId, hub)
    deliverDue(hub)
    settleDue(hub)
}
const record = () => world.row('incident', incident)
const journal = () => world.journal(incident).join('\n')
const events = () => world.rows('x_aigov_bridge_event')

test('the question is made of what was asked and answered', () => {
    world.connect(API, LOGIN)
    world.willAnswer(WRONG)
    ask()
    expect(world.state.requests).toMatchObject([
        {
            method: 'POST',
            url: 'https://api.tv.example/api/v1/governance/scan',
            headers: { Authorization: 'Bearer tv_live_of-the-test' },
        },
    ])
    expect(JSON.parse(world.state.requests[0]?.body ?? '')).toEqual({ prompt: 'Is it flat?', response: 'Yes' })
})

test.each([
    [{ confidence: 0.1 }, '1'],
    [{ confidence: 0.5 }, '2'],
    [{ confidence: 0.9, category: 'accurate' }, '2'],
    [{ category: 'no_confidence' }, '5'],
])('%j makes priority %s', (data, priority) => {
    world.connect(API, LOGIN)
    world.willAnswer(answer(data))
    ask()
    expect(record().priority).toBe(priority)
})

test('the note names category and citations, of whatever form', () => {
    world.connect(API, LOGIN)
    world.willAnswer(WRONG)
    ask()
    expect(journal()).toContain('Category: factual_error\nCitations:\nAn atlas\nNASA: https://nasa.gov')
    expect(events()).toMatchObject([{ event_type: 'analysis.completed', entity: incident, state: 'processed' }])
})

test('an answer without a word that counts makes no event, and the message says so', () => {
    world.connect(API, LOGIN)
    world.willAnswer({ status: 200, body: '{"status":"queued"}' })
    ask()
    expect(events()).toEqual([])
    expect(world.rows('x_aigov_bridge_message')).toMatchObject([
        { state: 'delivered', last_problem: 'The answer says nothing that the bridge can read.' },
    ])
})

test('it is asked once, however often somebody looks, and whatever people do to the record', () => {
    world.connect(API, LOGIN)
    ask()
    ask()
    enqueue(world.save('incident', incident, { state: '2' }), world.hub)
    ask()
    expect(world.state.requests).toHaveLength(1)
})

test('each connection with an API is asked, no other', () => {
    world.connect({ ...API, name: 'tv-1' }, LOGIN)
    world.connect({ ...API, name: 'tv-2', integration_user: 'b' }, LOGIN)
    world.connect({ ...API, name: 'tv-3', api_base_url: '' }, LOGIN)
    world.connect({ ...API, name: 'tv-4', active: false }, LOGIN)
    world.connect({ ...API, name: 'tv-5', mode: 'dry_run' }, LOGIN)
    ask()
    expect(world.rows('x_aigov_bridge_external_ref')).toHaveLength(2)
})

test.each(['alert.created', 'security_event.created'])('the incident of its own %s is not asked about', (type) => {
    world.delete('incident', incident)
    world.connect(API, LOGIN)
    receive(postOf(truthvouchSample(type), { platform: truthvouch }), world.hub)
    expect(world.rows('incident').length).toBeGreaterThan(0)
    ask()
    expect(world.state.requests).toEqual([])
})

test('what another connection was told of is not its business: neither asked about, nor found', () => {
    const own = world.connect({ ...API, name: 'tv-other', integration_user: 'b' }, LOGIN)
    world.connect({ ...API, name: 'tv-eyes', api_base_url: '' }, LOGIN)
    receive(postOf(truthvouchSample('alert.created'), { platform: truthvouch, connectionName: 'tv-eyes' }), world.hub)
    const [alert] = world.rows('incident').filter(({ correlation_id: id }) => id?.startsWith('truthvouch:'))
    ask()
    expect(world.rows('x_aigov_bridge_message')).toHaveLength(1)
    expect(world.rows('x_aigov_bridge_external_ref').filter(({ connection }) => connection === own)).toMatchObject([
        { target_sys_id: incident },
    ])
    expect(alert).toBeDefined()
})

test('a correlation id of the bridge says so even where the reference is gone', () => {
    world.connect(API, LOGIN)
    world.save('incident', incident, { correlation_id: 'aisoc:c-1' })
    ask()
    expect(world.state.requests).toEqual([])
})

test('what a connection was only asked about is not its own: not found, not counted, not to be linked', () => {
    const own = world.connect(API, LOGIN)
    world.willAnswer(WRONG)
    ask()
    const page = { limit: 10, offset: 0 }
    const whole = { from: undefined, until: undefined, category: '' }
    expect(world.rows('x_aigov_bridge_external_ref')).toMatchObject([{ state: 'linked', connection: own }])
    expect(world.hub.incidents.find(own, {}, page).total).toBe(0)
    expect(world.hub.incidents.figures(own, whole).total).toBe(0)
    expect(world.hub.references.ofTarget(own, 'incident', incident)).toBeUndefined()
})

test('a node that dies anywhere leaves one question and one event', () => {
    const methods = atEveryCrash({
        arrange: (into) => {
            into.connect(API, LOGIN)
            into.create('incident', { short_description: 'Odd answer' })
            into.willAnswer(WRONG, WRONG, WRONG)
        },
        act: (hub, into) => ask(into, hub),
        recover: (into) => {
            ask(into)
            into.wait(600)
            ask(into)
        },
        check: (after) => {
            expect(after.rows('x_aigov_bridge_message')).toMatchObject([{ state: 'delivered' }])
            expect(after.rows('x_aigov_bridge_event')).toMatchObject([{ state: 'processed' }])
            expect(after.rows('incident')).toMatchObject([{ priority: '1' }])
        },
    })
    expect(methods).toContain('outbox.add')
})

describe('where the job of the rule died with its node', () => {
    const ABOUT_AI = { short_description: 'Odd answer', subcategory: 'AI System' }
    const asked = () => world.rows('x_aigov_bridge_message').length
    beforeEach(() => {
        world.connect(API, LOGIN)
        askMissed(world.hub)
        world.wait(60)
    })

    test('the sweep asks, once', () => {
        world.create('incident', ABOUT_AI)
        askMissed(world.hub)
        expect(asked()).toBe(0)
        for (const _ of [1, 2, 3]) {
            world.wait(60)
            askMissed(world.hub)
        }
        expect(asked()).toBe(1)
        expect(world.rows('x_aigov_bridge_audit_entry')).toHaveLength(1)
    })

    test('it does not ask what the job asked, nor about what the rule does not let through', () => {
        analyse('incident', world.create('incident', ABOUT_AI), world.hub)
        world.create('incident', { short_description: 'The printer is on fire' })
        world.wait(120)
        askMissed(world.hub)
        expect(asked()).toBe(1)
        expect(world.rows('x_aigov_bridge_audit_entry')).toHaveLength(1)
    })

    test('after a day it is too late', () => {
        world.create('incident', ABOUT_AI)
        world.wait(25 * 3600)
        world.create('incident', ABOUT_AI)
        world.wait(120)
        askMissed(world.hub)
        expect(asked()).toBe(1)
    })

    test('and while a record is in other hands, it is looked at again however late', () => {
        world.create('incident', ABOUT_AI)
        world.wait(120)
        askMissed(
            world.node({ beforeCall: ({ method }) => (method === 'leases.take' ? { answer: undefined } : undefined) }),
        )
        world.wait(3600)
        askMissed(world.hub)
        expect(asked()).toBe(1)
    })
})
