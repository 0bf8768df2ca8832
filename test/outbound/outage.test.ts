import { receive } from '../../src/server/inbound/receive.ts'
import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { reconcile } from '../../src/server/outbound/reconcile.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { openCase } from '../support/hub/opened.ts'
import { postOf } from '../support/hub/post.ts'
import { queueMessages } from '../support/hub/queued.ts'
import type { ScriptedAnswer } from '../support/hub/state.ts'
import { createWorld, SECRETS, type World } from '../support/hub/world.ts'
import { dateTime } from '../support/hub/rows.ts'
import { createRandom, type Random } from '../support/simulator/random.ts'

const MESSAGES = 'x_aigov_bridge_message'
const MINUTE = 60
const OUTAGE_HOURS = 72
/** The longest wait between two tries of one message, with its jitter. */
const LONGEST_WAIT_HOURS = 10
const CASES = ['case-1', 'case-2', 'case-3', 'case-4', 'case-5']
const STATES = ['1', '2', '3', '6']

const DOWN: ScriptedAnswer = { status: 0, error: 'Connection refused' }
const SLOW: ScriptedAnswer = { status: 0, error: 'Read timed out' }
const FACES: readonly ScriptedAnswer[] = [
    DOWN,
    SLOW,
    ...[401, 403, 404, 302, 500, 503].map((status) => ({ status })),
    { status: 429, retryAfterSeconds: 1_000_000 },
]
interface Outage {
    face: ScriptedAnswer | undefined
    /** What arrived at the platform, in its order. */
    readonly arrived: { readonly url: string; readonly body: string }[]
}

/** The platform fails in the way of the moment, whatever it is asked. */
function outageOf({ state }: World): Outage {
    const outage: Outage = { face: undefined, arrived: [] }
    const shift = (): ScriptedAnswer | undefined => {
        const { method, url = '', body = '' } = state.requests.at(-1) ?? {}
        if (outage.face) return outage.face
        if (method === 'GET') return { status: 200, body: listed(url) }
        outage.arrived.push({ url, body })
        return undefined
    }
    const listed = (url: string): string =>
        JSON.stringify(outage.arrived.filter((one) => one.url === url).map(({ body }) => JSON.parse(body) as unknown))
    Object.assign(state.answers, { shift })
    return outage
}

const sweep = (world: World): void => {
    world.wait(MINUTE)
    reconcile(world.hub)
    deliverDue(world.hub)
}

/** A person saves a state or writes a comment, or the platform goes on with its own work. */
function workOn(world: World, random: Random, incidents: readonly string[], comments: string[][]): void {
    const index = random.below(CASES.length)
    const sysId = incidents[index] ?? ''
    if (random.chance(0.2)) {
        const event = { ...aboutCase('case.summary_added', CASES[index] ?? ''), id: `summary-${world.state.now}` }
        receive(postOf(event), world.hub)
    } else if (random.chance(0.3)) {
        const text = `comment ${world.state.now}`
        comments[index]?.push(text)
        enqueue(world.save('incident', sysId, { comments: text }), world.hub)
    } else enqueue(world.save('incident', sysId, { state: random.pick(STATES) }), world.hub)
}

const API = { api_base_url: 'https://api.aisoc.example', auth_type: 'bearer' }

test.each([1, 2, 3, 4])(
    '72 hours of an outage with many faces drain in order, and nobody has to help (seed %i)',
    (seed) => {
        const world = createWorld()
        const random = createRandom(seed)
        world.connect(API, { ...SECRETS, credential: 'aisoc_key-of-the-test' })
        const incidents = CASES.map((caseId) => openCase(world, caseId))
        const comments: string[][] = CASES.map(() => [])
        const outage = outageOf(world)
        for (let minute = 0; minute < OUTAGE_HOURS * 60; minute++) {
            if (minute % 90 === 0) outage.face = random.pick(FACES)
            if (random.chance(0.05)) workOn(world, random, incidents, comments)
            sweep(world)
        }
        expect(outage.arrived).toEqual([])
        outage.face = undefined
        for (let minute = 0; minute < LONGEST_WAIT_HOURS * 60; minute++) sweep(world)

        const ends = new Set(world.rows(MESSAGES).map(({ state }) => state))
        expect([...ends].sort()).toEqual(['delivered', 'superseded'])
        const bodies = (ending: string) =>
            outage.arrived.filter(({ url }) => url.includes(ending)).map(({ body }) => body)
        for (const [index, sysId] of incidents.entries()) {
            const told = bodies('/inbox/').map((body) => JSON.parse(body) as { sys_id: string; state: string })
            const last = told.findLast(({ sys_id: id }) => id === sysId)
            expect(last?.state).toBe(world.row('incident', sysId).state)
            const heard = bodies(`/cases/${CASES[index] ?? ''}/comments`).map((body) => /comment \d+/.exec(body)?.[0])
            expect(heard).toEqual(comments[index])
        }
        expect(world.rows('x_aigov_bridge_circuit').every(({ state }) => state === 'closed')).toBe(true)
    },
)

test('with the first that arrives after it had failed all others come forward; who asked for time has it', () => {
    const world = createWorld()
    world.connect()
    const incidents = CASES.map((caseId) => openCase(world, caseId))
    const outage = outageOf(world)
    outage.face = { status: 503 }
    for (const sysId of incidents) enqueue(world.save('incident', sysId, { state: '2' }), world.hub)
    for (let minute = 0; minute < 24 * 60; minute++) sweep(world)
    const [polite] = world.rows(MESSAGES).filter(({ state }) => state === 'waiting')
    const soon = world.state.now + 9 * 3_600_000
    world.edit(MESSAGES, polite?.sys_id ?? '', { not_before: dateTime(soon), next_attempt_at: dateTime(soon) })
    outage.face = undefined
    while (outage.arrived.length === 0) sweep(world)
    sweep(world)
    const waiting = world.rows(MESSAGES).filter(({ state }) => state === 'waiting')
    expect(waiting.map(({ sys_id: sysId }) => sysId)).toEqual([polite?.sys_id])
    while (world.state.now <= soon) sweep(world)
    expect(new Set(world.rows(MESSAGES).map(({ state }) => state))).toEqual(new Set(['delivered']))
})

test('all that stood behind a message that waited goes with it, however many', () => {
    const world = createWorld()
    world.connect()
    const [first = '', second = ''] = CASES.map((caseId) => openCase(world, caseId))
    const states = Array.from({ length: 120 }, (_, index) => String(index))
    const outage = outageOf(world)
    outage.face = { status: 503 }
    queueMessages(world, first, states)
    for (let minute = 0; minute < 60; minute++) sweep(world)
    // Hours after the first ones, this one comes back soon.
    queueMessages(world, second, ['of another record'])
    sweep(world)
    outage.face = undefined
    for (let minute = 0; minute < 5; minute++) sweep(world)
    const told = outage.arrived.map(({ body }) => (JSON.parse(body) as { readonly state: string }).state)
    expect(told).toEqual(['of another record', ...states])
})
