import type { HttpAnswer, HttpRequest } from '../../../src/server/hub.ts'
import type { Random } from './random.ts'

/** How the platform meets one request. */
export interface Reaction {
    readonly name: string
    /** It takes the request for true, whatever it answers. */
    readonly isApplied: boolean
    readonly answer: HttpAnswer
}

/** The platform as the instance meets it; it behaves badly while faults are on. */
export interface Peer {
    answer(request: HttpRequest, faultsAreOn: boolean): Reaction
}

const FAULT_RATE = 0.35

export const createPeer = (random: Random): Peer => ({
    answer: (_request, faultsAreOn) => (faultsAreOn && random.chance(FAULT_RATE) ? random.pick(FAULTS) : TAKES),
})

const reaction = (name: string, isApplied: boolean, status: number, more: Partial<HttpAnswer> = {}): Reaction => ({
    name,
    isApplied,
    answer: { status, body: '', retryAfterSeconds: undefined, error: status === 0 ? 'no answer' : '', ...more },
})

const TAKES = reaction('takes it', true, 200, { body: '{}' })

const FAULTS: readonly Reaction[] = [
    reaction('takes it and answers garbage', true, 200, { body: '<html>' }),
    reaction('takes it and times out', true, 0),
    reaction('takes it and answers 503', true, 503),
    reaction('loses it', false, 0),
    reaction('answers 500', false, 500),
    reaction('answers 429 with an absurd Retry-After', false, 429, { retryAfterSeconds: 1_000_000 }),
    reaction('answers 401', false, 401),
    reaction('answers 404', false, 404),
    reaction('answers 302', false, 302),
]
