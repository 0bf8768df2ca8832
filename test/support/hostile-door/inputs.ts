import { platformOf } from '../../../src/server/platforms/index.ts'
import type { InboundRequest } from '../../../src/server/inbound/request.ts'
import { keyOf } from '../../../src/server/signature/keys.ts'
import { schemeNamed } from '../../../src/server/signature/index.ts'
import type { SecretForm, SigningMeans } from '../../../src/server/signature/scheme.ts'
import { aboutCase, aisocSample } from '../aisoc/samples.ts'
import { headerIn } from '../hub/post.ts'
import { INTEGRATION_USER } from '../hub/world.ts'
import { ledgerly, watchtower } from '../made-up/platforms.ts'
import type { Random } from '../simulator/random.ts'
import { flipped, HEADER_VALUES, mangled, mangledText } from './mangle.ts'

type Cells = Readonly<Record<string, string>>

/** A connection of the attacked instance, and how an honest sender signs for it. */
export interface Target {
    readonly name: string
    readonly secret: string
    readonly fields: Cells
    readonly events: (random: Random) => { readonly body: object; readonly headers: Cells }
}

const CASES = ['case.created', 'case.status_changed', 'case.summary_added', 'case.action_executed'] as const
const STATUSES = ['new', 'triaged', 'resolved', 'odd']

const aisocEvent: Target['events'] = (random) => {
    if (random.chance(0.1)) return { body: { ...aisocSample('honeytoken.triggered') }, headers: {} }
    const change = { id: `evt-${random.below(40)}`, status: random.pick(STATUSES) }
    return { body: aboutCase(random.pick(CASES), `case-${random.below(5)}`, change), headers: {} }
}

const madeUp =
    (platform: typeof watchtower): Target['events'] =>
    (random) => {
        const happening = { title: 'Door', level: 'high', status: random.pick(STATUSES), at: 1_778_839_200_000 }
        const what = random.chance(0.5) ? 'opened' : 'changed'
        const ids = { id: `evt-${random.below(40)}`, thing: `thing-${random.below(5)}` }
        const { body, headers } = platform.post({ ...happening, ...ids, what }, happening.at)
        return { body: JSON.parse(body) as object, headers }
    }

const SCHEMES = ['hmac_sha256_timestamped', 'truthvouch', 'keeptrusts', 'standard_webhooks', 'hmac_sha256_hex']

export const TARGETS: readonly Target[] = [
    { name: 'aisoc', secret: 'signing-secret', fields: {}, events: aisocEvent },
    { name: 'aisoc-queued', secret: 'signing-secret', fields: { processing: 'queued' }, events: aisocEvent },
    { name: 'aisoc-inbox', secret: 'signing-secret', fields: { signature_only: '1' }, events: aisocEvent },
    { name: 'watchtower', secret: watchtower.secret, fields: watchtower.connection, events: madeUp(watchtower) },
    { name: 'ledgerly', secret: ledgerly.secret, fields: ledgerly.connection, events: madeUp(ledgerly) },
    ...SCHEMES.map((scheme) => ({
        name: scheme.replaceAll('_', '-'),
        secret: ledgerly.secret,
        fields: { signature_scheme: scheme },
        events: aisocEvent,
    })),
]

/** One post, and what was done to it. */
export interface HostileInput {
    readonly request: InboundRequest
    /** The signature is of what is sent. */
    readonly isSigned: boolean
    /** Nothing was done to it: it has to be taken. */
    readonly isHonest: boolean
    readonly isBatch: boolean
}

/** An event with something wrong with it, or with nothing. */
export function hostileInput(random: Random, means: SigningMeans): HostileInput {
    const target = random.pick(TARGETS)
    const event = target.events(random)
    const isHonest = random.chance(0.15)
    const isBatch = !isHonest && random.chance(0.1)
    const one = isHonest ? JSON.stringify(event.body) : damaged(event.body, random)
    const text = isBatch ? batchOf(one, random) : one
    const headers = { ...odd(event.headers, isHonest, random), ...signatureOf(text, target, event.headers, means) }
    const sent = isHonest || random.chance(0.8) ? { text, headers } : forged(text, headers, random)
    const isSigned = sent.text === text && spelled(sent.headers) === spelled(headers)
    const request = { ...visit(target, isHonest, random), header: headerIn(sent.headers), body: sent.text }
    return { request, isSigned, isHonest, isBatch }
}

