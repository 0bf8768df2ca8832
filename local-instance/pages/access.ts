import { mayAccessField, mayAccessTable } from '../access/acl.ts'
import type { Engine } from '../engine.ts'
import type { TableRecord } from '../records/record.ts'

/** Whether the session may see a record at all. */
export const mayRead = (engine: Engine, record: TableRecord): boolean =>
    record.isNew
        ? mayAccessTable(engine, record.model.name, 'create', record)
        : mayAccessTable(engine, record.model.name, 'read', record)

export const mayReadField = (engine: Engine, record: TableRecord, field: string): boolean =>
    record.isNew || mayAccessField(engine, { table: record.model.name, field, operation: 'read', record })

/** Whether the session may set a field of a record, or of one that it is about to insert. */
export const mayWriteField = (engine: Engine, record: TableRecord, field: string): boolean =>
    mayAccessField(engine, { table: record.model.name, field, operation: record.isNew ? 'create' : 'write', record })

export const maySave = (engine: Engine, record: TableRecord): boolean =>
    mayAccessTable(engine, record.model.name, record.isNew ? 'create' : 'write', record)

export const mayDelete = (engine: Engine, record: TableRecord): boolean =>
    !record.isNew && mayAccessTable(engine, record.model.name, 'delete', record)

/** One of the roles, or none asked for; "users with the admin role" pass. */
export const hasAnyRole = ({ session }: Engine, roles: readonly string[]): boolean =>
    roles.length === 0 || session.roles.has('admin') || roles.some((role) => session.roles.has(role))
