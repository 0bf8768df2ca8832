import type { Hub } from '../hub.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { Invalid } from '../shared/decode.ts'
import { answerQuestion, found, type Answer, type Question } from './answer-question.ts'
import type { Page } from './linked-incidents.ts'

const FILTERS = ['priority', 'category', 'subcategory', 'state']
const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

/** `GET /incidents`: the incidents of the caller's connection, by filters, a page at a time. */
export const findIncidents = (question: Question, hub: Hub): Answer =>
    answerQuestion(question, hub, (connection) => {
        const page = pageOf(question)
        if (!page.ok) return page
        const given = FILTERS.map((name) => [name, question.parameter(name)] as const).filter(
            ([, value]) => value !== '',
        )
        const { total, incidents } = hub.incidents.find(connection.sysId, Object.fromEntries(given), page.value)
        return ok(
            found({
                total,
                incidents: incidents.map((incident) => ({
                    ...incident,
                    url: hub.recordUrl('incident', incident.sys_id ?? ''),
                })),
            }),
        )
    })

function pageOf({ parameter }: Question): Result<Page, Invalid> {
    const limit = wholeNumber(parameter('limit'), DEFAULT_LIMIT)
    if (limit === undefined || limit < 1 || limit > MAX_LIMIT)
        return fail({ kind: 'invalid', path: 'limit', expected: `a whole number from 1 to ${MAX_LIMIT}` })
    const offset = wholeNumber(parameter('offset'), 0)
    if (offset === undefined) return fail({ kind: 'invalid', path: 'offset', expected: 'a whole number from 0 on' })
    return ok({ limit, offset })
}

const wholeNumber = (text: string, otherwise: number): number | undefined => {
    if (text === '') return otherwise
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
