import type { Hub } from '../../../src/server/hub.ts'
import { hubOf } from '../hub/hub.ts'
import { intercept, type HubCall } from '../hub/intercept.ts'
import { freshState, type Row, type Session } from '../hub/state.ts'
import { withKnownDigests } from './digests.ts'

/** One flow on one node of the instance: it runs, is interrupted, goes on later, or dies. */
export interface Job {
    readonly name: string
    /** User name of its session. */
    readonly user: string
    /** What the clock of its node is ahead, in milliseconds. */
    readonly skew: number
    state: 'running' | 'done' | 'failed' | 'dead'
    /** It is between two calls of itself, or waits in one while others run. */
    isOnStage: boolean
    /** Calls that were really made, and the method of the last one. */
    calls: number
    last: string
    /** Writes that it made, apart from entries of the audit trail. */
    writes: number
}

export interface JobSpec {
    readonly name: string
    readonly user: string
    readonly skew: number
    readonly run: (hub: Hub) => void
}

/** What the simulation does to the calls of a job as they are really made. Either may throw `FAULT`. */
export interface Surroundings {
    readonly state: Session['state']
    /** In place of the call, or undefined to let it happen. Others may have their turn in it. */
    before(job: Job, call: HubCall): Instead | 'suspend' | 'die' | undefined
    /** After its commit; may change what the flow is told. */
    after(job: Job, call: HubCall, answer: unknown): Instead | 'die'
    /** The customer's rule for whatever is saved now. */
    rule(row: Row): boolean
    /** The identification engine has looked, and has not written yet. */
    between(): void
}

export interface Instead {
    readonly answer: unknown
}

/** What the instance throws when a call fails; the flow may catch it. */
export const FAULT = 'the call failed'
/** A node that is interrupted or dead makes no call any more, so that no catch can go on. */
const STOPPED = 'the node was interrupted'

/** An answer that a job was given; going on means to run again and to be given these. */
interface Answered {
    readonly method: string
    readonly isThrown: boolean
    readonly answer: unknown
}

interface Running extends Job {
    readonly run: (hub: Hub) => void
    readonly surroundings: Surroundings
    readonly answered: Answered[]
    position: number
    isStopped: boolean
}

let current: Running | undefined

/** One hub for all jobs of all runs: making one takes longer than most flows. It is that of whoever is on stage. */
const session: { -readonly [Name in keyof Session]: Session[Name] } = { state: freshState(), user: '', skew: 0 }
const hub = withKnownDigests(hubOf(session))
const watched: Hub = {
    ...intercept(hub, { beforeCall, afterCall }),
    // They ask nobody: nothing can come between.
    sha256Hex: hub.sha256Hex,
    hmacSha256: hub.hmacSha256,
    describe: String,
    recordUrl: hub.recordUrl,
}

export const createJob = ({ name, user, skew, run }: JobSpec, surroundings: Surroundings): Job => {
    const job: Running = {
        name,
        user,
        skew,
        run,
        surroundings,
        state: 'running',
        isOnStage: false,
        calls: 0,
        last: '',
        writes: 0,
        answered: [],
        position: 0,
        isStopped: false,
    }
    return job
}

/** Lets a job go on until it is done, interrupted or dead. */
export function advance(job: Job): void {
    const running = job as Running
    const before = current
    running.position = 0
    running.isStopped = false
    enter(running)
    try {
        running.run(watched)
        if (!running.isStopped) running.state = 'done'
    } catch (error) {
        if (!running.isStopped && error !== FAULT) throw error
        if (!running.isStopped) running.state = 'failed'
    } finally {
        running.isOnStage = false
        leave(before)
    }
}

function enter(job: Running): void {
    current = job
    job.isOnStage = true
    session.state = job.surroundings.state
    session.user = job.user
    session.skew = job.skew
    session.rule = job.surroundings.rule
    session.between = job.surroundings.between
}

function leave(before: Running | undefined): void {
    current = before
    if (before) enter(before)
}

function beforeCall(call: HubCall): Instead | undefined {
    const job = onStage()
    if (job.isStopped) throw STOPPED
    const known = job.answered[job.position++]
    if (known) return repeated(job, call, known)
    const instead = before(job, call)
    if (instead === 'suspend' || instead === 'die') return stop(job, instead)
    job.calls++
    job.last = call.method
    if (instead) job.answered.push({ method: call.method, isThrown: false, answer: instead.answer })
    return instead
}

function afterCall(call: HubCall, answer: unknown): Instead | undefined {
    const job = onStage()
    const told = after(job, call, answer)
    if (told === 'die') return stop(job, told)
    job.answered.push({ method: call.method, isThrown: false, answer: told.answer })
    return told
}

function before(job: Running, call: HubCall): ReturnType<Surroundings['before']> {
    try {
        return job.surroundings.before(job, call)
    } catch (error) {
        remember(job, call, error)
        throw error
    }
}

function after(job: Running, call: HubCall, answer: unknown): ReturnType<Surroundings['after']> {
    try {
        return job.surroundings.after(job, call, answer)
    } catch (error) {
        remember(job, call, error)
        throw error
    }
}

/** A fault that the flow catches is a part of its story, too. */
function remember(job: Running, { method }: HubCall, error: unknown): void {
    if (error === FAULT) job.answered.push({ method, isThrown: true, answer: undefined })
}

function stop(job: Running, how: 'suspend' | 'die'): never {
    job.isStopped = true
    if (how === 'die') job.state = 'dead'
    throw STOPPED
}

function repeated(job: Running, call: HubCall, { method, isThrown, answer }: Answered): Instead {
    if (method !== call.method)
        throw new Error(`${job.name} is not deterministic: it called ${method} before and ${call.method} now`)
    if (isThrown) throw FAULT
    return { answer }
}

function onStage(): Running {
    if (!current) throw new Error('nobody is on stage')
    return current
}
