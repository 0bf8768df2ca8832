import type { DecodedEvent, Envelope, EventDefinition, Headers, Platform } from '../platforms/platform.ts'
import type { Invalid } from '../shared/decode.ts'
import { ok, type Result } from '../shared/result.ts'

/** What an event is; without definition and content when the platform's type is not known here. */
export interface IdentifiedEvent {
    readonly envelope: Envelope
    readonly definition: EventDefinition | undefined
    readonly decoded: DecodedEvent | undefined
}

/** Reads the envelope and checks the body by its type, or names the first field that is wrong. */
export function identify(platform: Platform, body: unknown, headers: Headers): Result<IdentifiedEvent, Invalid> {
    const envelope = platform.envelope(body, headers)
    if (!envelope.ok) return envelope
    const definition = definitionOf(platform, envelope.value.type)
    if (!definition) return ok({ envelope: envelope.value, definition: undefined, decoded: undefined })
    const decoded = definition.decode(body, '')
    return decoded.ok ? ok({ envelope: envelope.value, definition, decoded: decoded.value }) : decoded
}

/** What a body says that is known to be of a type: the headers that named it may be gone by now. */
export const decodeAs = (platform: Platform, type: string, body: unknown): Result<DecodedEvent, Invalid> | undefined =>
    definitionOf(platform, type)?.decode(body, '')

const definitionOf = (platform: Platform, type: string): EventDefinition | undefined =>
    Object.prototype.hasOwnProperty.call(platform.events, type) ? platform.events[type] : undefined
