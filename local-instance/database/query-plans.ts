import { appendFileSync } from 'node:fs'
import type { Database } from './open.ts'

/** One line of the file: a statement, and how the database finds its rows. */
export interface QueryPlan {
    readonly statement: string
    /** As `EXPLAIN QUERY PLAN` tells it, a step for each table. */
    readonly steps: readonly string[]
}

const FINDS_ROWS = /^\s*(SELECT|UPDATE|DELETE)\b/

/** For tests of what grows: writes the plan of each statement to a file, the first time that it comes. */
export function queryPlanWriter(database: Database, file: string): (statement: string) => void {
    const written = new Set<string>()
    return (statement) => {
        if (written.has(statement) || !FINDS_ROWS.test(statement)) return
        written.add(statement)
        const rows = database.prepare(`EXPLAIN QUERY PLAN ${statement}`).all() as { detail: string }[]
        const plan: QueryPlan = { statement, steps: rows.map(({ detail }) => detail) }
        appendFileSync(file, `${JSON.stringify(plan)}\n`)
    }
}
