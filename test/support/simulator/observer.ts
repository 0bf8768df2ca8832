import type { HttpRequest } from '../../../src/server/hub.ts'
import type { HubCall } from '../hub/intercept.ts'
import type { World } from '../hub/world.ts'
import { createChannelLaws } from './channel-laws.ts'
import type { Entity } from './entities.ts'
import type { History } from './history.ts'
import { createLaws } from './laws.ts'
import type { Job } from './node.ts'
import { once } from './once.ts'
import { createOneRecordLaws } from './one-record.ts'
import type { Tally } from './tally.ts'
import { hears, watchTellings } from './tellings.ts'
import { inTurn } from './watches.ts'
import { watchWriters } from './writers.ts'

const WRITES =
    /^(audit)$|\.(insert|update|add|addAttempt|supersede|bringForward|beat|heard|take|release|leaveWord|takeWord)$/

/** Whether a method of the hub stores something, or sends it; entries of the audit trail are not counted. */
const isWrite = (method: string): boolean => method === 'send' || (WRITES.test(method) && method !== 'audit')

/** Sees every call as it is committed, and concludes who wrote what and what the platform believes. */
export interface Observer {
    committed(job: Job, call: HubCall, answer: unknown): void
    /** Before a call is made. */
    starting(job: Job, call: HubCall): void
    /** The platform takes a request for true. */
    applied(request: HttpRequest, isLate: boolean): void
}

export function createObserver(world: World, history: History, tally: Tally, entities: readonly Entity[]): Observer {
    const watches = [
        createLaws(world, history, entities),
        createChannelLaws(world, history),
        createOneRecordLaws(world, history),
        watchTellings(world, history),
        watchWriters(world, history, tally),
    ]
    const starting = inTurn(watches.map((one) => one.starting))
    const committed = inTurn(watches.map((one) => one.committed))
    const after = once((method) => ({
        isWrite: isWrite(method),
        isOfRecord: method.startsWith('records.'),
        watch: committed.get(method),
    }))
    return {
        starting: (job, call) => starting.get(call.method)?.(job, call, undefined),
        committed: (job, call, answer) => {
            const { isWrite, isOfRecord, watch } = after(call.method)
            if (isWrite) job.writes++
            if (isOfRecord) history.inWork = recordIn(call)
            watch?.(job, call, answer)
        },
        applied: (request, isLate) => hears(history, entities, request, isLate),
    }
}

/** The record that a call is about: behind its table, where the method asks for one. */
const recordIn = ({ method, args }: HubCall): string => String(method.includes('journal') ? args[0] : args[1])
