import type { Hub } from '../hub.ts'

const TABLE = 'x_aigov_bridge_connection'

/** An act on a connection, for the audit trail; nothing of a secret in it. */
export const auditConnection = (
    action: string,
    connectionId: string,
    detail: Readonly<Record<string, string>>,
    hub: Hub,
): void => hub.audit({ by: 'caller', action, connectionId, recordTable: TABLE, recordSysId: connectionId, detail })
