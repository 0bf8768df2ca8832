import type { Hub } from '../hub.ts'
import type { Problem } from '../inbound/refusal.ts'
import type { PlannedOperation } from '../mapping/plan.ts'
import { closed, type Decoder, type Invalid } from '../shared/decode.ts'
import type { Result } from '../shared/result.ts'

/** A resource that changes records: one file a resource, one line in `calls.ts`. */
export interface Call {
    /** As it stands in the event, e.g. `POST /changes/{id}/links`. */
    readonly type: string
    /** Checks a body and says what it asks for, or names the field that is wrong. `id` is that of the path; empty = it has none. */
    readonly decode: (body: unknown, id: string) => Result<Asked, Invalid>
    /** Finds the records that it names, which the connection must reference; absent = it names none. */
    readonly locate?: (asked: Asked, id: string, connectionId: string, hub: Hub) => Result<Asked, Problem>
    /** Why what was located does not let it be done, for who asks the first time; absent = nothing does. */
    readonly conflict?: (located: Asked, connectionId: string, hub: Hub) => Problem | undefined
}

/** What a call asks for. Pure: the same body asks for the same when the event is settled. */
export interface Asked {
    /** The caller's own id of the thing, which makes a repeat safe; undefined = it gave none. */
    readonly externalId: string | undefined
    /** What the call is about where the caller's id does not say it, as the name of a CI does; undefined = the call itself. */
    readonly entity?: string | undefined
    /** Carried out in this order. */
    readonly steps: readonly Step[]
}

/** One operation, as a mapping row would have it. */
export interface Step extends Pick<PlannedOperation, 'operation' | 'fields' | 'records'> {
    /** Undefined = what the call is about. */
    readonly entity?: string
}

/** The body of a call: what it does not know would be lost without a word. */
export const bodyOf = <T extends object>(fields: { readonly [K in keyof T]: Decoder<T[K]> }): Decoder<T> =>
    closed(fields, ['dry_run'])

/** Reads a body by a decoder, and makes of it what it asks for. */
export const reading =
    <T>(decoder: Decoder<T>, asked: (body: T, id: string) => Asked): Call['decode'] =>
    (body, id) => {
        const decoded = decoder(body, '')
        return decoded.ok ? { ok: true, value: asked(decoded.value, id) } : decoded
    }
