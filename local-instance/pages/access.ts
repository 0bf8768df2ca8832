import { mayAccessTable } from '../access/acl.ts'
import type { Engine } from '../engine.ts'
import type { TableRecord } from '../records/record.ts'

/** Whether the session may see a record at all. */
export const mayRead = (engine: Engine, record: TableRecord): boolean =>
    mayAccessTable(engine, record.model.name, 'read')

export const mayReadField = (engine: Engine, record: TableRecord, _field: string): boolean => mayRead(engine, record)

/** Whether the session may set a field of a record, or of one that it is about to insert. */
export const mayWriteField = (engine: Engine, record: TableRecord, _field: string): boolean =>
    mayAccessTable(engine, record.model.name, record.isNew ? 'create' : 'write')

export const maySave = (engine: Engine, record: TableRecord): boolean =>
    mayAccessTable(engine, record.model.name, record.isNew ? 'create' : 'write')

export const mayDelete = (engine: Engine, record: TableRecord): boolean =>
    !record.isNew && mayAccessTable(engine, record.model.name, 'delete')

/** One of the roles, or none asked for; "users with the admin role" pass. */
export const hasAnyRole = ({ session }: Engine, roles: readonly string[]): boolean =>
    roles.length === 0 || session.roles.has('admin') || roles.some((role) => session.roles.has(role))
