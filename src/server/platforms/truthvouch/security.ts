import { optional, text, type Decoder } from '../../shared/decode.ts'
import { ok } from '../../shared/result.ts'
import type { DecodedEvent } from '../platform.ts'
import { facts } from './events.ts'

/** What an AI did that is a matter of security, and maybe of compliance; only the mapping gives its severity a meaning. */
interface SecurityEvent {
    /** critical, high, medium, low. */
    readonly severity: string
    readonly securityEventId: string | undefined
    readonly dashboardUrl: string | undefined
}

const securityEvent = facts<SecurityEvent>({
    severity: text(40),
    securityEventId: optional(text(255)),
    dashboardUrl: optional(text(1000)),
})

/** The thing is the event itself, unless it names one: TruthVouch has no other id for it. */
export const securityEventCreated: Decoder<DecodedEvent> = (body, path) => {
    const decoded = securityEvent(body, path)
    if (!decoded.ok) return decoded
    const { securityEventId = '', dashboardUrl = '' } = decoded.value
    return ok({ entity: securityEventId, url: dashboardUrl, status: '', entityType: 'security_event' })
}
