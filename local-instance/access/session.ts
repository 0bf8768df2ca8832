import type { Engine, Session } from '../engine.ts'

/** Jobs without a user run as `system`, which has every right. */
export const SYSTEM: Session = { userId: 'system', userName: 'system', roles: new Set(['admin']) }

/** The session of an active user; undefined for an unknown or inactive one. */
export function sessionOf(engine: Engine, userId: string): Session | undefined {
    const user = engine.sql.get(`SELECT "sys_id", "user_name" FROM "sys_user" WHERE "sys_id" = ? AND "active" = 1`, [
        userId,
    ])
    return user && { userId: String(user.sys_id), userName: String(user.user_name), roles: rolesOf(engine, userId) }
}

/** Runs work as another user (a job's), then restores the session. */
export function runAs(engine: Engine, userId: string, work: () => void): void {
    const before = engine.session
    engine.session = sessionOf(engine, userId) ?? SYSTEM
    try {
        work()
    } finally {
        engine.session = before
    }
}

/** Names of the roles of a user: the user's own, those of the user's groups, and what they contain. */
function rolesOf(engine: Engine, userId: string): ReadonlySet<string> {
    const rows = engine.sql.all(
        `WITH RECURSIVE held(id) AS (
             SELECT "role" FROM "sys_user_has_role" WHERE "user" = ?
             UNION SELECT r."role" FROM "sys_group_has_role" r JOIN "sys_user_grmember" m ON m."group" = r."group"
                   WHERE m."user" = ?
             UNION SELECT "contains" FROM "sys_user_role_contains" JOIN held ON "role" = held.id)
         SELECT "name" FROM "sys_user_role" WHERE "sys_id" IN (SELECT id FROM held)`,
        [userId, userId],
    )
    return new Set(rows.map((row) => String(row.name)))
}
