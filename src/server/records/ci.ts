import type { Result } from '../shared/result.ts'
import type { Fields } from './reference.ts'

/** A configuration item as it was read. */
export interface Ci {
    readonly sysId: string
    /** Its own class, not the one that it was looked for in. */
    readonly className: string
    readonly name: string
    /** Those of every class; what only its own class has cannot be read. */
    readonly fields: Fields
}

/** What the identification engine is asked about. */
export interface CiItem {
    readonly className: string
    readonly values: Fields
    /** What the platform calls it, for ever: the engine finds it by that, whatever people call it since; empty = not known. */
    readonly nativeKey: string
}

/** One CI in relation to another, as places in a list of items. */
export interface CiRelation {
    readonly parent: number
    readonly child: number
    /** As in `cmdb_rel_type.name`. */
    readonly type: string
}

/** What the engine found wrong, in its own words. */
export interface CiFault {
    readonly error: string
    readonly message: string
}

export type CiRefusal =
    | { readonly kind: 'refused'; readonly faults: readonly CiFault[] }
    /** The engine itself could not be asked. */
    | { readonly kind: 'failed'; readonly text: string }

/** The configuration items of the instance: their identity is left to its identification engine. */
export interface ConfigurationItems {
    /** Whether the instance has this class of configuration items. */
    isClass(className: string): boolean
    /** Which of these fields every CI has, and which only those of the class. */
    columns(className: string, names: readonly string[]): CiColumns
    read(sysId: string, names: readonly string[]): Ci | undefined
    /** The only CI of a name; undefined when there is none, or several. */
    byName(name: string): string | undefined
    /** The sys_id of the CI that the engine takes the item for; empty = it would be a new one. Nothing is written. */
    find(item: CiItem): Result<string, CiRefusal>
    /** Has the engine write the items and their relations, all or nothing; the sys_ids in order. */
    save(items: readonly CiItem[], relations: readonly CiRelation[]): Result<readonly string[], CiRefusal>
}

export interface CiColumns {
    readonly ofAll: readonly string[]
    readonly ofClass: readonly string[]
}
