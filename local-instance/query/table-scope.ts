import { quoted } from '../database/statement-cache.ts'
import type { Column, Dictionary, TableModel } from '../dictionary/model.ts'
import { isStored } from '../dictionary/storage.ts'

/** A column that SQL can name: `t1."name"`. */
export interface Located {
    readonly sql: string
    readonly column: Column
    /** The dot-walked path that leads to it. */
    readonly path: string
}

/** Finds columns from the base table `t0` on and collects the joins that the found ones need. */
export interface TableScope {
    /** Undefined for an unknown or unstored column and for a path with an unknown hop. */
    locate(path: string): Located | undefined
    /** For a reference: the display column of the record it points to. Any other column: itself. */
    displayOf(located: Located): Located
    from(): string
}

interface Join {
    readonly alias: string
    readonly sql: string
}

export function tableScope(dictionary: Dictionary, base: TableModel): TableScope {
    const joins = new Map<string, Join>()

    const locate = (path: string): Located | undefined => {
        const hops = path.split('.')
        const columns = walk(dictionary, base, hops)
        const column = columns?.at(-1)
        if (!columns || !column || !isStored(column)) return undefined
        const alias = columns.slice(0, -1).reduce((from, hop, depth) => {
            return joinOf(hops.slice(0, depth + 1).join('.'), from, hop)
        }, 't0')
        return { sql: `${alias}.${quoted(column.name)}`, column, path }
    }

    const joinOf = (key: string, from: string, hop: Column): string => {
        const known = joins.get(key)
        if (known) return known.alias
        const alias = `t${joins.size + 1}`
        const root = dictionary.table(hop.reference)?.root ?? hop.reference
        // sys_id stands on the left because SQLite takes the left collation, and only that one has the key's index.
        const sql = `LEFT JOIN ${quoted(root)} AS ${alias} ON ${alias}."sys_id" = ${from}.${quoted(hop.name)}`
        joins.set(key, { alias, sql })
        return alias
    }

    return {
        locate,
        displayOf: (located) => {
            const target = targetOf(dictionary, located.column)
            return (target && locate(`${located.path}.${target.displayColumn}`)) ?? located
        },
        from: () => [`${quoted(base.root)} AS t0`, ...[...joins.values()].map((join) => join.sql)].join(' '),
    }
}

const targetOf = (dictionary: Dictionary, column: Column): TableModel | undefined =>
    column.type === 'reference' ? dictionary.table(column.reference) : undefined

/** The columns along a path, the last one included. */
function walk(dictionary: Dictionary, base: TableModel, hops: readonly string[]): Column[] | undefined {
    const columns: Column[] = []
    let table: TableModel | undefined = base
    for (const hop of hops) {
        const column: Column | undefined = table?.columns.get(hop)
        if (!column) return undefined
        columns.push(column)
        table = targetOf(dictionary, column)
    }
    return columns
}
