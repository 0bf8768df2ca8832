import { optional, text, type Decoder } from '../../shared/decode.ts'
import { ok } from '../../shared/result.ts'
import type { DecodedEvent } from '../platform.ts'
import { facts } from './events.ts'

/** An AI system that TruthVouch watches. It has no id but its name; only the mapping gives its other facts a meaning. */
interface System {
    readonly name: string
    /** In Production, …; of an update its operational status counts. */
    readonly status: string | undefined
    readonly operational_status: string | undefined
    readonly dashboardUrl: string | undefined
}

const system = facts<System>({
    name: text(255),
    status: optional(text(100)),
    operational_status: optional(text(100)),
    dashboardUrl: optional(text(1000)),
})

/** An AI system was registered, or something of it changed. */
export const systemEvent: Decoder<DecodedEvent> = (body, path) => {
    const decoded = system(body, path)
    if (!decoded.ok) return decoded
    const { name, status = '', operational_status: operational = status, dashboardUrl = '' } = decoded.value
    return ok({ entity: name, url: dashboardUrl, status: operational, entityType: 'ai_system' })
}
