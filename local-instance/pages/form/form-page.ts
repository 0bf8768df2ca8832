import type { HttpResponse } from '../../http/messages.ts'
import { attachmentsOf } from '../../records/attachments.ts'
import type { TableRecord } from '../../records/record.ts'
import { mayDelete, maySave } from '../access.ts'
import { displayValueOf } from '../../records/display.ts'
import { tableLabel } from '../metadata/labels.ts'
import { viewNamed } from '../metadata/view.ts'
import { renderPage } from '../page.tsx'
import type { PageCall } from '../page-call.ts'
import { localPath } from '../responses.ts'
import { formToken } from '../session-cookie.ts'
import { formActions } from './actions.ts'
import { NOTHING_UNSAVED, type Unsaved } from './fields.ts'
import { shownSections } from './form-data.ts'
import { FormView, type ShownFile } from './form-view.tsx'
import { shownRelatedLists } from './related.ts'

/** `/<table>.do`: a record with its fields, buttons and related lists. */
export function formPage(call: PageCall, record: TableRecord, unsaved: Unsaved = NOTHING_UNSAVED): HttpResponse {
    const { engine, parameters } = call
    const { model } = record
    const view = viewNamed(engine, parameters.get('sysparm_view'))
    const label = tableLabel(engine, model)
    const name = record.isNew ? 'New record' : (displayValueOf(engine, record, model.displayColumn) ?? '')
    return renderPage(call, {
        title: `${name} | ${label}`,
        status: unsaved.problems.size > 0 || unsaved.typed.size > 0 ? 422 : 200,
        body: FormView({
            table: model.name,
            sysId: record.isNew ? '-1' : (record.values.sys_id ?? ''),
            label,
            name,
            token: formToken(call),
            sections: shownSections(engine, record, view, unsaved),
            files: attachmentsOf(engine, record).map(shownFile),
            maySave: maySave(engine, record),
            mayDelete: mayDelete(engine, record),
            actions: formActions(call, record),
            next: nextPage(call),
            view: parameters.get('sysparm_view') ?? '',
            relatedLists: record.isNew ? [] : shownRelatedLists(call, record, view),
        }),
    })
}

const shownFile = ({ values }: TableRecord): ShownFile => ({
    sysId: values.sys_id ?? '',
    name: values.file_name ?? '',
    bytes: Number(values.size_bytes ?? 0),
})

/** Where the user comes from and goes back to after saving: named in the address, else the page with the link. */
function nextPage({ parameters, request: { headers, path } }: PageCall): string {
    const named = parameters.get('sysparm_goto_url')
    if (named !== null) return localPath(named, '')
    if (!URL.canParse(headers.referer ?? '')) return ''
    const { host, pathname, search } = new URL(headers.referer ?? '')
    const isPage = host === headers.host && pathname !== path && pathname !== '/login.do'
    return isPage ? localPath(pathname + search, '') : ''
}
