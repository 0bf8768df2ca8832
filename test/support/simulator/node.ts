import type { Hub } from '../../../src/server/hub.ts'
import { intercept, type HubCall, type Hooks } from '../hub/intercept.ts'

/** One flow on one node of the instance: it runs some calls, is interrupted, goes on later, or dies. */
export interface Job {
    readonly name: string
    /** User name of its session. */
    readonly user: string
    state: 'running' | 'done' | 'dead'
    /** Lets it make so many calls. */
    advance(calls: number, death?: Death): void
}

/** What a job is made of. */
export interface Start {
    readonly name: string
    readonly user: string
    readonly hub: Hub
    readonly run: (hub: Hub) => void
}

/** What the simulation does to the calls of a job as they are really made. */
export interface Surroundings {
    /** In place of the call, or undefined to let it happen. */
    instead(job: Job, call: HubCall): { readonly answer: unknown } | undefined
    /** After its commit; may change what the flow is told. */
    committed(job: Job, call: HubCall, answer: unknown): unknown
}

/** When a node dies within the next calls: before or after the commit of the nth. */
export interface Death {
    readonly call: number
    readonly moment: 'before' | 'after'
}

/** An answer that a job was given; going on means to run again and to be given these. */
interface Answered {
    readonly method: string
    readonly answer: unknown
}

/** One piece of a job's life. */
interface Turn {
    readonly calls: number
    readonly death: Death | undefined
    /** Calls of this run, the repeated ones included. */
    position: number
    made: number
    stopped: boolean
}

const STOPPED = 'the node was interrupted'

export function startJob({ name, user, hub, run }: Start, surroundings: Surroundings): Job {
    let turn: Turn = { calls: 0, death: undefined, position: 0, made: 0, stopped: false }
    const job: Job = {
        name,
        user,
        state: 'running',
        advance: (calls, death) => {
            turn = { calls, death, position: 0, made: 0, stopped: false }
            try {
                run(watched)
                if (!turn.stopped) job.state = 'done'
            } catch (error) {
                if (!turn.stopped) throw error
            }
        },
    }
    const watched = intercept(
        hub,
        hooksOf(job, surroundings, () => turn),
    )
    return job
}

/** An interrupted node makes no call any more, so that no catch can go on. */
function hooksOf(job: Job, surroundings: Surroundings, turnOf: () => Turn): Hooks {
    const answered: Answered[] = []
    const stop = (turn: Turn): never => {
        turn.stopped = true
        throw STOPPED
    }
    return {
        beforeCall: (call) => {
            const turn = turnOf()
            if (turn.stopped) throw STOPPED
            const known = answered[turn.position++]
            if (known) return repeated(job, call, known)
            if (turn.death?.moment === 'before' && turn.death.call === turn.made + 1) job.state = 'dead'
            if (turn.made === turn.calls || job.state === 'dead') return stop(turn)
            turn.made++
            const instead = surroundings.instead(job, call)
            if (instead) answered.push({ method: call.method, answer: instead.answer })
            return instead
        },
        afterCall: (call, answer) => {
            const turn = turnOf()
            const told = surroundings.committed(job, call, answer)
            answered.push({ method: call.method, answer: told })
            if (turn.death?.moment !== 'after' || turn.death.call !== turn.made) return { answer: told }
            job.state = 'dead'
            return stop(turn)
        },
    }
}

function repeated(job: Job, call: HubCall, { method, answer }: Answered): { readonly answer: unknown } {
    if (method !== call.method)
        throw new Error(`${job.name} is not deterministic: it called ${method} before and ${call.method} now`)
    return { answer }
}
