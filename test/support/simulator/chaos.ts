import type { HttpRequest } from '../../../src/server/hub.ts'
import { fail } from '../../../src/server/shared/result.ts'
import type { HubCall } from '../hub/intercept.ts'
import type { Row } from '../hub/state.ts'
import { workOnCi } from './cis.ts'
import { FAULT, type Instead, type Job, type Surroundings } from './node.ts'
import { pass, type Simulation } from './simulation.ts'
import { once } from './once.ts'
import { count } from './tally.ts'

/** How a call may fail, by what it is told: before anything was stored, or although everything was. */
interface Faults {
    readonly refused?: () => unknown
    readonly throws?: true
}

const ABORTED = fail('aborted')
const NOT_STORED: Faults = { refused: () => undefined }
const THROWS: Faults = { throws: true }
const NOT_SAVED: Faults = { refused: () => ABORTED }
const NOT_REGISTERED: Faults = { refused: () => fail({ kind: 'failed', text: 'the engine is busy' }) }
const NOT_ATTACHED: Faults = { refused: () => fail({ isRefused: false, reason: 'the instance failed' }) }

/** What else than a crash can happen to a call. An insert never throws, a save says why it failed. */
export const FAULTS: Readonly<Record<string, Faults>> = {
    'events.insert': NOT_STORED,
    'references.insert': NOT_STORED,
    'leases.take': NOT_STORED,
    'records.insert': NOT_SAVED,
    'records.update': NOT_SAVED,
    'cis.find': NOT_REGISTERED,
    'cis.save': NOT_REGISTERED,
    'attachments.write': NOT_ATTACHED,
    'outbox.add': NOT_STORED,
    'events.update': THROWS,
    'events.letGoOn': THROWS,
    'references.update': THROWS,
    'outbox.update': THROWS,
    'outbox.supersede': THROWS,
    'leases.release': THROWS,
    'events.byId': THROWS,
    'events.due': THROWS,
    'references.byKey': THROWS,
    'references.ofRecord': THROWS,
    'records.read': THROWS,
    'records.journalContains': THROWS,
    'cis.read': THROWS,
    'attachments.find': THROWS,
    'connections.byId': THROWS,
    'mappings.rows': THROWS,
    'outbox.due': THROWS,
    'outbox.oldest': THROWS,
    'outbox.bringForward': THROWS,
}

/** What a node writes under a lease, right after a look at its clock. */
export const FENCED: ReadonlySet<string> = new Set([
    'records.insert',
    'records.update',
    'cis.save',
    'attachments.write',
    'references.insert',
    'references.update',
    'outbox.add',
    'outbox.supersede',
    'outbox.update',
    'events.update',
    'events.letGoOn',
    'send',
])

/** What takes its time: rules of the customer run in it. */
const SAVES: ReadonlySet<string> = new Set(['records.insert', 'records.update', 'cis.save'])

const DIES = 0.0025
/** What is called in few runs is struck so many times as often. */
const RARE: ReadonlyMap<string, number> = new Map([['alert', 40]])
const SENDER_DIES = 0.02
const SUSPENDED = 0.008
const OTHERS = 0.045
const REFUSED = 0.02
const LIES = 0.02
const THROWN = 0.003
/** A save takes longer than a lease: a rule that runs after it asks somebody. */
const SLOW = 0.006
const SLOW_SECONDS = [25, 100]
/** As the leases have it: whoever holds one writes when a call like this is over. */
const LAST_CALL_SECONDS = 30
/** A person or the platform comes between a save and what follows it. */
const COMPANY = 0.03
const AT_CI = 0.1
const DEPTH = 3

/** Calls that the trace shows. */
const TRACED = /^(recheck|wake)$|\.(insert|update|add|supersede|take|leaveWord)$/

/** All of that for one method. */
const chancesOf = once((method) => ({
    fault: FAULTS[method],
    isFenced: FENCED.has(method),
    isSave: SAVES.has(method),
    isTraced: TRACED.test(method),
    oftener: RARE.get(method) ?? 1,
}))

