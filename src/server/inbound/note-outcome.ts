import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { EXISTED } from '../records/operation.ts'
import type { TicketEntry } from '../shared/log-entry.ts'
import type { EventPatch, StoredEvent } from './event.ts'

/** What people and machines follow the tickets by: a line in the log, and an entry of the audit trail where none came of it. */
export function noteOutcome(
    event: StoredEvent,
    outcome: EventPatch & { readonly durationMs: number },
    connection: Connection | undefined,
    hub: Hub,
): void {
    const entry = entryOf(event, outcome)
    if (!entry) return
    hub.log({
        ...entry,
        timestamp: new Date(hub.now()).toISOString(),
        job_id: event.entity,
        event_id: event.eventId,
        platform: 'servicenow',
        source: connection?.platform ?? '',
        connection: connection?.name ?? '',
        duration_ms: outcome.durationMs,
    })
    const action = ACTIONS[outcome.state ?? '']
    if (action === undefined) return
    hub.audit({
        by: 'bridge',
        action,
        connectionId: event.connectionId,
        recordTable: 'x_aigov_bridge_event',
        recordSysId: event.sysId,
        detail: { event_id: event.eventId, event_type: event.type, problem: outcome.problem ?? '' },
    })
}

const ACTIONS: Readonly<Record<string, string>> = { dead: 'event_dead', dry_run: 'event_dry_run' }

type Told = Pick<TicketEntry, 'level' | 'message' | 'ticket_id' | 'dry_run'>

/** Undefined when it says nothing of tickets: another try follows, or an existing one was changed. */
function entryOf(event: StoredEvent, { state, problem = '', result }: EventPatch): Told | undefined {
    const untold = { ticket_id: '', dry_run: false }
    if (state === 'dry_run') return { ...untold, level: 'INFO', message: 'Dry run: nothing was created', dry_run: true }
    if (state === 'dead') return { ...untold, level: 'ERROR', message: `Ticket creation failed: ${problem}` }
    if (state === 'ignored') return { ...untold, level: 'INFO', message: `${event.type} was accepted: ${problem}` }
    const made = isFirst(event) ? result?.records.find(isMaking) : undefined
    return made && { ...untold, level: 'INFO', message: 'Ticket created successfully', ticket_id: made.number }
}

/** A replay finds what was made. */
const isFirst = ({ result }: StoredEvent): boolean => result.records.length === 0

const isMaking = ({ operation, remark }: { readonly operation: string; readonly remark: string }): boolean =>
    /^(open|raise)_/.test(operation) && !remark.startsWith(EXISTED)
