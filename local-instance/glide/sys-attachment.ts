import { demandTableAccess } from '../access/scope-access.ts'
import { notEmulated, type Engine } from '../engine.ts'
import { readAttachment, removeAttachment, storeAttachment } from '../records/attachments.ts'
import { readRecord } from '../records/store.ts'
import type { RecordWrites } from './record/record-writes.ts'
import { glideRecordClass } from './record/glide-record.ts'
import { strictMembers } from './strict-members.ts'

const ATTACHMENT = 'sys_attachment'
/** "This method can only be used on attachments whose size is less than or equal to 5 MB." */
const MAX_CONTENT_BYTES = 5 * 1024 * 1024

type ScopedRecord = Pick<RecordWrites, 'getUniqueValue' | 'getTableName'>

/** Scoped `GlideSysAttachment` of one scope (c_GlideSysAttachmentScopedAPI.md): text and base64, no streams, no attributes. */
export function sysAttachmentClass(engine: Engine, scope: string): new () => object {
    const store = (record: ScopedRecord, fileName: unknown, contentType: unknown, content: Buffer): string | null => {
        const { sysId, table } = { sysId: record.getUniqueValue(), table: record.getTableName() }
        // Files belong to saved records.
        if (!readRecord(engine, table, sysId ?? '')) return null
        const file = {
            table,
            sysId: sysId ?? '',
            fileName: String(fileName),
            contentType: String(contentType),
            content,
        }
        return storeAttachment(engine, file)?.values.sys_id ?? null
    }
    const content = (attachment: ScopedRecord): Buffer => {
        demandRead(engine, scope)
        const bytes = Buffer.from(readAttachment(engine, attachment.getUniqueValue() ?? ''))
        if (bytes.length > MAX_CONTENT_BYTES) throw notEmulated('GlideSysAttachment.getContent of more than 5 MB')
        return bytes
    }
    const members = {
        write: (record: ScopedRecord, name: string, type: string, text: string) =>
            store(record, name, type, Buffer.from(String(text), 'utf8')),
        writeBase64: (record: ScopedRecord, name: string, type: string, base64: string) =>
            store(record, name, type, Buffer.from(String(base64), 'base64')),
        getContent: (attachment: ScopedRecord) => content(attachment).toString('utf8'),
        getContentBase64: (attachment: ScopedRecord) => content(attachment).toString('base64'),
        getAttachments: (table: string, sysId: string) => filesOf(engine, scope, String(table), String(sysId)),
        deleteAttachment: (sysId: string) => {
            const attachment = readRecord(engine, ATTACHMENT, String(sysId))
            if (attachment) removeAttachment(engine, attachment)
        },
    }
    return class {
        constructor() {
            return strictMembers('GlideSysAttachment', members)
        }
    }
}

function filesOf(engine: Engine, scope: string, table: string, sysId: string): RecordWrites {
    const files = new (glideRecordClass(engine, scope))(ATTACHMENT)
    files.addQuery('table_name', table)
    files.addQuery('table_sys_id', sysId)
    files.query()
    return files
}

/** The table lets no other scope create or delete its rows: that the API does so all the same is what it is for. */
function demandRead(engine: Engine, scope: string): void {
    const model = engine.dictionary.table(ATTACHMENT)
    if (model) demandTableAccess(engine, scope, model, 'read')
}
