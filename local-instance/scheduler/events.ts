import { notEmulated, type Engine } from '../engine.ts'
import type { SqlRow } from '../database/statement-cache.ts'
import { dateTimeText, newSysId } from '../records/record.ts'
import { remembered } from '../records/remember.ts'
import { findRows } from '../records/rows.ts'
import { scopeName } from '../records/scope.ts'

export interface QueuedEvent {
    readonly name: string
    /** Table and sys_id of the record that it is about; empty = of none. */
    readonly table: string
    readonly instance: string
    readonly parm1: string
    readonly parm2: string
}

/**
 * Puts an event into `sysevent`. An unregistered event is dropped without a word on the platform (SDK guide
 * "registering events"); here it is dropped and logged.
 */
export function queueEvent(engine: Engine, event: QueuedEvent, scope: string): void {
    const registered = remembered(engine, `event:${event.name}`, () => registryOf(engine, event.name))
    if (registered && isForeign(registered, scope)) {
        engine.log('error', `Event ${event.name} is of another scope than ${scope} and was not queued`, 'events')
        return
    }
    if (!registered) {
        engine.log('warn', `Event ${event.name} is not registered and was dropped`, 'events')
        return
    }
    const queue = String(registered.row.queue ?? '')
    if (!registered.hasQueue) {
        engine.log('error', `Event ${event.name} was dropped: there is no queue ${queue}`, 'events')
        return
    }
    const now = dateTimeText(engine.clock.now())
    engine.sql.run(
        `INSERT INTO "sysevent" ("sys_id", "name", "table", "instance", "parm1", "parm2", "queue", "state",
         "process_on", "user_id", "user_name", "sys_created_on", "sys_created_by")
         VALUES (?, ?, ?, ?, ?, ?, ?, 'ready', ?, ?, ?, ?, ?)`,
        [
            ...[newSysId(), event.name, event.table, event.instance, event.parm1, event.parm2, queue, now],
            ...[engine.session.userId, engine.session.userName, now, engine.session.userName],
        ],
    )
    engine.workQueued()
}

interface Registered {
    readonly row: SqlRow
    readonly scope: string
    readonly hasQueue: boolean
}

function registryOf(engine: Engine, name: string): Registered | undefined {
    const [row] = findRows(engine, 'sysevent_register', '"event_name" = ?', [name])
    if (!row) return undefined
    const queues = row.queue ? findRows(engine, 'sysevent_queue', '"queue" = ?', [String(row.queue)]) : [{}]
    return { row, scope: scopeName(engine, row.sys_scope), hasQueue: queues.length > 0 }
}

/** "If you set caller access to None on the event registry, the cross-scope access calls to an event are denied" (scope-resource-access.md). */
function isForeign(registered: Registered, scope: string): boolean {
    if (registered.scope === scope) return false
    if (registered.row.caller_access === '2')
        throw notEmulated(`Caller restriction of event ${String(registered.row.event_name)}`)
    return registered.row.caller_access !== '1'
}
