import type { Hub } from '../hub.ts'
import { storeOwn } from '../inbound/take-up.ts'
import type { Connection } from '../platforms/connection.ts'
import { messageDefinitionOf, platformOf } from '../platforms/index.ts'
import { toInstant } from '../shared/time.ts'
import type { Message } from './message.ts'

/** The answer to a question as an event of the platform: what follows from it is settled as if it had been sent. */
export function takeAnswer(
    body: string,
    { type, referenceId }: Message,
    connection: Connection,
    hub: Hub,
): 'stored' | 'unreadable' | 'not_stored' {
    const platform = platformOf(connection.platform)
    const reference = hub.references.byId(referenceId)
    if (!platform || !reference) return 'unreadable'
    const answered = messageDefinitionOf(platform, type)?.answered
    const event = answered?.(body, reference.externalId, toInstant(hub.now()))
    const stored = event ? storeOwn(event, { connection, platform }, hub) : 'unreadable'
    if (stored === 'new') hub.wake('inbound')
    return stored === 'new' || stored === 'known' ? 'stored' : stored
}
