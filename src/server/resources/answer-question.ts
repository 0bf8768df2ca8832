import type { Hub } from '../hub.ts'
import { enterOwn, type Visitor } from '../inbound/admit.ts'
import type { Problem, Refused } from '../inbound/refusal.ts'
import type { Connection } from '../platforms/connection.ts'
import type { Result } from '../shared/result.ts'
import { problemOfParameters } from './parameters.ts'
import { refusedCall } from './receive-call.ts'

/** What a resource answers that only looks. */
export type Answer =
    | Refused
    | {
          readonly ok: true
          readonly httpStatus: number
          /** Undefined = no body, as with 204 and 304. */
          readonly result: object | undefined
          readonly headers?: Readonly<Record<string, string>>
      }

/** A question to a resource. Nothing is signed in it: the login says whose records it is about. */
export interface Question extends Visitor {
    /** Of the path; empty = it has none. */
    readonly id: string
    /** A parameter of the query; empty = it was not given. */
    readonly parameter: (name: string) => string
    /** The names of all parameters of the query. */
    readonly parameters: readonly string[]
    readonly header: (name: string) => string | undefined
}

/** Answers a question about the records of the caller's connection. `known`: the parameters that it may have besides that. */
export function answerQuestion(
    question: Question,
    known: readonly string[],
    hub: Hub,
    look: (connection: Connection) => Result<Extract<Answer, { ok: true }>, Problem>,
): Answer {
    const entered = enterOwn(question, hub)
    if (!entered.ok) return refusedCall(entered.problem)
    const unknown = problemOfParameters(question.parameters, known)
    if (unknown) return refusedCall(unknown)
    const found = look(entered.value.connection)
    return found.ok ? found.value : refusedCall(found.problem)
}

/** The usual answer. */
export const found = (result: object): Extract<Answer, { ok: true }> => ({ ok: true, httpStatus: 200, result })
