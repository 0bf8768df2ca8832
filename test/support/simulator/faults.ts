import type { HttpRequest } from '../../../src/server/hub.ts'
import { fail } from '../../../src/server/shared/result.ts'
import type { HubCall } from '../hub/intercept.ts'
import { SAVES } from './observer.ts'
import type { Job, Surroundings } from './node.ts'
import { edit, patch } from './people.ts'
import type { Simulation } from './simulation.ts'

/** What an insert or a save says that is refused, and how often it is. */
const REFUSALS: Readonly<Record<string, readonly [rate: number, answer: () => unknown]>> = {
    'events.insert': [0.03, () => undefined],
    'references.insert': [0.03, () => undefined],
    'outbox.add': [0.25, () => undefined],
    'records.insert': [0.03, () => fail('aborted')],
    'records.update': [0.03, () => fail('aborted')],
}
/** A save that is done and said not to be. */
const LIE_RATE = 0.04
/** Somebody comes between a call about a record and the next. */
const EDIT_RATE = 0.04

type Instance = Pick<Simulation, 'world' | 'random' | 'peer' | 'history' | 'observer' | 'trace'> & {
    readonly faults: boolean
}

/** Calls that the trace shows. */
const TRACED = /^(send|recheck|wake)$|\.(insert|update|add|supersede|take)$/

/** A store that sometimes refuses, or says that it refused although it saved; people between two calls; an observer. */
export function faultySurroundings(simulation: Instance): Surroundings {
    const { random, peer, history, observer, trace } = simulation
    const strikes = (rate: number): boolean => simulation.faults && random.chance(rate)
    return {
        instead: (job, call) => {
            observer.starting(job, call)
            if (call.method === 'send') return { answer: sent(job, call) }
            const [rate, refusal] = REFUSALS[call.method] ?? [0, () => undefined]
            if (rate === 0 || !strikes(rate)) return undefined
            trace(() => `! ${call.method} is refused (${job.name})`)
            return { answer: refusal() }
        },
        committed: (job, call, answer) => {
            history.calls++
            observer.committed(job, call, answer)
            if (TRACED.test(call.method)) trace(() => `  ${job.name}: ${inWords(call)}`)
            const sysId = recordOf(call, answer)
            if (sysId !== undefined && strikes(EDIT_RATE)) (random.chance(0.8) ? edit : patch)(simulation, sysId)
            if (sysId === undefined || call.method === 'records.read' || !strikes(LIE_RATE)) return answer
            trace(() => `! ${call.method} is done, and said not to be (${job.name})`)
            return fail('done, and said not to be')
        },
    }

    function sent(job: Job, call: HubCall): unknown {
        const [request] = call.args as readonly [HttpRequest]
        history.calls++
        const { isApplied, answer, name } = peer.answer(request, simulation.faults)
        trace(() => `  ${job.name}: sends ${request.body}: the platform ${name}`)
        if (isApplied) observer.applied(job, request)
        return answer
    }
}

/** The record that a call read or saved. */
function recordOf({ method, args }: HubCall, answer: unknown): string | undefined {
    if (method === 'records.read') return answer ? String(args[1]) : undefined
    return SAVES.includes(method) && (answer as { readonly ok: boolean }).ok ? String(args[1]) : undefined
}

const LONGEST = 300

const inWords = ({ method, args }: HubCall): string => `${method} ${JSON.stringify(args)}`.slice(0, LONGEST)
