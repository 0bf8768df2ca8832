import { GlideRecord, GlideSysAttachment } from '@servicenow/glide'
import type { Attachments } from '../records/attachments.ts'
import { fail, ok } from '../shared/result.ts'
import { toBase64, utf8 } from '../shared/text.ts'
import { describe } from './exception.ts'
import { findRows } from './row.ts'

const TABLE = 'sys_attachment'
const ASCII = /^[\x00-\x7f]*$/

export const attachments: Attachments = {
    find: (table, sysId, fileName) =>
        // The database compares without case.
        findRows(TABLE, ['file_name'], {
            where: [
                ['table_name', '=', table],
                ['table_sys_id', '=', sysId],
                ['file_name', '=', fileName],
            ],
            orderBy: ['sys_created_on'],
        }).find((row) => row.text('file_name') === fileName)?.sysId,
    write: ({ table, sysId, fileName, contentType, content }) => {
        try {
            const record = new GlideRecord(table)
            if (!record.get('sys_id', sysId)) return fail({ isRefused: true, reason: 'the record no longer exists' })
            const files = new GlideSysAttachment()
            // In which charset the platform writes a text is not documented; bytes are bytes.
            const stored = ASCII.test(content)
                ? files.write(record, fileName, contentType, content)
                : files.writeBase64(record, fileName, contentType, toBase64(utf8(content)))
            return stored
                ? ok(stored)
                : fail({
                      isRefused: true,
                      reason: 'the instance takes no such file, see its properties for attachments',
                  })
        } catch (exception) {
            return fail({ isRefused: false, reason: describe(exception) })
        }
    },
    read: (sysId) => {
        const file = new GlideRecord(TABLE)
        return file.get('sys_id', sysId) ? new GlideSysAttachment().getContent(file) : undefined
    },
    remove: (sysId) => new GlideSysAttachment().deleteAttachment(sysId),
}
