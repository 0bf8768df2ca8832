import { addMessage, composeMade } from '../outbound/compose.ts'
import type { Connection } from '../platforms/connection.ts'
import type { Origin } from '../records/operation.ts'

/** Tells the platform, once, of a record that the bridge made for it. False when the message could not be stored. */
export const announcing =
    (connection: Connection): Origin['announce'] =>
    (role, { externalId, externalType, ...reference }, record, hub) => {
        const userNameOf = (sysId: string): string => hub.records.userName(sysId)
        const made = { role, externalId, externalType, record, changed: role.watched, before: {}, userNameOf }
        const composed = composeMade(made, connection, hub.webhooks.ofConnection(connection.sysId))
        const isTold = composed.every((message) => addMessage(message, reference, hub))
        if (composed.length > 0) hub.wake('outbound')
        return isTold
    }
