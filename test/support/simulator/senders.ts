import type { InboundRequest } from '../../../src/server/inbound/request.ts'
import { postOf } from '../hub/post.ts'
import type { Post } from './entities.ts'
import { begin, type Simulation } from './simulation.ts'
import { count } from './tally.ts'

/** An event that was not answered yet, or one more delivery of one that was; at times it is no delivery to be taken. */
export function sendSomething(simulation: Simulation): void {
    const { entities, random } = simulation
    const { posts } = random.pick(entities)
    const open = unanswered(posts).slice(0, 3)
    const sent = random.pick(open.length > 0 && random.chance(0.85) ? open : posts)
    if (random.chance(0.04)) return sendRefused(simulation, sent)
    post(simulation, sent)
}

/** 5xx is no answer to a sender; neither is that it may not send now. */
export const unanswered = (posts: readonly Post[]): readonly Post[] =>
    posts.filter(({ answered }) => answered === undefined || answered >= 500 || answered === 403 || answered === 429)

/** The platform posts an event; what it is answered it remembers. */
export function post(simulation: Simulation, sent: Post): void {
    const { connection } = sent.entity
    const request = signedOnce(connection, sent.body)
    begin(simulation, `post ${connection} ${sent.eventId} ${sent.status}`, connection, (hub) => {
        sent.answered ??= 500
        const { httpStatus } = simulation.flows.receive(request, hub)
        // A sender that has its answer needs no other.
        if (sent.answered >= 300) sent.answered = httpStatus
    })
}

const OTHER_BODY = 409
const FORGED = 401

/** Another body under an id that is known, or a body that somebody forged: nothing may come of either. */
function sendRefused(simulation: Simulation, sent: Post): void {
    const { random, history, tally, trace } = simulation
    const { connection } = sent.entity
    const isForged = random.chance(0.5)
    if (!isForged && (sent.answered === undefined || sent.answered >= 300)) return
    const body = sent.body.replace('ws-42', 'ws-43')
    const request = isForged ? { ...signedOnce(connection, body), body: sent.body } : signedOnce(connection, body)
    const wanted = isForged ? FORGED : OTHER_BODY
    count(tally.faults, isForged ? 'a sender forges a body' : 'a sender gives another body under a known id')
    const job = begin(simulation, `refused post ${connection} ${sent.eventId}`, connection, (hub) => {
        const { httpStatus } = simulation.flows.receive(request, hub)
        const isRefused = [wanted, 403, 429, 503].includes(httpStatus)
        trace(() => `${sent.eventId} with a bad body is answered ${httpStatus}`)
        if (!isRefused) history.broken.push(`7: ${sent.eventId} with a bad body was answered ${httpStatus}`)
    })
    // The insert that the unique key refused.
    if (job.writes > 1 || (isForged && job.writes > 0))
        history.broken.push(`7: a refused post wrote ${job.writes} times`)
}

const SIGNED = new Map<string, InboundRequest>()
const MANY = 20_000

/** Signing takes longer than anything else, and all runs send much the same. */
function signedOnce(connection: string, body: string): InboundRequest {
    const key = `${connection} ${body}`
    const known = SIGNED.get(key)
    if (known) return known
    if (SIGNED.size > MANY) SIGNED.clear()
    const request = postOf(body, { connectionName: connection, callerId: `id-of-${connection}` })
    SIGNED.set(key, request)
    return request
}
