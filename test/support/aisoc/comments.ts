import { randomUUID } from 'node:crypto'
import { go, isJsonObject, parseJson, refused, stop, unprocessable } from '../peer/answer.ts'
import type { Answer, ApiRequest, Misfit, Step } from '../peer/answer.ts'
import { authorise } from './api-key.ts'
import { caseOfTenant } from './cases.ts'
import { databaseRefuses, presentTime } from './state.ts'
import type { AisocState, ApiKey, CaseComment } from './state.ts'

interface NewComment {
    readonly body: string
    readonly isSystem: boolean
}

/**
 * `POST /api/v1/cases/{id}/comments` (alias `/notes`), AiSOC services/api/app/api/v1/endpoints/cases.py. Every call
 * adds a comment: nothing is deduplicated. Broken JSON is told before the key is looked at, a wrong field after it;
 * that is FastAPI's order.
 */
export function addComment(state: AisocState, request: ApiRequest, idOrNumber: string): Answer {
    const json = readJson(request)
    if (!json.ok) return json.answer
    const key = authorise(state, request.headers.authorization, 'cases:write')
    if (!key.ok) return key.answer
    const comment = decodeComment(json.value)
    if (!comment.ok) return comment.answer
    const found = caseOfTenant(state, key.value.tenantId, idOrNumber)
    if (!found) return refused(404, 'case was not found')
    if (databaseRefuses(state)) return refused(503, 'the comment could not be stored')
    const stored = storedComment(found.id, key.value, comment.value)
    state.comments.push(stored)
    return { status: 201, body: stored }
}

/** `GET /api/v1/cases/{id}/comments` (alias `/notes`): an array, oldest first. */
export function listComments(state: AisocState, request: ApiRequest, idOrNumber: string): Answer {
    const key = authorise(state, request.headers.authorization, 'cases:read')
    if (!key.ok) return key.answer
    const found = caseOfTenant(state, key.value.tenantId, idOrNumber)
    if (!found) return refused(404, 'case was not found')
    return { status: 200, body: state.comments.filter((one) => one.case_id === found.id) }
}

/** The author is designed: AiSOC stores the text form of a Python object there, which nobody can rely on. */
function storedComment(caseId: string, key: ApiKey, { body, isSystem }: NewComment): CaseComment {
    const author = `api-key:${key.key.slice(0, 12)}`
    return { id: randomUUID(), case_id: caseId, author, body, is_system: isSystem, created_at: presentTime() }
}

/** The body where the Content-Type is JSON or absent; FastAPI leaves any other body unread, which then fits no model. */
function readJson(request: ApiRequest): Step<unknown> {
    if (request.body.length === 0) return go(undefined)
    const type = request.headers['content-type'] ?? 'application/json'
    if (!/^application\/(?:[^;\s]+\+)?json\s*(?:;|$)/i.test(type)) return go(request.body.toString())
    const value = parseJson(request.body)
    if (value !== undefined) return go(value)
    return stop(unprocessable({ type: 'json_invalid', loc: ['body'], msg: 'JSON decode error', input: {} }))
}

function decodeComment(value: unknown): Step<NewComment> {
    if (value === undefined) return stop(unprocessable(missing(['body'], null)))
    if (!isJsonObject(value)) {
        const msg = 'Input should be a valid dictionary or object to extract fields from'
        return stop(unprocessable({ type: 'model_attributes_type', loc: ['body'], msg, input: value }))
    }
    const body = value['body']
    const isSystem = 'is_system' in value ? value['is_system'] : false
    const misfits = [bodyMisfit(value), flagMisfit(isSystem)].filter((one) => one !== undefined)
    if (misfits.length > 0 || typeof body !== 'string') return stop(unprocessable(...misfits))
    return go({ body, isSystem: isSystem === true })
}

function bodyMisfit(value: Record<string, unknown>): Misfit | undefined {
    const loc = ['body', 'body']
    const input = value['body']
    if (!('body' in value)) return missing(loc, value)
    if (typeof input !== 'string') return { type: 'string_type', loc, msg: 'Input should be a valid string', input }
    if (input !== '') return undefined
    return { type: 'string_too_short', loc, msg: 'String should have at least 1 character', input }
}

/** Only JSON's own booleans pass; the words that pydantic takes for booleans as well ("yes", 1) are not stood in for. */
function flagMisfit(input: unknown): Misfit | undefined {
    if (typeof input === 'boolean') return undefined
    return { type: 'bool_type', loc: ['body', 'is_system'], msg: 'Input should be a valid boolean', input }
}

function missing(loc: readonly string[], input: unknown): Misfit {
    return { type: 'missing', loc, msg: 'Field required', input }
}
