import type { Fields, Reference, SavedRecord } from './reference.ts'
import type { Role } from './role.ts'

/** The watched ones of some fields. */
export const watchedOf = (role: Role, fields: Fields): Fields =>
    Object.fromEntries(role.watched.filter((name) => name in fields).map((name) => [name, fields[name] ?? '']))

/** Watched fields that differ from the snapshot. */
export const changedSince = (role: Role, snapshot: Fields, fields: Fields): readonly string[] =>
    role.watched.filter((name) => (fields[name] ?? '') !== (snapshot[name] ?? ''))

/** After a save by the bridge: accounted for, unless somebody's save before it still waits to be looked at. */
export const seenAfter = (reference: Pick<Reference, 'seenVersion'>, saved: SavedRecord): number =>
    saved.version === reference.seenVersion + 1 ? saved.version : reference.seenVersion
