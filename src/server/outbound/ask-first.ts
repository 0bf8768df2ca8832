import type { Hub } from '../hub.ts'
import { apiRequest } from '../platforms/api-request.ts'
import type { Connection } from '../platforms/connection.ts'
import type { MessageDefinition } from '../platforms/platform.ts'
import type { Message } from './message.ts'

/** Short: the lease of the thing is meant for the message itself. */
export const QUESTION_SECONDS = 5

/**
 * Whether the platform says already what the message would tell. Only where that is unclear and the platform can be
 * asked; where it gives no good answer the message goes out, because a lost change is worse than a repeated one.
 */
export function isSaidAlready(
    message: Message,
    connection: Connection,
    definition: MessageDefinition,
    hub: Hub,
): boolean {
    const { askFirst } = message.request
    if (askFirst === undefined || !definition.isSaidAlready || connection.apiBaseUrl === '') return false
    const question = apiRequest(connection, { method: 'GET', path: askFirst, body: '' }, hub)
    if (!question.ok) return false
    const answer = hub.send({ ...question.value, timeoutSeconds: QUESTION_SECONDS })
    return answer.status === 200 && definition.isSaidAlready(answer.body, message.request)
}
