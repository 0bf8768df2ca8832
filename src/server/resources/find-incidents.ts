import type { Hub } from '../hub.ts'
import type { Fields } from '../records/reference.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { optional, text, type Decoder, type Invalid } from '../shared/decode.ts'
import { answerQuestion, found, type Answer, type Question } from './answer-question.ts'
import { fiveLevels, incidentStates } from './levels.ts'
import type { Page } from './linked-incidents.ts'

const FILTERS: Readonly<Record<string, Decoder<string>>> = {
    priority: fiveLevels,
    category: text(),
    subcategory: text(),
    state: incidentStates,
}
const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

/** `GET /incidents`: the incidents of the caller's connection, by filters, a page at a time. */
export const findIncidents = (question: Question, hub: Hub): Answer =>
    answerQuestion(question, [...Object.keys(FILTERS), 'limit', 'offset'], hub, (connection) => {
        const page = pageOf(question)
        if (!page.ok) return page
        const filter = filterOf(question)
        if (!filter.ok) return filter
        const { total, incidents } = hub.incidents.find(connection.sysId, filter.value, page.value)
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

/** By the words that `POST /incidents` takes, too. */
function filterOf({ parameter }: Question): Result<Fields, Invalid> {
    const filter: Record<string, string> = {}
    for (const [name, decoder] of Object.entries(FILTERS)) {
        const value = optional(decoder)(parameter(name), name)
        if (!value.ok) return value
        if (value.value !== undefined) filter[name] = value.value
    }
    return ok(filter)
}

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
