import type { SqlRow } from '../database/statement-cache.ts'
import type { Engine } from '../engine.ts'
import { valueAt } from '../records/path.ts'
import { findRows } from '../records/rows.ts'
import type { Occasion } from './notify.ts'

/** `sys_user.notification`: 2 = Enable. */
const ENABLED = 2

/** The addresses that a notification goes to, each once ("Who will receive", t_CreateANotification.md). */
export function recipientsOf(engine: Engine, notification: SqlRow, { event, current }: Occasion): string[] {
    const named = [
        ...listed(notification.recipient_users),
        ...listed(notification.recipient_groups),
        ...listed(notification.recipient_fields).flatMap((path) => listed(valueAt(engine, current, path))),
        ...(notification.event_parm_1 === 1 ? listed(event.values.parm1) : []),
        ...(notification.event_parm_2 === 1 ? listed(event.values.parm2) : []),
    ]
    const creator = notification.send_self === 1 ? '' : (event.values.user_id ?? '')
    return [...new Set(named.flatMap((one) => addressesOf(engine, one, creator)))]
}

const listed = (value: unknown): string[] =>
    typeof value === 'string'
        ? value
              .split(',')
              .map((part) => part.trim())
              .filter((part) => part !== '')
        : []

/** A user, a group, or an address as it stands. */
function addressesOf(engine: Engine, one: string, creator: string): string[] {
    if (one.includes('@')) return [one]
    const [group] = findRows(engine, 'sys_user_group', '"sys_id" = ?', [one])
    return group ? ofGroup(engine, group, creator) : ofUser(engine, one, creator)
}

/** "By default the group email address overrides individual email addresses of members" (hint of the column email). */
function ofGroup(engine: Engine, group: SqlRow, creator: string): string[] {
    if (group.active !== 1) return []
    const own = typeof group.email === 'string' && group.email !== '' ? [group.email] : []
    if (own.length > 0 && group.include_members !== 1) return own
    const members = findRows(engine, 'sys_user_grmember', '"group" = ?', [group.sys_id ?? null])
    return [...own, ...members.flatMap(({ user }) => ofUser(engine, String(user), creator))]
}

/** "Your notification recipients must be active users and have a valid email address defined." */
function ofUser(engine: Engine, sysId: string, creator: string): string[] {
    if (sysId === creator) return []
    const [user] = findRows(engine, 'sys_user', '"sys_id" = ? AND "active" = 1', [sysId])
    const isReachable = user && Number(user.notification) === ENABLED && typeof user.email === 'string'
    return isReachable && user.email !== '' ? [String(user.email)] : []
}
