import type { AisocConnection } from '../aisoc/connect.ts'
import { signBody } from '../aisoc/signature.ts'
import type { Random } from '../simulator/random.ts'
import { hostileBody } from './bodies.ts'

const METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'GET', 'POST', 'BREW', 'post']
const TYPES = [
    'text/plain',
    'application/xml',
    'multipart/form-data',
    'application/json;charset=utf-16',
    '',
    '\u00e4',
    '*',
]
const NAMES = [
    '',
    '.',
    '..',
    '%00',
    '%zz',
    '%2e%2e%2f',
    '%C3%28',
    'a'.repeat(9000),
    '*',
    'AISOC-TEST',
    "'or''='",
    '%F0%9F%98%80',
]
const SIGNATURES = [
    '',
    'sha256=',
    'sha256=zz',
    'v1,abc',
    'sha256=' + '0'.repeat(64),
    'sha256=' + 'é'.repeat(64),
    'x'.repeat(9000),
]
const LOGINS = [
    'Basic',
    'Basic !!!',
    'Basic ' + btoa(':'),
    'Basic ' + btoa('admin:wrong'),
    'Bearer x',
    'Basic ' + btoa('a:'.repeat(999)),
]

/** One request as it goes over the wire; nothing puts it right on its way. */
export interface HostileRequest {
    readonly bytes: Uint8Array
    /** It ends before it has said all that it announced. */
    readonly isCutOff: boolean
}

export function hostileRequest(random: Random, connections: readonly AisocConnection[]): HostileRequest {
    const connection = random.pick(connections)
    const body = hostileBody(random)
    const headers = [
        'Host: 127.0.0.1',
        'Connection: close',
        `Content-Type: ${random.chance(0.9) ? 'application/json' : random.pick(TYPES)}`,
        ...login(random, connection),
        ...signature(random, connection, body),
        ...oddities(random),
    ]
    const { framing, payload, isCutOff = false } = frame(random, body)
    const method = random.chance(0.85) ? 'POST' : random.pick(METHODS)
    const head = [`${method} ${path(random, connection)} HTTP/1.1`, ...headers, framing, '', ''].join('\r\n')
    return { bytes: Buffer.concat([Buffer.from(head, 'latin1'), payload]), isCutOff }
}

function path(random: Random, { name }: AisocConnection): string {
    const door = random.chance(0.8) ? 'events' : random.pick(['inbox', 'none', 'EVENTS', '..', '%65vents'])
    const connection = random.chance(0.9) ? name : random.pick(NAMES)
    const rest = random.chance(0.8)
        ? ''
        : random.pick(['/batch', '/', '//', `/${random.pick(NAMES)}`, '?a=%zz&a[]=1', '/x/y', '#x'])
    return `/api/x_aigov_bridge/v1/${door}/${connection}${rest}`
}

function login(random: Random, { userName, password }: AisocConnection): string[] {
    if (random.chance(0.9)) return [`Authorization: Basic ${btoa(`${userName}:${password}`)}`]
    return random.chance(0.5) ? [] : [`Authorization: ${random.pick(LOGINS)}`]
}

function signature(random: Random, { signingSecret }: AisocConnection, body: Uint8Array): string[] {
    if (random.chance(0.85)) return [`X-AiSOC-Signature: ${signBody(signingSecret, body)}`]
    return random.chance(0.5) ? [] : [`X-AiSOC-Signature: ${random.pick(SIGNATURES)}`]
}

function oddities(random: Random): string[] {
    if (random.chance(0.8)) return []
    const odd = [
        'Prefer: respond-async',
        'X-HTTP-Method-Override: DELETE',
        'Content-Encoding: gzip',
        'Expect: 100-continue',
    ]
    return [
        random.pick([
            ...odd,
            'X: ' + 'y'.repeat(20_000),
            'Accept: text/html',
            'Cookie: JSESSIONID=abc',
            'Broken header',
        ]),
    ]
}

interface Framed {
    readonly framing: string
    readonly payload: Uint8Array
    readonly isCutOff?: boolean
}

/** Mostly with its length; else in chunks, or with a length that is wrong. */
function frame(random: Random, body: Uint8Array): Framed {
    if (random.chance(0.85)) return { framing: `Content-Length: ${body.length}`, payload: body }
    if (random.chance(0.5)) return { framing: 'Transfer-Encoding: chunked', payload: chunked(body) }
    if (random.chance(0.3)) return { framing: `Content-Length: ${body.length + 10}`, payload: body, isCutOff: true }
    const wrong = [Math.max(0, body.length - 10), -1, 'x'].map((length) => `Content-Length: ${length}`)
    return { framing: random.pick([...wrong, 'Transfer-Encoding: chunked', '']), payload: body, isCutOff: true }
}

const chunked = (body: Uint8Array): Uint8Array =>
    Buffer.concat([
        ...(body.length > 0 ? [Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')] : []),
        Buffer.from('0\r\n\r\n'),
    ])
