import type { Hub } from '../hub.ts'
import type { Invalid } from '../shared/decode.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { parseInstant } from '../shared/time.ts'
import { answerQuestion, found, type Answer, type Question } from './answer-question.ts'
import type { Figures, Period } from './linked-incidents.ts'

const DAY_MS = 86_400_000
/** Of the last day that a date-time of four digits for the year can name. */
const LAST_MIDNIGHT = Date.UTC(9999, 11, 31)

/** `GET /reports/incidents`: how many incidents of the caller's connection were opened in a period, and what became of them. */
export const reportIncidents = (question: Question, hub: Hub): Answer =>
    answerQuestion(question, ['start', 'end', 'category'], hub, (connection) => {
        const period = periodOf(question)
        return period.ok ? ok(found(reportOf(hub.incidents.figures(connection.sysId, period.value)))) : period
    })

const reportOf = ({ resolutionSeconds, ...counts }: Figures) => ({
    ...counts,
    avg_resolution_hours: resolutionSeconds === undefined ? null : Math.round(resolutionSeconds / 36) / 100,
})

function periodOf({ parameter }: Question): Result<Period, Invalid> {
    const from = midnightOf(parameter('start'), 'start')
    if (!from.ok) return from
    const last = midnightOf(parameter('end'), 'end')
    if (!last.ok) return last
    // Both days are part of it; nothing comes after the last one.
    const isOpen = last.value === undefined || last.value === LAST_MIDNIGHT
    const until = isOpen ? undefined : last.value + DAY_MS
    if (until !== undefined && from.value !== undefined && until <= from.value)
        return fail({ kind: 'invalid', path: 'end', expected: 'a date not before start' })
    return ok({ from: from.value, until, category: parameter('category') })
}

/** In UTC; undefined where no date is given. */
function midnightOf(text: string, path: string): Result<number | undefined, Invalid> {
    if (text === '') return ok(undefined)
    const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseInstant(`${text}T00:00:00Z`) : undefined
    return ms === undefined ? fail({ kind: 'invalid', path, expected: 'a date as in 2026-05-15' }) : ok(ms)
}
