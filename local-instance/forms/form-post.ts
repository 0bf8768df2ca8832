import { mayAccessTable } from '../access/acl.ts'
import type { Engine } from '../engine.ts'
import { glideRecordOn } from '../glide/record/glide-record.ts'
import { errorResponse, jsonResponse, type HttpRequest, type HttpResponse } from '../http/messages.ts'
import type { TableRecord } from '../records/record.ts'
import { readProperty } from '../records/properties.ts'
import { readRecord } from '../records/store.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'
import { createActionObject } from './action-object.ts'
import { findUiAction, type UiAction } from './ui-action.ts'

const PATH = /^\/([a-z0-9_]+)\.do$/

const NOT_ALLOWED = errorResponse(403, 'Security constraints prevent access to requested page')

/** A form sent back with a button pressed: `POST /<table>.do` with `sys_id` and `sys_action`. */
export const isFormPost = (engine: Engine, { method, path }: HttpRequest): boolean =>
    method === 'POST' && engine.dictionary.table(PATH.exec(path)?.[1] ?? '') !== undefined

/** Runs the server script of the UI action that was pressed on the form of one record. */
export function callFormPost(engine: Engine, runtime: ScriptRuntime, request: HttpRequest): HttpResponse {
    const table = PATH.exec(request.path)?.[1] ?? ''
    const parameters = parametersOf(request)
    const record = readRecord(engine, table, parameters.get('sys_id') ?? '')
    if (!record) return errorResponse(404, 'Record not found')
    if (!mayAccessTable(engine, record.model.name, 'read', record)) return NOT_ALLOWED
    const pressed = parameters.get('sys_action') ?? ''
    const action = findUiAction(engine, record.model.name, pressed)
    if (!action) return errorResponse(404, `No UI action ${pressed} on ${record.model.name}`)
    if (!mayRun(engine, runtime, action, record)) return NOT_ALLOWED
    const object = createActionObject(record.model.name, parameters)
    run(engine, runtime, { action, text: action.script, record, variables: { action: object.api } })
    return jsonResponse(302, { messages: engine.messages }, { location: object.location() })
}

/** What the browser sends: the form's fields in the body, maybe more in the address. */
function parametersOf(request: HttpRequest): URLSearchParams {
    const form = Buffer.from(request.body).toString('utf8')
    return new URLSearchParams([request.query, form].filter(Boolean).join('&'))
}

/**
 * "Users must have at least one of the roles for the UI action to apply." The condition is checked again before the
 * action runs unless `glide.security.strict.actions` is false (sc-check-ui-action-conditions-before-execution.md).
 */
function mayRun(engine: Engine, runtime: ScriptRuntime, action: UiAction, record: TableRecord): boolean {
    const { roles } = engine.session
    if (action.roles.length > 0 && !roles.has('admin') && !action.roles.some((role) => roles.has(role))) return false
    if (action.condition === '' || readProperty(engine, 'glide.security.strict.actions') === 'false') return true
    return Boolean(run(engine, runtime, { action, text: action.condition, record, variables: {} }))
}

interface Run {
    readonly action: UiAction
    readonly text: string
    readonly record: TableRecord
    readonly variables: Readonly<Record<string, unknown>>
}

function run(engine: Engine, runtime: ScriptRuntime, { action, text, record, variables }: Run): unknown {
    const current = glideRecordOn(engine, action.scope, record)
    const name = `sys_ui_action/${action.name}`
    return runtime.run(action.scope, { name, text }, { current, ...variables })
}
