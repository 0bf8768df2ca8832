import type { Call } from './call.ts'
import { patchCiStatus, postCi } from './configuration-item.ts'
import { postChange } from './change.ts'
import { postChangeLink } from './change-link.ts'
import { postIncident } from './incident.ts'
import { postSecurityIncident } from './security-incident.ts'
import { postTicket } from './ticket.ts'

/** One line a resource that changes records. */
const CALLS: readonly Call[] = [
    postIncident,
    postChange,
    postChangeLink,
    postSecurityIncident,
    postTicket,
    postCi,
    patchCiStatus,
]

/** The resource that an event of its type was a call of; undefined = this version has none. */
export const callOf = (type: string): Call | undefined => CALLS.find((call) => call.type === type)
