import type { Fields, Reference, SavedRecord } from './reference.ts'
import type { Role } from './role.ts'

/** The watched ones of some fields. */
export const watchedOf = (role: Role, fields: Fields): Fields =>
    Object.fromEntries(role.watched.filter((name) => name in fields).map((name) => [name, fields[name] ?? '']))

/** Watched fields that are not what the platform surely knows. */
export function changedSince(
    role: Role,
    { snapshot, telling }: Pick<Reference, 'snapshot' | 'telling'>,
    fields: Fields,
): readonly string[] {
    const known = [snapshot, ...telling]
    return role.watched.filter((name) => known.some((one) => (fields[name] ?? '') !== (one[name] ?? '')))
}

/**
 * After a save by the bridge: accounted for, unless it shows what is still to be told: somebody saved before it and nobody
 * looked, a rule of the instance changed more with it, or a node died that may have told something else.
 */
export const seenAfter = (
    role: Role,
    known: Pick<Reference, 'seenVersion' | 'snapshot' | 'telling'>,
    { version, fields }: SavedRecord,
): number => (changedSince(role, known, fields).length === 0 ? version : unaccounted(known.seenVersion, version))

/** So far behind that neither this save nor the next one passes for the platform's own: the bridge may save in its name. */
export const unaccounted = (seenVersion: number, version: number): number => Math.min(seenVersion, version - 2)

/** What is being told, and this. */
export const tellingWith = ({ telling }: Reference, fields: Fields): readonly Fields[] =>
    telling.some((one) => JSON.stringify(one) === JSON.stringify(fields)) ? telling : [...telling, fields]

/** Some fields of a record; what it does not have is empty. */
export const pick = (fields: Fields, names: readonly string[]): Fields =>
    Object.fromEntries(names.map((name) => [name, fields[name] ?? '']))
