import type { DecodedEvent, Envelope, EventDefinition, Headers, Platform } from '../platforms/platform.ts'
import type { Invalid } from '../shared/decode.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { isComparable } from '../shared/text.ts'
import { readCloudEvent } from './cloud-event.ts'
import type { Admitted } from './request.ts'
import { withWebhookFacts } from './standard-webhook.ts'

/** What an event is; without definition and content when the platform's type is not known here. */
export interface IdentifiedEvent {
    readonly envelope: Envelope
    /** As decoders, conditions and templates see it. */
    readonly body: unknown
    readonly definition: EventDefinition | undefined
    readonly decoded: DecodedEvent | undefined
}

/**
 * Reads the envelope and checks the body by its type, or names the first field that is wrong. Pure: the same body and
 * headers are the same event when it is settled.
 */
export function identify(from: Admitted, body: unknown, headers: Headers): Result<IdentifiedEvent, Invalid> {
    const formed = readForm(from, body, headers)
    if (!formed.ok) return formed
    const envelope = underOneName(formed.value.envelope, from.platform)
    const unnamable = problemOfName('id', envelope.id) ?? problemOfName('type', envelope.type)
    if (unnamable) return fail(unnamable)
    const definition = definitionOf(from, envelope.type, headers)
    const { arranged } = from.platform
    const seen = arranged ? arranged(formed.value.body, from.connection.envelope) : formed.value.body
    if (!definition) return ok({ envelope, body: seen, definition: undefined, decoded: undefined })
    const decoded = definition.decode(formed.value.body, '')
    if (!decoded.ok) return decoded
    const entity = decoded.value.entity || envelope.id
    const nameless = problemOfName('id of the thing', entity)
    return nameless ? fail(nameless) : ok({ envelope, body: seen, definition, decoded: { ...decoded.value, entity } })
}

const HALF_A_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/
const CONTROL = /[\0-\x1f\x7f]/

/** What stands in keys and addresses is text that both can hold, and that is found again: nothing else names a thing. */
export function problemOfName(what: string, name: string): Invalid | undefined {
    const invalid = (expected: string): Invalid => ({ kind: 'invalid', path: `The ${what}`, expected })
    if (HALF_A_CHARACTER.test(name) || CONTROL.test(name))
        return invalid('a text of whole characters, without control characters')
    return isComparable(name) ? undefined : invalid('a name, not null and no script')
}

const underOneName = (envelope: Envelope, { aliases = {} }: Platform): Envelope => ({
    ...envelope,
    type: (Object.prototype.hasOwnProperty.call(aliases, envelope.type) && aliases[envelope.type]) || envelope.type,
})

/** An event in one of the forms that are understood everywhere. */
export interface FormedEvent {
    readonly envelope: Envelope
    /** In the shape of the platform: what the form keeps apart stands where its decoders look for it. */
    readonly body: unknown
}

/** CloudEvents say what they are; else the platform's own words count, and Standard Webhooks fill in what they leave out. */
function readForm({ platform, connection }: Admitted, body: unknown, headers: Headers): Result<FormedEvent, Invalid> {
    const cloudEvent = readCloudEvent(body, headers)
    if (cloudEvent) return cloudEvent
    const own = platform.envelope(body, headers, connection.envelope)
    const completed = own.ok ? undefined : withWebhookFacts(body, headers)
    if (!completed) return own.ok ? ok({ envelope: own.value, body }) : own
    const envelope = platform.envelope(completed, headers, connection.envelope)
    return envelope.ok ? ok({ envelope: envelope.value, body: completed }) : envelope
}

function definitionOf({ platform, connection }: Admitted, type: string, headers: Headers): EventDefinition | undefined {
    const isListed = Object.prototype.hasOwnProperty.call(platform.events, type)
    return isListed ? platform.events[type] : platform.otherEvents?.(headers, connection.envelope)
}
