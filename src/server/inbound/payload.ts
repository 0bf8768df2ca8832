import type { Hub } from '../hub.ts'
import { inAscii } from '../shared/json.ts'
import { utf8Length } from '../shared/text.ts'
import { isTerminal, type StoredEvent } from './event.ts'

const TABLE = 'x_aigov_bridge_event'
const FILE_NAME = 'payload.json'
/** Rows with larger ones are heavy to list and to count. */
const LARGEST_IN_ROW_BYTES = 65_536

/** The body of a stored event, wherever it stands; undefined when it is gone. */
export function payloadOf({ sysId, payload }: StoredEvent, hub: Hub): string | undefined {
    if (payload !== '') return payload
    const file = hub.attachments.find(TABLE, sysId, FILE_NAME)
    return file === undefined ? undefined : hub.attachments.read(file)
}

type Shelved = Pick<StoredEvent, 'sysId' | 'payload' | 'state'>

/**
 * A large body leaves the row of an event that came to its end, and becomes a file of it. Until then the row holds it: an
 * insert commits alone, and an event that was accepted has its body at any moment. What is left half-way is harmless.
 */
export function shelve({ sysId, payload, state }: Shelved, hub: Hub): void {
    if (!isTerminal(state) || utf8Length(payload) <= LARGEST_IN_ROW_BYTES) return
    const known = hub.attachments.find(TABLE, sysId, FILE_NAME)
    const contentType = 'application/json'
    const isStored =
        known !== undefined ||
        hub.attachments.write({ table: TABLE, sysId, fileName: FILE_NAME, contentType, content: inAscii(payload) }).ok
    // Without a file it stays where it is.
    if (isStored) hub.events.update(sysId, { payload: '' })
}
