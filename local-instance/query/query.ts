/** One condition of an encoded query. `operator` is upper case as in the grammar: `=`, `!=`, `IN`, `STARTSWITH`, `ISEMPTY`, … */
export interface Condition {
    /** A column, possibly dot-walked: `caller_id.department.name`. */
    readonly field: string
    readonly operator: string
    readonly value: string
}

/** Conditions joined by `^OR`. */
export type Clause = Condition[]
/** Clauses joined by `^`. */
export type Group = Clause[]

/** A parsed encoded query: groups joined by `^NQ`. Mutable, because GlideRecord appends to the last group. */
export interface Query {
    groups: Group[]
    orderBy: { field: string; descending: boolean }[]
}

/** A value of SQLite. */
export type SqlValue = string | number | null

/** The parts of a SELECT over the base table, which is always aliased `t0`. */
export interface Selection {
    /** `"task" AS t0 LEFT JOIN "sys_user" AS t1 ON …` */
    readonly from: string
    /** A boolean expression, `1` when there is none; `sys_class_name` limits included. */
    readonly where: string
    /** Without the words ORDER BY; empty when the query names no order. */
    readonly orderBy: string
    readonly params: readonly SqlValue[]
    /** The wanted columns by their dot-walked paths, as SQL; a path that leads nowhere is missing. */
    readonly columns: Readonly<Record<string, string>>
    /** Conditions that the platform drops silently (unknown field), as text; the instance logs them. */
    readonly dropped: readonly string[]
}