export function createChaos(simulation: Simulation): Surroundings {
    const { random, tally, world } = simulation
    const strike = (kind: string, { method }: HubCall, job: Job): void => {
        count(tally.faults, `${kind}: ${method}`)
        simulation.trace(() => `! ${method} ${kind} (${job.name})`)
    }
    return { state: world.state, before, after, rule: (row) => rule(simulation, row), between }

    function before(job: Job, call: HubCall): Instead | 'suspend' | 'die' | undefined {
        tally.calls++
        simulation.history.calls++
        const stopped = simulation.faults ? interrupt(job, call) : undefined
        if (stopped) return stopped
        simulation.observer.starting(job, call)
        if (call.method === 'send') return sent(job, call)
        const fault = simulation.faults ? chancesOf(call.method).fault : undefined
        if (!fault) return undefined
        if (fault.refused && random.chance(REFUSED)) {
            strike('is refused', call, job)
            return { answer: fault.refused() }
        }
        if (fault.throws && random.chance(THROWN)) {
            strike('throws', call, job)
            throw FAULT
        }
        return undefined
    }

    /** The identification engine looks first and writes then: nothing keeps others from doing the same. */
    function between(): void {
        if (!simulation.faults || simulation.depth >= DEPTH || !random.chance(COMPANY)) return
        count(tally.faults, 'others come between a look of the identification engine and its write')
        const { callEnds } = simulation
        simulation.callEnds = Math.min(callEnds, world.state.now + LAST_CALL_SECONDS * 1000)
        simulation.act()
        simulation.callEnds = callEnds
    }

    /** The platform has it, whatever becomes of the node. */
    function sent(job: Job, call: HubCall): Instead | 'die' {
        const answer = simulation.peer.receive(job, call.args[0] as HttpRequest)
        if (!simulation.faults || !random.chance(SENDER_DIES)) return { answer }
        strike('is the last of its node', call, job)
        return 'die'
    }

    /** A clock that was just looked at is true for the write that follows: a lease has time to spare for that. */
    function interrupt(job: Job, call: HubCall): 'suspend' | 'die' | undefined {
        const { oftener, isFenced } = chancesOf(call.method)
        const chance = random.next() / oftener
        if (chance < DIES) {
            strike('is not reached: its node dies', call, job)
            return 'die'
        }
        if (chance >= OTHERS || (job.last === 'now' && isFenced)) return undefined
        if (chance < SUSPENDED) {
            strike('waits for later', call, job)
            return 'suspend'
        }
        if (simulation.depth >= DEPTH) return undefined
        strike('comes after others', call, job)
        simulation.act()
        return undefined
    }

    function after(job: Job, call: HubCall, answer: unknown): Instead | 'die' {
        simulation.observer.committed(job, call, answer)
        const { fault, isSave, isTraced, oftener } = chancesOf(call.method)
        if (isTraced) simulation.trace(() => `  ${job.name}: ${inWords(call)}`)
        if (!simulation.faults) return { answer }
        if (random.chance(DIES * oftener)) {
            strike('is the last of its node', call, job)
            return 'die'
        }
        if (isSave) linger(job, call)
        if (!fault) return { answer }
        if (fault.refused && call.method !== 'outbox.add' && call.method !== 'leases.take' && random.chance(LIES)) {
            strike('is done and said not to be', call, job)
            return { answer: fault.refused() }
        }
        if (fault.throws && random.chance(THROWN)) {
            strike('is done and throws', call, job)
            throw FAULT
        }
        return { answer }
    }

    function linger(job: Job, call: HubCall): void {
        if (call.method === 'cis.save' && random.chance(AT_CI)) workOnCi(simulation)
        if (random.chance(COMPANY)) simulation.act('person')
        if (!random.chance(SLOW)) return
        strike('takes its time', call, job)
        pass(simulation, random.pick(SLOW_SECONDS))
        simulation.act()
    }
}

const LONGEST = 300

const inWords = ({ method, args }: HubCall): string => `${method} ${JSON.stringify(args)}`.slice(0, LONGEST)

const RULE_ABORTS = 0.01
const RULE_CHANGES = 0.04

/** What the customer's own rules do to a record that is saved; a poisoned one is never saved by the bridge. */
function rule({ random, tally, faults, poisoned }: Simulation, row: Row): boolean {
    if (poisoned !== '' && row.correlation_id === poisoned) {
        count(tally.faults, 'a rule stops every save of one record')
        return false
    }
    if (!faults) return true
    if (random.chance(RULE_ABORTS)) {
        count(tally.faults, 'a rule stops a save')
        return false
    }
    if (random.chance(RULE_CHANGES)) {
        count(tally.faults, 'a rule changes a field')
        row.description = `${row.description ?? ''}, checked`
        if (row.sys_class_name === 'incident' && row.state === '3') row.state = '2'
    }
    return true
}
