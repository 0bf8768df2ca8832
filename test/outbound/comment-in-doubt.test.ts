import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { reconcile } from '../../src/server/outbound/reconcile.ts'
import { listsComments, type CommentList } from '../support/aisoc/lists-comments.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { openCase } from '../support/hub/opened.ts'
import type { ScriptedAnswer } from '../support/hub/state.ts'
import { createWorld, SECRETS, type World } from '../support/hub/world.ts'

const MESSAGES = 'x_aigov_bridge_message'
const API = { api_base_url: 'https://api.aisoc.example', auth_type: 'bearer' }
const CREDENTIAL = { ...SECRETS, credential: 'aisoc_key-of-the-test' }
/** So long nobody asks, and a little more. */
const QUIET = 125

let world: World
let platform: CommentList
let incident: string
beforeEach(() => {
    world = createWorld()
    platform = listsComments(world)
    world.connect(API, CREDENTIAL)
    incident = openCase(world, 'case-1')
})

const write = (comments: string): void => void enqueue(world.save('incident', incident, { comments }), world.hub)
const told = (text: string): string => `[INC0010001] jane.doe: ${text}`
const message = (index = 0) => world.rows(MESSAGES)[index] ?? {}
const methods = () => world.state.requests.map(({ method }) => method)
const deliver = (seconds = 0): void => {
    world.wait(seconds)
    deliverDue(world.hub)
}

describe.each([
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['a time-out', { status: 0, error: 'Socket timeout' }],
    ['a connection that breaks', { status: 0, error: 'Error: socket hang up' }],
])('after %s the platform is asked for a comment, not at once', (_what, answer: ScriptedAnswer) => {
    test.each([
        ['what it has is delivered', true, ['POST', 'GET', 'POST']],
        ['what it does not have is sent again', false, ['POST', 'GET', 'POST', 'POST']],
    ])('%s, and the next one waits its turn', (_then, isStored, calls) => {
        platform.storesBeforeFault = isStored
        write('one')
        write('two')
        world.willAnswer(answer)
        deliver()
        expect(message()).toMatchObject({ state: 'sending', attempts: '1', next_attempt_at: '2026-05-15 12:02:00' })
        expect(message(1)).toMatchObject({ state: 'ready', attempts: '0' })
        deliver(60)
        expect(methods()).toEqual(['POST'])
        deliver(QUIET)
        expect(methods()).toEqual(calls)
        expect(platform.listed).toEqual([told('one'), told('two')])
        expect(world.rows(MESSAGES)).toMatchObject([{ state: 'delivered' }, { state: 'delivered' }])
    })
})

test('what was asked for and found says so', () => {
    platform.storesBeforeFault = true
    write('one')
    world.willAnswer({ status: 503 })
    deliver()
    deliver(QUIET)
    expect(message()).toMatchObject({ state: 'delivered', attempts: '2' })
    expect(message().last_problem).toMatch(/was asked and says so already/)
    expect(world.state.requests[1]).toMatchObject({
        method: 'GET',
        url: 'https://api.aisoc.example/api/v1/cases/case-1/comments',
        headers: { Authorization: 'Bearer aisoc_key-of-the-test' },
    })
})

test.each([
    ['a page', '<html>'],
    ['nothing', ''],
    ['another thing', '{"comments": []}'],
])('an answer that is no list but %s leaves it to a person, and later comments do not wait for it', (_what, body) => {
    const answer = { status: 200, body }
    write('one')
    write('two')
    world.willAnswer({ status: 503 }, answer)
    deliver()
    deliver(QUIET)
    expect(message()).toMatchObject({ state: 'held', next_attempt_at: '' })
    expect(message().last_problem).toMatch(/Look there: if it is missing, redeliver/)
    expect(world.rows('x_aigov_bridge_attempt')[1]).toMatchObject({ outcome: 'held' })
    expect(platform.listed).toEqual([told('two')])
    expect(world.rows('x_aigov_bridge_circuit').filter(({ state }) => state !== 'closed')).toEqual([])
    deliver(8 * 86_400)
    expect(methods()).toEqual(['POST', 'GET', 'POST'])
})

test.each([
    ['503', { status: 503 }],
    ['429', { status: 429 }],
    ['401', { status: 401 }],
    ['403', { status: 403 }],
    ['404', { status: 404 }],
    ['a redirect', { status: 302 }],
    ['no answer', { status: 0, error: 'Error: connect ECONNREFUSED 127.0.0.1:1' }],
])('while the question gets %s it is asked again later', (_what, answer) => {
    write('one')
    world.willAnswer({ status: 503 }, answer, answer)
    deliver()
    deliver(QUIET)
    deliver(7200)
    expect(message()).toMatchObject({ state: 'sending' })
    deliver(7200)
    expect(methods()).toEqual(['POST', 'GET', 'GET', 'GET', 'POST'])
    expect(message()).toMatchObject({ state: 'delivered' })
    expect(platform.listed).toEqual([told('one')])
})

test('after seven days without an answer a person decides', () => {
    write('one')
    world.willAnswer(...Array<ScriptedAnswer>(40).fill({ status: 503 }))
    for (let half = 0; half < 15; half++) deliver(43_200)
    expect(message()).toMatchObject({ state: 'held' })
})

test('a comment without a way to ask is left to a person', () => {
    write('one')
    const { request = '' } = message()
    world.edit(MESSAGES, message().sys_id ?? '', {
        request: JSON.stringify({ ...JSON.parse(request), askFirst: undefined }),
    })
    world.willAnswer({ status: 503 })
    deliver()
    expect(message()).toMatchObject({ state: 'held' })
})

test('a first try asks nothing', () => {
    write('one')
    deliver()
    expect(methods()).toEqual(['POST'])
})

test('whenever a node dies while it sends, each comment arrives once, in order, and nobody has to help', () => {
    const lists = new WeakMap<World, CommentList>()
    atEveryCrash({
        arrange: (crashed) => {
            lists.set(crashed, listsComments(crashed))
            crashed.connect(API, CREDENTIAL)
            const sysId = openCase(crashed, 'case-1')
            for (const comments of ['one', 'two']) crashed.save('incident', sysId, { comments, state: '2' })
            reconcile(crashed.hub)
        },
        act: (hub) => deliverDue(hub),
        recover: (crashed) => {
            for (let sweep = 0; sweep < 5; sweep++) {
                deliverDue(crashed.hub)
                crashed.wait(60)
            }
        },
        check: (crashed) => {
            expect(lists.get(crashed)?.listed).toEqual([told('one'), told('two')])
            expect(crashed.rows(MESSAGES).filter((row) => row.state !== 'delivered')).toEqual([])
        },
    })
})
