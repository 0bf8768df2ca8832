import type { HttpAnswer } from '../hub.ts'
import type { MessageDefinition } from '../platforms/message-definition.ts'

/** What came of a try. */
export type Verdict =
    | 'delivered'
    /** It arrived, and changed nothing: the platform does not know yet what it is about. */
    | 'not_applied'
    /** Nothing was done with it; the same again may succeed. */
    | 'retry'
    /** What is wrong is in the message itself: sending it again cannot help. */
    | 'message_fault'
    /** The address, the login or the platform's settings are wrong: no message would arrive. */
    | 'connection_fault'
    /** The platform may have taken it or not, and would take it a second time: it is to be asked. */
    | 'unclear'
    /** And it cannot be asked. */
    | 'for_a_person'
    /** The platform has no such endpoint, and says that this is no fault: it asks by itself. */
    | 'absent'

/** What would meet every message alike. Redirects as well: they are not followed. */
const CONNECTION_FAULTS: readonly number[] = [
    ...[301, 302, 303, 307, 308],
    ...[401, 402, 403, 404, 405, 407, 409, 410, 421, 426, 451],
]
/** No request was sent; a TLS connection that breaks later is one that may have carried it. */
const TLS_FAULT =
    /certificate|handshake|PKIX|unverified|fatal alert|protocol_version|unrecognized SSL|wrong version number/i
/** Words of what goes wrong before a request leaves, as the platform and the local instance have them. */
const NEVER_LEFT = /refused|unknown ?host|ENOTFOUND|EAI_AGAIN|unreachable|no route/i

/** How the platform takes messages of a type. */
type Taking = Pick<MessageDefinition, 'isRepeatable' | 'absentStatuses'>

/** What the answer to a request says about the message. */
export function verdictOf(answer: HttpAnswer, { isRepeatable, absentStatuses = [] }: Taking): Verdict {
    const { status } = answer
    if (absentStatuses.includes(status)) return 'absent'
    if (status >= 200 && status < 300) return 'delivered'
    if (isConnectionFault(answer)) return 'connection_fault'
    if (isMessageFault(answer)) return 'message_fault'
    return mayBeTaken(answer) && !isRepeatable ? 'unclear' : 'retry'
}

const mayBeTaken = ({ status, error }: HttpAnswer): boolean =>
    status >= 500 || (status === 0 && !NEVER_LEFT.test(error))

/** Of the 4xx those that pass: it took too long, is locked, came too early or too often. */
const PASSING: readonly number[] = [408, 423, 425, 429]

const isMessageFault = ({ status }: HttpAnswer): boolean => status >= 400 && status < 500 && !PASSING.includes(status)

const isConnectionFault = ({ status, error }: HttpAnswer): boolean =>
    CONNECTION_FAULTS.includes(status) || (status === 0 && TLS_FAULT.test(error))
