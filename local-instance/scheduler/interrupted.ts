import { openDatabase } from '../database/open.ts'
import { cachingSql } from '../database/statement-cache.ts'

/**
 * What ran when the instance died is lost: an async job or event that somebody had begun is not begun again. KB2732439:
 * after a node restart "any active transaction on that node is immediately terminated"; that it is not resumed is a
 * judgement, the harsher one.
 */
export function giveUpInterrupted(dataDirectory: string): void {
    const database = openDatabase(dataDirectory)
    const sql = cachingSql(database, () => undefined)
    sql.run(`UPDATE "sys_trigger" SET "state" = -1 WHERE "state" = 1`)
    sql.run(
        `UPDATE "sysevent" SET "state" = 'error', "error_message" = 'The instance ended while it was processed'
         WHERE "state" = 'processing'`,
    )
    database.close()
}
