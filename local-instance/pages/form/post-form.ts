import { press } from '../../forms/press.ts'
import { findUiAction } from '../../forms/ui-action.ts'
import { errorResponse, jsonResponse, type HttpResponse } from '../../http/messages.ts'
import type { TableModel } from '../../dictionary/model.ts'
import type { TableRecord } from '../../records/record.ts'
import { deleteRecord, insertRecord, updateRecord } from '../../records/save.ts'
import { readRecord } from '../../records/store.ts'
import { mayDelete, mayRead, maySave } from '../access.ts'
import { errorPage } from '../error-page.tsx'
import { recordPath } from '../field-value.ts'
import { keepMessages, tell } from '../messages.ts'
import { viewNamed } from '../metadata/view.ts'
import { isBrowser, type PageCall } from '../page-call.ts'
import { localPath, redirectTo } from '../responses.ts'
import { NOTHING_UNSAVED, type Unsaved } from './fields.ts'
import { fieldsOf, shownSections } from './form-data.ts'
import { formPage } from './form-page.ts'
import { openRecord } from './open-record.ts'
import { takeTyped } from './typed-fields.ts'

/** A form sent back: its fields are set, then the button that was pressed does its work. */
export function postForm(call: PageCall, model: TableModel): HttpResponse {
    const { engine, parameters } = call
    const record = parameters.get('sys_id') ? openRecord(engine, model, parameters) : undefined
    if (!record) return refuse(call, 404, 'Record not found')
    if (!mayRead(engine, record)) return refuse(call, 403)
    const pressed = parameters.get('sys_action') ?? ''
    if (pressed === 'sysverb_delete') return remove(call, record)
    const view = viewNamed(engine, parameters.get('sysparm_view'))
    const fields = fieldsOf(shownSections(engine, record, view, NOTHING_UNSAVED))
    const unsaved = takeTyped(engine, record, fields, parameters)
    if (unsaved.problems.size > 0) {
        const labels = fields.filter(({ name }) => unsaved.problems.has(name)).map(({ label }) => label)
        tell(engine, 'error', `Nothing was saved. Please mend: ${labels.join(', ')}`)
        return showAgain(call, record, unsaved)
    }
    return pressed.startsWith('sysverb_') ? save(call, record, unsaved) : runAction(call, record, pressed)
}

function save(call: PageCall, record: TableRecord, unsaved: Unsaved): HttpResponse {
    const { engine, parameters } = call
    if (!maySave(engine, record)) return refuse(call, 403)
    const verb = record.isNew ? 'insert' : 'update'
    const sysId = record.isNew ? insertRecord(engine, record) : updateRecord(engine, record)
    if (sysId === null) {
        if (!record.aborted) tell(engine, 'error', `Unique Key violation detected by database on ${record.model.name}`)
        tell(engine, 'error', `Invalid ${verb}: nothing was saved`)
        return showAgain(call, record, unsaved)
    }
    keepMessages(call)
    const stays = (parameters.get('sys_action') ?? '').endsWith('_and_stay')
    return redirectTo(stays ? recordPath(record.model.name, sysId) + goOn(parameters) : nextPage(call, record))
}

/** The form once more with what was typed; the record as the database has it. */
function showAgain(call: PageCall, record: TableRecord, unsaved: Unsaved): HttpResponse {
    const fresh = record.isNew ? undefined : readRecord(call.engine, record.model.name, record.values.sys_id ?? '')
    return formPage(call, fresh ?? record, unsaved)
}

function remove(call: PageCall, record: TableRecord): HttpResponse {
    if (!mayDelete(call.engine, record)) return refuse(call, 403)
    if (!deleteRecord(call.engine, record)) {
        tell(call.engine, 'error', 'Invalid delete: the record is still there')
        return showAgain(call, record, NOTHING_UNSAVED)
    }
    keepMessages(call)
    return redirectTo(nextPage(call, record))
}

function runAction(call: PageCall, record: TableRecord, pressed: string): HttpResponse {
    const { engine, runtime, parameters, request } = call
    const action = findUiAction(engine, record.model.name, pressed, record.isNew ? 'show_insert' : 'show_update')
    if (!action) return refuse(call, 404, `No UI action ${pressed} on ${record.model.name}`)
    const location = press({ engine, runtime, record, parameters }, action)
    if (location === undefined) return refuse(call, 403)
    if (!isBrowser(request)) return jsonResponse(302, { messages: engine.messages }, { location })
    keepMessages(call)
    const isThisForm = location === recordPath(record.model.name, record.values.sys_id ?? '')
    return redirectTo(isThisForm ? location + goOn(parameters) : location)
}

const nextPage = ({ parameters }: PageCall, { model }: TableRecord): string =>
    localPath(parameters.get('sysparm_goto_url'), `/${model.name}_list.do`)

const goOn = (parameters: URLSearchParams): string => {
    const next = parameters.get('sysparm_goto_url')
    return next ? `&sysparm_goto_url=${encodeURIComponent(next)}` : ''
}

/** In a page for who reads it, in the platform's error body for a program. */
function refuse(call: PageCall, status: number, detail = ''): HttpResponse {
    if (isBrowser(call.request)) return errorPage(call, status, detail)
    return errorResponse(status, detail || 'Security constraints prevent access to requested page')
}
