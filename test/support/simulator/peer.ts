import type { HttpAnswer, HttpRequest } from '../../../src/server/hub.ts'
import type { Job } from './node.ts'
import { tasksIn } from './records.ts'
import { ANALYSIS, isQuestion } from './questions.ts'
import { pass, type Simulation } from './simulation.ts'
import { count } from './tally.ts'

/** How the platform meets one request. */
interface Reaction {
    readonly name: string
    /** Whether it takes the request for true, whatever it answers: at once, or when it has had the next ones. */
    readonly isApplied: boolean | 'late'
    readonly answer: HttpAnswer
}

/** The platforms as the instance meets them; they behave badly while faults are on. */
export interface Peer {
    receive(job: Job, request: HttpRequest): HttpAnswer
    /** One platform behaves badly for a while. */
    beginSpell(): void
    /** What a platform has had for long reaches its books at last. */
    arriveLate(): void
    /** The connection whose platform does not come back. */
    dead: string
}

const FAULT_RATE = 0.25

const reaction = (
    name: string,
    isApplied: Reaction['isApplied'],
    status: number,
    more: Partial<HttpAnswer> = {},
): Reaction => ({
    name,
    isApplied,
    answer: { status, body: '', retryAfterSeconds: undefined, error: status === 0 ? 'no answer' : '', ...more },
})

const TAKES = reaction('takes it', true, 200, { body: '{}' })
const DOWN = reaction('does not answer', false, 0)

/** Each is a fault that has to happen. */
export const REACTIONS: readonly Reaction[] = [
    reaction('takes it and answers garbage', true, 200, { body: '<html>' }),
    reaction('takes it and times out', true, 0),
    reaction('takes it and answers 503', true, 503),
    reaction('loses it', false, 0),
    reaction('loses it until later', 'late', 0),
    reaction('answers 500', false, 500),
    reaction('answers 429 with an absurd Retry-After', false, 429, { retryAfterSeconds: 1_000_000 }),
    ...[401, 403, 404, 405, 409, 410, 302, 422, 501].map((status) => reaction(`answers ${status}`, false, status)),
]
const SPELLS = REACTIONS.filter(({ isApplied }) => isApplied === false)
const ANSWER_SECONDS = [1, 5, 19]
/** Both, or what stands behind the host of one. */
const CHANNELS = ['', '.example/inbox', '.example/api']
const SPELL_SECONDS = [30, 300, 3600, 72 * 3600]

export function createPeer(simulation: Simulation): Peer {
    const { random, tally, world, observer, history, trace } = simulation
    const late: HttpRequest[] = []
    let spell = { connection: '', channel: '', reaction: DOWN, until: 0 }
    /** The record whose messages it cannot digest for now. */
    let sick = ''
    const peer: Peer = {
        dead: '',
        receive: (job, request) => {
            const { name, isApplied, answer } = react(request)
            trace(() => `  ${job.name}: sends ${request.body || request.url}: the platform ${name}`)
            // A question tells it nothing.
            const isTold = request.method !== 'GET' && !isQuestion(request.url)
            if (isTold && isApplied === true) observer.applied(request, false)
            if (isTold && isApplied === 'late') late.push(request)
            const said = isTold || answer !== TAKES.answer ? answer : { ...answer, body: asked(request) }
            if (simulation.faults) takeTime()
            return said
        },
        beginSpell: () => {
            const until = world.state.now + random.pick(SPELL_SECONDS) * 1000
            const connection = random.pick(['conn-a', 'conn-b'])
            spell = { connection, channel: random.pick(CHANNELS), reaction: random.pick(SPELLS), until }
            sick = random.pick(['', ...tasksIn(world).map((row) => row.sys_id ?? '')])
            trace(() => `! ${spell.connection} ${spell.reaction.name} for a while`)
        },
        arriveLate: () => {
            const [request] = late.splice(0, 1)
            if (!request) return
            count(tally.faults, 'a platform takes a request late')
            trace(() => `! a platform takes late: ${request.body}`)
            observer.applied(request, true)
        },
    }
    return peer

    /** What its case says, or which comments it has, for one who asks. */
    function asked({ url }: HttpRequest): string {
        if (isQuestion(url)) {
            count(tally.faults, 'a platform is asked what it makes of an incident')
            return ANALYSIS
        }
        if (url.endsWith('/comments')) return commentsOf(url)
        if (url.includes('/cases?')) return page(url)
        count(tally.faults, 'a platform is asked what it knows')
        const entity = simulation.entities.find(
            ({ connection, caseId }) => url.includes(connection) && url.endsWith(`/${caseId}`),
        )
        const [reference, other] = world
            .rows('x_aigov_bridge_external_ref')
            .filter((row) => row.connection === entity?.connectionId && row.external_id === entity?.caseId)
            .filter(({ state }) => state !== 'detached')
        // Its one status does not tell of which of several records it is.
        if (other) return '{}'
        return JSON.stringify({ ...entity?.listed, status: history.statusOf(reference?.target_sys_id ?? '') })
    }

    /** Its cases, as they are listed from there on. */
    function page(url: string): string {
        count(tally.faults, 'a platform is asked for what it has')
        const offset = Number(new URL(url).searchParams.get('offset'))
        const cases = simulation.entities.filter(({ connection }) => url.includes(connection))
        return JSON.stringify(cases.map(({ listed }) => listed).slice(offset))
    }

    function commentsOf(url: string): string {
        count(tally.faults, 'a platform is asked for comments')
        const had = history.heard.filter(({ request }) => request.url === url)
        return JSON.stringify(had.map(({ request }) => JSON.parse(request.body) as unknown))
    }

    function react(request: HttpRequest): Reaction {
        if (peer.dead !== '' && request.url.includes(peer.dead)) return counted(DOWN)
        if (!simulation.faults) return TAKES
        const isUnderSpell = world.state.now < spell.until && request.url.includes(spell.connection + spell.channel)
        if (isUnderSpell) return counted(spell.reaction)
        if (sick !== '' && request.body.includes(sick)) return counted(SICK)
        return random.chance(FAULT_RATE) ? counted(random.pick(REACTIONS)) : TAKES
    }

    /** An answer takes up to the time limit of a request; others have their turn. */
    function takeTime(): void {
        if (random.chance(0.3)) pass(simulation, random.pick(ANSWER_SECONDS))
        if (random.chance(0.2)) simulation.act()
    }

    function counted(one: Reaction): Reaction {
        count(tally.faults, `a platform ${one.name}`)
        return one
    }
}

const SICK = reaction('answers 500 for one record', false, 500)
