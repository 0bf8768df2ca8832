import { createHash } from 'node:crypto'
import type { Sql } from '../database/statement-cache.ts'
import type { Engine, SessionMessage } from '../engine.ts'
import type { PageCall } from './page-call.ts'

/** Messages that wait for the next page of a session: the page that follows may be made by another worker. */
const TABLE = `CREATE TABLE IF NOT EXISTS "local_page_message" ("session" TEXT, "type" TEXT, "text" TEXT)`

export const createPageMessages = (sql: Sql): void => sql.exec(TABLE)

/** The cookie itself is a secret and stays out of the database; who sends no cookie is told by name. */
const sessionKey = ({ engine, cookie }: PageCall): string =>
    cookie ? createHash('sha256').update(cookie).digest('hex') : engine.session.userId

/** Keeps what the transaction has for its user until the next page. */
export function keepMessages(call: PageCall): void {
    for (const { type, text } of call.engine.messages)
        call.engine.sql.run(`INSERT INTO "local_page_message" ("session", "type", "text") VALUES (?, ?, ?)`, [
            sessionKey(call),
            type,
            text,
        ])
}

/** The messages that wait; they are shown once. */
export function takeMessages(call: PageCall): SessionMessage[] {
    const { sql } = call.engine
    const rows = sql.all(`SELECT "type", "text" FROM "local_page_message" WHERE "session" = ? ORDER BY rowid`, [
        sessionKey(call),
    ])
    if (rows.length > 0) sql.run(`DELETE FROM "local_page_message" WHERE "session" = ?`, [sessionKey(call)])
    return rows.map(({ type, text }) => ({ type: type === 'error' ? 'error' : 'info', text: String(text) }))
}

/** Tells the user something on this page, or on the next. */
export const tell = (engine: Engine, type: SessionMessage['type'], text: string): void =>
    void engine.messages.push({ type, text })
