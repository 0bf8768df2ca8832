import { mayTouchAttachment, readAttachment } from '../records/attachments.ts'
import type { HttpResponse } from '../http/messages.ts'
import { readRecord } from '../records/store.ts'
import { errorPage } from './error-page.tsx'
import type { PageCall } from './page-call.ts'

/** `/sys_attachment.do?sys_id=…`: a file, to be saved. It is never shown as a page of this site: others wrote it. */
export function download(call: PageCall): HttpResponse {
    const { engine, parameters } = call
    const attachment = readRecord(engine, 'sys_attachment', parameters.get('sys_id') ?? '')
    if (!attachment) return errorPage(call, 404, 'Record not found')
    if (!mayTouchAttachment(engine, attachment, 'read')) return errorPage(call, 403)
    const { sys_id: sysId, file_name: name, content_type: type } = attachment.values
    const headers = {
        'content-type': type || 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name ?? '')}`,
        'content-security-policy': 'sandbox',
        'x-content-type-options': 'nosniff',
    }
    return { status: 200, headers, body: '', bytes: readAttachment(engine, sysId ?? '') }
}
