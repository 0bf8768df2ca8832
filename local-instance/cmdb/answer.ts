import type { Call } from './call.ts'
import { isFaulty, type Fault, type Item, type Relation } from './item.ts'

type Json = Record<string, unknown>

/** The answer as IdentificationEngineScopedAPI.md shows it. */
export function answerOf(call: Call): string {
    const { items, relations, options } = call
    return JSON.stringify({
        items: items.map((item) => itemAnswer(call, item)),
        additionalCommittedItems: [],
        relations: relations.map(relationAnswer),
        additionalCommittedRelations: [],
        ...(options.summary && { summary: summaryOf(items) }),
        hasError: [...items, ...relations].some(isFaulty),
        hasWarning: false,
    })
}

/** The answer to an input that is not what the engine takes. */
export const unreadable = (error: string, message: string): string =>
    JSON.stringify({
        items: [{ className: 'Unknown', operation: 'NO_CHANGE', sysId: 'Unknown', ...faultsOf([{ error, message }]) }],
        additionalCommittedItems: [],
        relations: [],
        additionalCommittedRelations: [],
        hasError: true,
        hasWarning: false,
    })

const itemAnswer = ({ commits }: Call, item: Item): Json => ({
    className: item.matched?.model.name ?? item.className,
    operation: item.operation,
    // "Unknown: Identification of this […] CI failed", or it does not exist yet.
    sysId: isFaulty(item) || (!commits && !item.matched) ? 'Unknown' : item.sysId,
    identifierEntrySysId: item.entryId,
    identificationAttempts: item.attempts.map((attempt) => ({ ...attempt, hybridEntryCiAttributes: [] })),
    ...faultsOf(item.faults),
    warningCount: 0,
    markers: [],
    inputIndices: item.indices,
    mergedPayloadIds: [],
    ...(item.indices.length > 1 && { duplicateIndices: item.indices.slice(1) }),
    ...(item.skipped.length > 0 && { info: item.skipped }),
    ...(item.keptAs !== '' && {
        [item.operation === 'INSERT_AS_PARTIAL' ? 'partialSysIds' : 'incompleteSysIds']: item.keptAs,
    }),
})

const relationAnswer = (relation: Relation): Json => ({
    className: 'cmdb_rel_ci',
    operation: relation.operation,
    sysId: relation.sysId || 'Unknown',
    ...faultsOf(relation.faults),
    inputIndices: relation.indices,
})

const faultsOf = (faults: readonly Fault[]): Json => ({
    ...(faults.length > 0 && { errors: faults }),
    errorCount: faults.length,
})

/** "Statistics for a specific class." */
function summaryOf(items: readonly Item[]): Json {
    const count = (className: string, isOne: (item: Item) => boolean): number =>
        items.filter((item) => item.className === className && isOne(item)).length
    const did = (name: string) => (item: Item) => !isFaulty(item) && item.operation.startsWith(name)
    return Object.fromEntries(
        [...new Set(items.map(({ className }) => className))].map((className) => [
            className,
            {
                insertedItemCount: count(className, did('INSERT')),
                updatedItemCount: count(className, did('UPDATE')),
                unchangedItemCount: count(className, did('NO_CHANGE')),
                partialItemCount: count(className, ({ operation }) => operation === 'INSERT_AS_PARTIAL'),
                incompleteItemCount: count(className, ({ operation }) => operation === 'INSERT_AS_INCOMPLETE'),
                skippedItemCount: 0,
                additionalInsertedItemCount: 0,
                errorCount: count(className, isFaulty),
                warningCount: 0,
            },
        ]),
    )
}
