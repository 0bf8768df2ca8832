import { fromDateTime, toInstant } from '../../shared/time.ts'
import type { SignatureScheme } from '../../signature/scheme.ts'
import type { StateMessage } from '../message-definition.ts'

/** What people changed on a record, in the form that Standard Webhooks recommend. */
export const recordUpdated = (signature: SignatureScheme): StateMessage => ({
    channel: 'callback',
    // Its id is the same on every try: receivers of Standard Webhooks take it once.
    isRepeatable: true,
    compose: ({ role, externalId, record, changed }) => ({
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
            type: 'record.updated',
            timestamp: toInstant(fromDateTime(record.updatedOn) ?? 0),
            data: {
                entity: externalId,
                table: record.table,
                sys_id: record.sysId,
                number: record.number,
                changed,
                fields: Object.fromEntries(role.watched.map((name) => [name, record.fields[name] ?? ''])),
            },
        }),
        status: '',
    }),
    signature,
    readNote: () => '',
})

/** A word of a type that receivers of Standard Webhooks pass over; its signature they check. */
export const ping = (now: number): string =>
    JSON.stringify({ type: 'bridge.ping', timestamp: toInstant(now), data: {} })
