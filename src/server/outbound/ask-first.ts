import type { HttpAnswer, Hub } from '../hub.ts'
import { apiRequest } from '../platforms/api-request.ts'
import type { Connection } from '../platforms/connection.ts'
import type { MessageDefinition } from '../platforms/message-definition.ts'
import type { Message } from './message.ts'

/** Short: the lease of the thing is meant for the message itself. */
export const QUESTION_SECONDS = 5

/** What the platform knows of a message. */
export interface Asked {
    /** `unsaid`: it cannot be asked, or its answer does not tell. `unanswered`: it may answer later. */
    readonly known: 'said' | 'not_said' | 'unsaid' | 'unanswered'
    readonly answer: HttpAnswer
}

/** Asks the platform, where it can be asked, whether it says already what the message would tell. */
export function askFirst(message: Message, connection: Connection, definition: MessageDefinition, hub: Hub): Asked {
    const { askFirst: path } = message.request
    if (path === undefined || !definition.isSaidAlready || connection.apiBaseUrl === '')
        return notAsked('the platform cannot be asked whether it has this')
    const question = apiRequest(connection, { method: 'GET', path, body: '' }, hub)
    if (!question.ok) return notAsked(question.problem)
    const answer = hub.send({ ...question.value, timeoutSeconds: QUESTION_SECONDS })
    // Whatever the refusal, it may be the face of an outage.
    if (answer.status < 200 || answer.status >= 300) return { known: 'unanswered', answer }
    const isSaid = definition.isSaidAlready(answer.body, message.request)
    if (isSaid === undefined) return { known: 'unsaid', answer }
    return { known: isSaid ? 'said' : 'not_said', answer }
}

const notAsked = (error: string): Asked => ({
    known: 'unsaid',
    answer: { status: 0, body: '', retryAfterSeconds: undefined, error },
})
