import type { Engine } from '../engine.ts'
import { answerOf, unreadable } from './answer.ts'
import type { Call, Options } from './call.ts'
import { commitItems, commitRelations } from './commit.ts'
import { withoutDuplicates } from './duplicates.ts'
import { identifyAll } from './identify.ts'
import { isFaulty } from './item.ts'
import { demandNothingToMerge, keepUnused } from './kept.ts'
import { readPayload } from './payload.ts'
import { validate } from './validate.ts'

/** What is asked of the engine. */
export interface Asked {
    readonly source: string | undefined
    readonly input: string
    readonly options: Options
    readonly commits: boolean
}

/** Engines that are at it: "Avoid calling the Identification engine API recursively." */
const busy = new WeakSet<Engine>()

/**
 * The identification engine: which CIs the items of a payload are, by the identification rules of their classes, and
 * what is inserted or updated for it. One at a time, as the platform locks it.
 */
export function runIdentification(engine: Engine, asked: Asked): string {
    if (busy.has(engine))
        return unreadable('ABANDONED', 'Identification engine API got called recursively, aborting...')
    busy.add(engine)
    try {
        return engine.exclusively(() => run(engine, asked))
    } finally {
        busy.delete(engine)
    }
}

function run(engine: Engine, { source, input, options, commits }: Asked): string {
    const payload = readPayload(engine, input)
    if (!payload) return unreadable('ABANDONED', `Error occurred during parsing input json payload: ${input}`)
    const whole: Call = { engine, source, options, commits, ...payload }
    validate(whole)
    const call: Call = { ...whole, items: withoutDuplicates(whole) }
    if (options.partialPayloads) demandNothingToMerge(call)
    if (!call.items.some(isFaulty) || options.partialCommits) identifyAll(call)
    if (!options.partialCommits) abandonAll(call)
    commitItems(call)
    commitRelations(call)
    if (options.partialPayloads) keepUnused(call)
    return answerOf(call)
}

/** Without partial commits one fault keeps everything back. */
function abandonAll({ items, relations, source }: Call): void {
    if (![...items, ...relations].some(isFaulty)) return
    const fault = {
        error: 'ABANDONED',
        message: `Detected error while processing payload from ${source ?? 'the call'}`,
    }
    for (const item of items) if (!isFaulty(item)) item.faults.push(fault)
}
