import { go, refused, stop, unprocessable } from '../peer/answer.ts'
import type { Answer, ApiRequest, Misfit, Step } from '../peer/answer.ts'
import { authorise } from './api-key.ts'
import { findCase } from './case-record.ts'
import type { AisocCase, AisocState } from './state.ts'

/** `GET /api/v1/cases/{uuid or case_number}`. */
export function getCase(state: AisocState, request: ApiRequest, idOrNumber: string): Answer {
    const key = authorise(state, request.headers.authorization, 'cases:read')
    if (!key.ok) return key.answer
    const found = caseOfTenant(state, key.value.tenantId, idOrNumber)
    return found ? { status: 200, body: caseResponse(found) } : refused(404, 'case was not found')
}

/**
 * `GET /api/v1/cases`: an array, newest first, by `status`, `severity`, `assignee`, `limit` (1 to 500, else 50) and
 * `offset`, as in AiSOC services/api/app/api/v1/endpoints/cases.py. An unknown status finds nothing.
 */
export function listCases(state: AisocState, request: ApiRequest): Answer {
    const key = authorise(state, request.headers.authorization, 'cases:read')
    if (!key.ok) return key.answer
    const limit = wholeNumber(request.query, 'limit', { least: 1, most: 500, absent: 50 })
    const offset = wholeNumber(request.query, 'offset', { least: 0, most: Number.MAX_SAFE_INTEGER, absent: 0 })
    if (!limit.ok) return limit.answer
    if (!offset.ok) return offset.answer
    const found = state.cases
        .filter((one) => one.tenantId === key.value.tenantId && fits(one, request.query))
        .reverse()
        .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
    return { status: 200, body: found.slice(offset.value, offset.value + limit.value).map(caseResponse) }
}

/**
 * A case of the key's own tenant. Of the copies of AiSOC that were read only one has the tenant in its SQL; the
 * stand-in always has, so that a key of the wrong tenant is noticed.
 */
export function caseOfTenant(state: AisocState, tenantId: string, idOrNumber: string): AisocCase | undefined {
    const found = findCase(state, idOrNumber)
    return found?.tenantId === tenantId ? found : undefined
}

/** CaseResponse: the case without its tenant; no fan-out is attempted by a read. */
function caseResponse(found: AisocCase): object {
    const wire: Partial<AisocCase> = { ...found }
    delete wire.tenantId
    return { ...wire, fanout_results: null }
}

function fits(one: AisocCase, query: URLSearchParams): boolean {
    return (['status', 'severity', 'assignee'] as const).every((name) => {
        const wanted = query.getAll(name).at(-1)
        return !wanted || one[name] === wanted
    })
}

interface Range {
    readonly least: number
    readonly most: number
    readonly absent: number
}

function wholeNumber(query: URLSearchParams, name: string, range: Range): Step<number> {
    const text = query.getAll(name).at(-1)
    if (text === undefined) return go(range.absent)
    const number = /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : Number.NaN
    const misfit = rangeMisfit(number, range)
    return misfit ? stop(unprocessable({ ...misfit, loc: ['query', name], input: text })) : go(number)
}

function rangeMisfit(number: number, range: Range): Pick<Misfit, 'type' | 'msg'> | undefined {
    if (Number.isNaN(number)) return { type: 'int_parsing', msg: 'Input should be a valid integer' }
    if (number < range.least) return { type: 'greater_than_equal', msg: `Input should be at least ${range.least}` }
    if (number > range.most) return { type: 'less_than_equal', msg: `Input should be at most ${range.most}` }
    return undefined
}
