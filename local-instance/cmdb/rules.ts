import type { SqlRow } from '../database/statement-cache.ts'
import type { Engine } from '../engine.ts'
import { findRows } from '../records/rows.ts'

/** What identifies the CIs of a class. */
export interface IdentificationRule {
    readonly sysId: string
    readonly name: string
    readonly independent: boolean
    /** Active ones; "Rules with lower priority numbers are given higher priority." */
    readonly entries: readonly IdentifierEntry[]
}

export interface IdentifierEntry {
    readonly sysId: string
    readonly table: string
    readonly attributes: readonly string[]
    readonly allowsNull: boolean
}

/** A class that can only be on another one: the hosted one is the parent of the relation. */
export interface HostingRule {
    readonly hosted: string
    readonly type: string
    readonly hosting: string
}

/**
 * "If no identification rule is explicitly defined for a child class, then the child class derives its identification
 * rule […] from its parent class" (c_IdentificationRules.md).
 */
export function ruleOf(engine: Engine, className: string): IdentificationRule | undefined {
    for (const table of engine.dictionary.lineage(className)) {
        const [row] = findRows(engine, 'cmdb_identifier', '"applies_to" = ? AND "active" = 1', [table])
        const rule = row && toRule(engine, row, table)
        if (rule && rule.entries.length > 0) return rule
    }
    return undefined
}

function toRule(engine: Engine, row: SqlRow, table: string): IdentificationRule {
    const entries = findRows(engine, 'cmdb_identifier_entry', '"identifier" = ? AND "active" = 1', [row.sys_id ?? null])
    return {
        sysId: String(row.sys_id),
        name: String(row.name),
        independent: row.independent === 1,
        entries: entries
            .sort((a, b) => Number(a.order) - Number(b.order))
            .map((entry) => ({
                sysId: String(entry.sys_id),
                table: String(entry.table ?? table),
                attributes: String(entry.attributes ?? '')
                    .split(',')
                    .map((name) => name.trim())
                    .filter(Boolean),
                allowsNull: entry.allow_null_attribute === 1,
            })),
    }
}

/** The hosting rules of a class and of those that it extends. */
export const hostingRules = (engine: Engine, className: string): readonly HostingRule[] =>
    engine.dictionary.lineage(className).flatMap((table) =>
        findRows(engine, 'cmdb_metadata_hosting', '"parent_type" = ?', [table]).map((row) => ({
            hosted: String(row.parent_type),
            hosting: String(row.child_type),
            type: relationName(engine, String(row.rel_type)),
        })),
    )

/** The sys_ids of the relation types of a name: there should be one. */
export const relationTypes = (engine: Engine, name: string): readonly string[] =>
    findRows(engine, 'cmdb_rel_type', '"name" = ?', [name]).map((row) => String(row.sys_id))

const relationName = (engine: Engine, sysId: string): string =>
    String(findRows(engine, 'cmdb_rel_type', '"sys_id" = ?', [sysId])[0]?.name ?? '')
