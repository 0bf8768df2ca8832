import type { Hub } from '../hub.ts'
import type { NewEvent, StoredEvent } from '../inbound/event.ts'
import type { Stored } from '../inbound/intake.ts'
import { refused } from '../inbound/refusal.ts'
import { duplicate, type Reply } from '../inbound/reply.ts'
import type { Connection } from '../platforms/connection.ts'
import { DRY_RUN, pathIdOf } from './call-event.ts'

/** From here on a call is never lost. The unique key decides whether it is a new one. `isAnswered`: its first answer waits for its end. */
export function storeCall(event: NewEvent, connection: Connection, isAnswered: boolean, hub: Hub): Stored {
    const sysId = hub.events.insert(event)
    if (sysId !== undefined) return { isNew: true, sysId, orderKey: event.orderKey }
    const known = hub.events.byKey(event.key)
    if (known && isSame(event, known) && isToBeDone(known, connection)) {
        hub.events.update(known.sysId, { state: 'received', attempts: 0, nextAttemptAt: hub.now() })
        return { isNew: true, sysId: known.sysId, orderKey: event.orderKey }
    }
    return { isNew: false, reply: answerRepeat({ event, known }, connection, isAnswered, hub) }
}

/** The connection only showed it at that time, and does what it is told by now. */
const isToBeDone = ({ state, eventId }: StoredEvent, { mode }: Connection): boolean =>
    state === 'dry_run' && mode === 'live' && !eventId.startsWith(DRY_RUN)

interface Repeat {
    readonly event: NewEvent
    readonly known: StoredEvent | undefined
}

function answerRepeat({ event, known }: Repeat, connection: Connection, isAnswered: boolean, hub: Hub): Reply {
    if (!known) return refused({ kind: 'not_stored' })
    if (!isSame(event, known)) return refused({ kind: 'other_call', eventId: event.eventId })
    return isInWork(known, isAnswered)
        ? refused({ kind: 'in_work', eventId: event.eventId })
        : duplicate(known, connection, hub.recordUrl)
}

const isSame = (event: NewEvent, known: StoredEvent): boolean =>
    event.payloadSha256 === known.payloadSha256 && event.type === known.type && pathIdOf(event) === pathIdOf(known)

/** Somebody is at it right now, and has the first answer in a moment. */
const isInWork = ({ state, attempts }: StoredEvent, isAnswered: boolean): boolean =>
    state === 'processing' || (isAnswered && state === 'received' && attempts === 0)