function damaged(event: object, random: Random): string {
    let body: unknown = event
    for (let times = random.below(3); times > 0; times--) body = mangled(body, random)
    const plain = JSON.stringify(body)
    return random.chance(0.7) ? plain : mangledText(plain, random)
}

const batchOf = (text: string, random: Random): string =>
    random.chance(0.8) ? `{"events": [${text}, {}, ${text}]}` : `{"events": ${text}}`

/** Case, blanks around, padding and the order of headers are no part of a signature. */
const spelled = (headers: Cells): string =>
    JSON.stringify(
        Object.entries(headers)
            .map(([name, value]) => [name, value.trim().toLowerCase().replace(/=+$/, '')])
            .sort(),
    )

function signatureOf(body: string, { fields, secret }: Target, headers: Cells, means: SigningMeans): Cells {
    const own = platformOf(fields.platform ?? 'aisoc')?.signature
    const named = fields.signature_scheme === undefined ? own : schemeNamed(fields.signature_scheme)
    const scheme = fields.signature_header === undefined ? named : named?.under(fields.signature_header)
    const form = (fields.secret_form ?? scheme?.secretForm ?? 'text') as SecretForm
    const key = keyOf(secret, form) ?? new Uint8Array()
    return scheme?.sign({ id: headers['webhook-id'] ?? 'msg_of-the-attack', body }, [key], means) ?? {}
}

/** The text or a header of the signature is not what was signed. */
function forged(text: string, headers: Cells, random: Random): { readonly text: string; readonly headers: Cells } {
    if (random.chance(0.3)) return { text: flipped(text, random), headers }
    const [name = ''] = random.pick(Object.entries(headers).filter(([known]) => /signature|mac$/i.test(known)))
    const others = Object.fromEntries(Object.entries(headers).filter(([known]) => known !== name))
    if (random.chance(0.3)) return { text, headers: others }
    const value = random.chance(0.5) ? flipped(headers[name] ?? '', random) : random.pick(HEADER_VALUES)
    return { text, headers: { ...others, [name]: value } }
}

const ODD_HEADERS = [
    'Content-Type',
    'Prefer',
    'webhook-id',
    'ce-specversion',
    'ce-id',
    'ce-source',
    'ce-type',
    'ce-time',
]

/** Headers beside those of the signature. */
function odd(headers: Cells, isHonest: boolean, random: Random): Cells {
    if (isHonest || random.chance(0.6)) return headers
    const changed: Record<string, string> = { ...headers }
    for (const name of [...ODD_HEADERS, ...Object.keys(headers)])
        if (random.chance(0.3)) changed[name] = random.pick(HEADER_VALUES)
    return changed
}

type Visit = Pick<InboundRequest, 'connectionName' | 'door' | 'callerId' | 'contentLength'>

function visit({ name, fields }: Target, isHonest: boolean, random: Random): Visit {
    const door = fields.signature_only === undefined ? 'events' : 'inbox'
    const caller = `id-of-${INTEGRATION_USER}`
    if (isHonest || random.chance(0.9))
        return { connectionName: name, door, callerId: caller, contentLength: undefined }
    return {
        connectionName: random.chance(0.7)
            ? name
            : random.pick(['', 'AISOC', 'nobody', '__proto__', '%00', ...HEADER_VALUES]),
        door: random.chance(0.5) ? 'events' : 'inbox',
        callerId: random.chance(0.7) ? caller : random.pick(['', 'id-of-somebody', '__proto__']),
        contentLength: random.pick([undefined, 0, -1, 1.5, 2_000_000, Infinity]),
    }
}
