import { mayAccessTable } from '../access/acl.ts'
import type { Engine } from '../engine.ts'
import { parseQuery } from '../query/parse.ts'
import { beginRecord, setField, type TableRecord } from './record.ts'
import { deleteRecord, insertRecord } from './save.ts'
import { selectRecords } from './select.ts'
import { readRecord } from './store.ts'

export interface NewAttachment {
    readonly table: string
    readonly sysId: string
    readonly fileName: string
    readonly contentType: string
    readonly content: Uint8Array
}

/** Stores a file with a record: its metadata, and its content in one document. */
export function storeAttachment(engine: Engine, file: NewAttachment): TableRecord | undefined {
    const attachment = insertFields(engine, 'sys_attachment', {
        table_name: file.table,
        table_sys_id: file.sysId,
        file_name: file.fileName,
        content_type: file.contentType,
        size_bytes: String(file.content.length),
        compressed: 'false',
    })
    if (!attachment) return undefined
    insertFields(engine, 'sys_attachment_doc', {
        sys_attachment: attachment.values.sys_id ?? '',
        position: '0',
        length: String(file.content.length),
        data: Buffer.from(file.content).toString('base64'),
    })
    return attachment
}

/** The files of a record, in the order in which they came. */
export const attachmentsOf = (engine: Engine, { model, values }: TableRecord): readonly TableRecord[] =>
    selectRecords(
        engine,
        'sys_attachment',
        parseQuery(`table_name=${model.name}^table_sys_id=${values.sys_id ?? ''}^ORDERBYsys_created_on`),
        {},
    )

/** A file goes with its record: who may see or change that may see or change this. */
export function mayTouchAttachment(engine: Engine, attachment: TableRecord, operation: 'read' | 'write'): boolean {
    const { table_name: table, table_sys_id: sysId } = attachment.values
    const target = readRecord(engine, table ?? '', sysId ?? '')
    return target ? mayAccessTable(engine, target.model.name, operation, target) : engine.session.roles.has('admin')
}

/** The content of a stored file. */
export function readAttachment(engine: Engine, sysId: string): Uint8Array {
    const parts = documentsOf(engine, sysId).map((part) => Buffer.from(part.values.data ?? '', 'base64'))
    return Buffer.concat(parts)
}

export function removeAttachment(engine: Engine, attachment: TableRecord): boolean {
    for (const part of documentsOf(engine, attachment.values.sys_id ?? '')) deleteRecord(engine, part)
    return deleteRecord(engine, attachment)
}

const documentsOf = (engine: Engine, sysId: string): TableRecord[] =>
    selectRecords(engine, 'sys_attachment_doc', parseQuery(`sys_attachment=${sysId}^ORDERBYposition`), {})

function insertFields(
    engine: Engine,
    table: string,
    fields: Readonly<Record<string, string>>,
): TableRecord | undefined {
    const model = engine.dictionary.table(table)
    if (!model) return undefined
    const record = beginRecord(model)
    for (const [name, value] of Object.entries(fields)) setField(record, name, value)
    return insertRecord(engine, record) === null ? undefined : record
}
