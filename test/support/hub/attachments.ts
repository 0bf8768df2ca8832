import type { Attachments } from '../../../src/server/records/attachments.ts'
import { fail, ok } from '../../../src/server/shared/result.ts'
import { deleteRows, findRow, findRows, insertRow } from './rows.ts'
import type { Session } from './state.ts'

const TABLE = 'sys_attachment'

/** Files with their content in the row itself. */
export const attachments = (session: Session): Attachments => ({
    find: (table, sysId, fileName) =>
        findRows(session.state, TABLE, {
            where: { table_sys_id: sysId, table_name: table, file_name: fileName },
            orderBy: ['sys_created_on'],
        }).find((row) => row.file_name === fileName)?.sys_id,
    write: ({ table, sysId, fileName, contentType, content }) => {
        if (!findRow(session.state, table, { sys_id: sysId }))
            return fail({ isRefused: true, reason: 'the record no longer exists' })
        const stored = insertRow(session, TABLE, {
            table_name: table,
            table_sys_id: sysId,
            file_name: fileName,
            content_type: contentType,
            content,
        })
        return stored === undefined ? fail({ isRefused: false, reason: 'the instance failed' }) : ok(stored)
    },
    read: (sysId) => findRow(session.state, TABLE, { sys_id: sysId })?.content,
    remove: (sysId) => deleteRows(session.state, TABLE, { sys_id: sysId }),
})
