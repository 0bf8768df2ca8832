import type { Outcome } from './outcome.ts'

/** What a run found, for people: what failed, what was skipped and why, and the counts by document. */
export function report(outcomes: readonly Outcome[], left: readonly string[]): string {
    const of = (verdict: Outcome['verdict']): Outcome[] => outcomes.filter((outcome) => outcome.verdict === verdict)
    const failed = of('failed').map(
        ({ topic, document, says, about, why }) =>
            `FAILED ${topic}${about && `, ${about}`}\n  "${says}"\n  ${document}\n  ${why}`,
    )
    const reasons = new Map<string, number>()
    for (const { topic, why } of of('skipped'))
        reasons.set(`${topic}: ${why}`, (reasons.get(`${topic}: ${why}`) ?? 0) + 1)
    const skipped = [...reasons].map(([reason, count]) => `SKIPPED ${count} of ${reason}`)
    const documents = [...new Set(outcomes.map(({ document }) => document))].sort()
    const lines = documents.map((document) => {
        const own = outcomes.filter((outcome) => outcome.document === document)
        const passed = own.filter(({ verdict }) => verdict === 'passed').length
        return `${String(passed).padStart(5)} of ${String(own.length).padStart(4)}  ${document}`
    })
    const counts = `${of('passed').length} passed, ${of('failed').length} failed, ${of('skipped').length} skipped`
    const remains = left.map((one) => `NOT REMOVED ${one}`)
    return [...failed, ...skipped, ...remains, ...lines, `${outcomes.length} expectations: ${counts}`].join('\n')
}

/** Topics that were skipped, and that nobody said might be. */
export const unaskedTopics = (outcomes: readonly Outcome[], maySkip: readonly string[]): readonly string[] => [
    ...new Set(
        outcomes.flatMap(({ verdict, topic }) => (verdict === 'skipped' && !maySkip.includes(topic) ? [topic] : [])),
    ),
]
