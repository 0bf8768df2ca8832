import type { Engine } from '../engine.ts'
import { dateTimeText, newSysId } from '../records/record.ts'

export interface QueuedEvent {
    readonly name: string
    readonly parm1: string
    readonly parm2: string
}

/**
 * Puts an event into `sysevent`. An unregistered event is dropped without a word on the platform (SDK guide
 * "registering events"); here it is dropped and logged.
 */
export function queueEvent(engine: Engine, event: QueuedEvent): void {
    const registered = engine.sql.get(`SELECT 1 AS "found" FROM "sysevent_register" WHERE "event_name" = ?`, [
        event.name,
    ])
    if (!registered) {
        engine.log('warn', `Event ${event.name} is not registered and was dropped`, 'events')
        return
    }
    const now = dateTimeText(engine.clock.now())
    engine.sql.run(
        `INSERT INTO "sysevent" ("sys_id", "name", "parm1", "parm2", "state", "process_on", "user_id", "user_name",
         "sys_created_on", "sys_created_by") VALUES (?, ?, ?, ?, 'ready', ?, ?, ?, ?, ?)`,
        [
            newSysId(),
            event.name,
            event.parm1,
            event.parm2,
            now,
            engine.session.userId,
            engine.session.userName,
            now,
            engine.session.userName,
        ],
    )
    engine.workQueued()
}
