import type { Headers } from '../platforms/platform.ts'
import { instant, isObject, object, text, type Decoder, type Invalid } from '../shared/decode.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { FormedEvent } from './identify.ts'
import { spread } from './standard-webhook.ts'

const BATCH = 'application/cloudevents-batch'
const STRUCTURED = 'application/cloudevents'
const ATTRIBUTES = ['specversion', 'id', 'source', 'type', 'time', 'subject'] as const

/**
 * CloudEvents 1.0: structured (all in the body) or binary (`ce-` headers, the body is the data); undefined when it is
 * none. Source and id together tell two events apart. The time is optional there and needed here: it orders states.
 */
export function readCloudEvent(body: unknown, headers: Headers): Result<FormedEvent, Invalid> | undefined {
    const mediaType = (headers('Content-Type') ?? '').trim().toLowerCase()
    if (mediaType.startsWith(BATCH)) return refuse('Content-Type', 'application/json for a batch, {"events": […]}')
    const isStructured = isObject(body) && typeof body.specversion === 'string'
    if (isStructured || mediaType.startsWith(STRUCTURED)) return structured(body)
    return headers('ce-specversion') === undefined ? undefined : binary(body, headers)
}

const refuse = (path: string, expected: string): Result<never, Invalid> => fail({ kind: 'invalid', path, expected })

interface Attributes {
    readonly specversion: string
    readonly id: string
    readonly source: string
    readonly type: string
    readonly time: number
}

const version: Decoder<string> = (input, path) => (input === '1.0' ? ok('1.0') : refuse(path, '1.0'))

/** A URI-reference has no blanks: behind one the id cannot be taken for a part of it. */
const uri: Decoder<string> = (input, path) => {
    const decoded = text(200)(input, path)
    return decoded.ok && /\s/.test(decoded.value) ? refuse(path, 'a URI without blanks') : decoded
}

const attributes = object<Attributes>({
    specversion: version,
    id: text(255),
    source: uri,
    type: text(100),
    time: instant,
})

function structured(body: unknown): Result<FormedEvent, Invalid> {
    if (isObject(body) && body.data_base64 !== undefined) return refuse('data_base64', 'left out: send JSON in data')
    const decoded = attributes(body, '')
    if (!decoded.ok || !isObject(body)) return decoded.ok ? refuse('body', 'an object') : decoded
    return formed(decoded.value, { ...spread(body.data), timestamp: body.time, ...body })
}

function binary(data: unknown, headers: Headers): Result<FormedEvent, Invalid> {
    const given: Record<string, unknown> = {}
    for (const name of ATTRIBUTES) {
        const value = decodeHeader(headers(`ce-${name}`))
        if (value === undefined) return refuse(`ce-${name}`, 'percent-encoded UTF-8')
        if (value !== '') given[name] = value
    }
    const decoded = attributes(given, '')
    if (!decoded.ok) return fail({ ...decoded.problem, path: `ce-${decoded.problem.path}` })
    return formed(decoded.value, { ...spread(data), timestamp: given.time, ...given, data })
}

/** HTTP binding 3.1.3.2: unquoted, then percent-decoded once. Empty for a header that was not sent, undefined for no UTF-8. */
function decodeHeader(value = ''): string | undefined {
    const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(value.trim())
    const bare = quoted ? (quoted[1] ?? '').replace(/\\(.)/g, '$1') : value.trim()
    try {
        return decodeURIComponent(bare)
    } catch {
        return undefined
    }
}

function formed({ id, source, type, time }: Attributes, body: object): Result<FormedEvent, Invalid> {
    const eventId = `${source} ${id}`
    if (eventId.length > 255) return refuse('id', 'together with the source a text of at most 254 characters')
    return ok({ envelope: { id: eventId, type, occurredAt: time }, body })
}
