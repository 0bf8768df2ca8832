import type { Hub } from '../hub.ts'
import { isSilent } from './silence.ts'
import type { ConnectionVitals, Counted, Vitals } from './vitals.ts'

/** States that somebody has to look at. */
const DEAD_EVENTS = ['dead'] as const
const DEAD_MESSAGES = ['dead', 'held'] as const
/** Of dead letters that came after people were told, they are told so much later, all at once. */
const AGAIN_MS = 24 * 3600 * 1000

type Told = Pick<Hub, 'alert'> & { readonly connections: Pick<Hub['connections'], 'told'> }

/**
 * Tells people of dead letters and of platforms that went silent: once when it begins, not as long as it lasts. Open
 * circuits are told where they open.
 */
export function watch(vitals: Vitals, hub: Told): void {
    const events = vitals.events(DEAD_EVENTS)
    const messages = vitals.messages(DEAD_MESSAGES)
    for (const connection of vitals.connections()) {
        watchLetters(connection, wordsOf(connection, events, messages), vitals, hub)
        watchSilence(connection, vitals.now(), hub)
    }
}

function watchLetters(connection: ConnectionVitals, words: string, vitals: Vitals, hub: Told): void {
    const { sysId, deadToldAt } = connection
    if (words === '') {
        if (deadToldAt !== undefined) hub.connections.told(sysId, 'dead_letters', undefined)
        return
    }
    const isNew = deadToldAt === undefined || isMore(sysId, deadToldAt, vitals)
    if (isNew) tell({ kind: 'dead_letters', sysId, words }, vitals.now(), hub)
}

const isMore = (sysId: string, toldAt: number, vitals: Vitals): boolean =>
    vitals.now() - toldAt >= AGAIN_MS && vitals.diedSince(sysId, toldAt)

function watchSilence(connection: ConnectionVitals, now: number, hub: Told): void {
    const { sysId, silenceToldAt, lastEventAt, expectedIntervalMinutes } = connection
    const silent = isSilent(connection, now)
    if (!silent && silenceToldAt !== undefined) hub.connections.told(sysId, 'platform_silent', undefined)
    if (!silent || silenceToldAt !== undefined) return
    const since = lastEventAt === undefined ? 'no event yet' : `no event since ${new Date(lastEventAt).toISOString()}`
    tell(
        { kind: 'platform_silent', sysId, words: `${since}, one is expected every ${expectedIntervalMinutes} minutes` },
        now,
        hub,
    )
}

interface Alert {
    readonly kind: 'dead_letters' | 'platform_silent'
    readonly sysId: string
    readonly words: string
}

/** Told first and noted after it: should the node die in between, people are told twice and not never. */
function tell({ kind, sysId, words }: Alert, now: number, hub: Told): void {
    hub.alert(kind, sysId, words)
    hub.connections.told(sysId, kind, now)
}

/** In words of ours: what platforms say does not belong into mails. Empty = there are none. */
function wordsOf({ sysId }: ConnectionVitals, events: readonly Counted[], messages: readonly Counted[]): string {
    const of = (counted: readonly Counted[], wanted: string): number =>
        counted.find(({ connectionId, state }) => connectionId === sysId && state === wanted)?.count ?? 0
    const parts = [
        [of(events, 'dead'), 'dead events'],
        [of(messages, 'dead'), 'dead messages'],
        [of(messages, 'held'), 'held messages'],
    ] as const
    return parts.flatMap(([count, name]) => (count > 0 ? [`${name}: ${count}`] : [])).join(', ')
}
