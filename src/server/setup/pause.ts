import { fail, ok } from '../shared/result.ts'
import type { AdminHub } from './desk.ts'
import { auditConnection } from './audit-connection.ts'
import { GONE, NOT_SAVED, type Told } from './told.ts'

/** A person stops a connection for a while: nothing is lost, nothing happens. */
export function pause(connectionId: string, hub: AdminHub): Told {
    const connection = hub.connections.byId(connectionId)
    if (!connection) return GONE
    if (connection.mode === 'paused') return fail('It is paused already.')
    const change = { mode: 'paused', modeBeforePause: connection.mode } as const
    if (!hub.desk.changeConnection(connectionId, change)) return NOT_SAVED
    auditConnection('connection_paused', connectionId, { from: connection.mode }, hub)
    return ok(['Events of this connection are kept and its messages wait. Nothing is lost. Press Resume to go on.'])
}

/** It goes on as it was: one that was only tried out does not begin to write. */
export function resume(connectionId: string, hub: AdminHub): Told {
    const connection = hub.connections.byId(connectionId)
    if (!connection) return GONE
    if (connection.mode !== 'paused') return fail('It is not paused.')
    const mode = hub.desk.modeBeforePause(connectionId) === 'dry_run' ? 'dry_run' : 'live'
    if (!hub.desk.changeConnection(connectionId, { mode, modeBeforePause: '' })) return NOT_SAVED
    auditConnection('connection_resumed', connectionId, { to: mode }, hub)
    return ok([
        mode === 'live' ? 'What waited is settled and sent now.' : 'It goes on as a dry run: nothing is written.',
    ])
}
