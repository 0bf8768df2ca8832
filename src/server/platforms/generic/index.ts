import { standardWebhooks } from '../../signature/standard-webhooks.ts'
import type { Platform } from '../platform.ts'
import { arranged, envelope, otherEvents } from './events.ts'
import { layoutProblem } from './layout.ts'
import { ping, recordUpdated } from './messages.ts'

const SIGNATURE = standardWebhooks('webhook-signature')

/**
 * Any platform that an admin adds without code: what stands here for others says the connection (envelope, signature
 * scheme, header, form of the secret) and the mapping rows. Where a connection says nothing, Standard Webhooks count.
 */
export const generic: Platform = {
    id: 'generic',
    label: 'Another platform',
    signature: SIGNATURE,
    correlationPrefix: 'bridge',
    envelope,
    events: {},
    otherEvents,
    layoutProblem,
    arranged,
    unmappedValue: 'park',
    probe: ping,
    messages: { 'record.updated': recordUpdated(SIGNATURE) },
    notes: {},
}
