import type { InboundRequest } from '../../../src/server/inbound/request.ts'
import { postOf } from '../hub/post.ts'
import { findRow } from '../hub/rows.ts'
import type { Entity, Post } from './entities.ts'
import { begin, type Simulation } from './simulation.ts'
import { count } from './tally.ts'

/** An event that was not answered yet, or one more delivery of one that was; at times it is no delivery to be taken. */
export function sendSomething(simulation: Simulation): void {
    const { entities, random } = simulation
    const { posts } = random.pick(entities.filter((entity) => entity.posts.length > 0))
    const open = unanswered(posts).slice(0, 3)
    const sent = random.pick(open.length > 0 && random.chance(0.85) ? open : posts)
    const what = random.next()
    if (what < 0.04) return sendRefused(simulation, sent)
    if (what < 0.1) return sendBatch(simulation, sent.entity.connection)
    post(simulation, sent)
}

const NO_ANSWERS = [403, 404, 429]

/** 5xx is no answer to a sender; neither is that it may not send now. */
export const unanswered = (posts: readonly Post[]): readonly Post[] =>
    posts.filter(({ answered }) => answered === undefined || answered >= 500 || NO_ANSWERS.includes(answered))

/** The platform posts an event; what it is answered it remembers. */
export function post(simulation: Simulation, sent: Post): void {
    const { connection } = sent.entity
    const request = throughADoor(simulation, signedOnce(sent.entity, sent.body))
    const job = begin(simulation, `post ${connection} ${sent.eventId} ${sent.status}`, connection, (hub) => {
        sent.answered ??= 500
        const { httpStatus } = simulation.flows.receive(request, hub)
        noteAnswer(simulation, sent, httpStatus)
    })
    if (job.state === 'done' && sent.answered === 429 && job.writes > 0)
        simulation.history.broken.push(`7: ${sent.eventId} came too soon and wrote ${job.writes} times`)
}

function noteAnswer({ tally }: Simulation, sent: Post, httpStatus: number): void {
    if (httpStatus === 429) count(tally.faults, 'a sender sends too much')
    // A sender that has its answer needs no other.
    if (sent.answered === undefined || sent.answered >= 300) sent.answered = httpStatus
}

/** Who can only sign comes in by the inbox, where that is open. */
function throughADoor({ world, random, tally }: Simulation, request: InboundRequest): InboundRequest {
    const row = findRow(world.state, 'x_aigov_bridge_connection', { name: request.connectionName })
    if (row?.signature_only !== '1' || random.chance(0.5)) return request
    count(tally.faults, 'a sender comes without a login')
    return { ...request, door: 'inbox', callerId: '' }
}

const MOST = 6

/** Several events in one post, in any order, with one among them that is none. */
function sendBatch(simulation: Simulation, connection: string): void {
    const { entities, random, tally, flows, history } = simulation
    const things = entities.filter((entity) => entity.connection === connection)
    const all = things.flatMap(({ posts }) => posts)
    const sent = Array.from({ length: 1 + random.below(MOST) }, () => random.pick(all))
    const sender = things[0]?.sender
    if (!sender) return
    const texts = [...sent.map(({ body }) => body), sender.noEvent]
    const signed = signedOnce({ connection, sender }, `{"events":[${texts.join(',')}]}`)
    const request = throughADoor(simulation, signed)
    count(tally.faults, 'a sender sends several events in one post')
    begin(simulation, `batch ${connection} ${sent.map(({ eventId }) => eventId).join(' ')}`, connection, (hub) => {
        for (const one of sent) one.answered ??= 500
        const reply = flows.receiveBatch(request, hub)
        const statusAt = (place: number): number =>
            'replies' in reply ? (reply.replies[place]?.httpStatus ?? 500) : reply.httpStatus
        for (const [place, one] of sent.entries()) noteAnswer(simulation, one, statusAt(place))
        if ('replies' in reply && statusAt(sent.length) !== 400)
            history.broken.push(`7: what is no event was answered ${statusAt(sent.length)} in a batch`)
    })
}

/** Another body under an id that is known, a body that somebody forged, or somebody who may not come here: nothing may come of either. */
function sendRefused(simulation: Simulation, sent: Post): void {
    const { random, history, tally, trace } = simulation
    const [name, request, wanted] = refusable(simulation, sent)[random.below(REFUSABLE.length)] ?? []
    if (name === undefined || request === undefined || wanted === undefined) return
    const isKnown = sent.answered !== undefined && sent.answered < 300
    if (wanted === OTHER_BODY && !isKnown) return
    count(tally.faults, name)
    const { connection } = sent.entity
    const job = begin(simulation, `refused post ${connection} ${sent.eventId}`, connection, (hub) => {
        const { httpStatus } = simulation.flows.receive(request, hub)
        const isRefused = [wanted, 403, 404, 429, 503].includes(httpStatus)
        trace(() => `${name} (${sent.eventId}): it is answered ${httpStatus}`)
        if (!isRefused) history.broken.push(`7: ${name} (${sent.eventId}) and was answered ${httpStatus}`)
    })
    // The insert that the unique key refused.
    if (job.writes > (wanted === OTHER_BODY ? 1 : 0)) history.broken.push(`7: a refused post wrote ${job.writes} times`)
}

const OTHER_BODY = 409
type Refusable = readonly [name: string, request: InboundRequest, wanted: number]

export const REFUSABLE = [
    'a sender gives another body under a known id',
    'a sender forges a body',
    'somebody else posts',
    'somebody knocks at an inbox that is closed or signs nothing',
    'a sender names an event with half a character',
] as const

function refusable({ world }: Simulation, { entity, body }: Post): readonly Refusable[] {
    const other = body.replace('ws-42', 'ws-43')
    const good = signedOnce(entity, body)
    const forged = { ...signedOnce(entity, other), body }
    const isOpen =
        findRow(world.state, 'x_aigov_bridge_connection', { sys_id: entity.connectionId })?.signature_only === '1'
    return [
        [REFUSABLE[0], signedOnce(entity, other), OTHER_BODY],
        [REFUSABLE[1], forged, 401],
        [REFUSABLE[2], { ...good, callerId: 'id-of-somebody' }, 403],
        [REFUSABLE[3], { ...(isOpen ? forged : good), door: 'inbox', callerId: '' }, isOpen ? 401 : 404],
        [REFUSABLE[4], signedOnce(entity, halved(body)), 400],
    ]
}

/** JSON may hold one half of a character: two ids that differ in nothing else are one to the database. */
const halved = (body: string): string => body.replace('{"id":"', '{"id":"\\ud800')

const SIGNED = new Map<string, InboundRequest>()
const MANY = 20_000

/** Signing takes longer than anything else, and all runs send much the same. */
function signedOnce({ connection, sender }: Pick<Entity, 'connection' | 'sender'>, body: string): InboundRequest {
    const key = `${connection} ${body}`
    const known = SIGNED.get(key)
    if (known) return known
    if (SIGNED.size > MANY) SIGNED.clear()
    const request = postOf(body, {
        platform: sender.platform,
        connectionName: connection,
        callerId: `id-of-${connection}`,
    })
    SIGNED.set(key, request)
    return request
}
