import type { Hub } from '../hub.ts'
import { maySend, type Connection } from '../platforms/connection.ts'
import type { Channel } from '../platforms/message-definition.ts'
import { eachApart } from '../records/each-apart.ts'
import { underLease } from '../records/lease.ts'
import { recover } from '../records/pending.ts'
import { QUESTION_SECONDS } from './ask-first.ts'
import { beginProbe, circuitOf, isProbeDue, type ChannelId, type Circuit } from './circuit.ts'
import type { Message } from './message.ts'
import { CHANNELS, passOver } from './poll-only.ts'
import { TIMEOUT_SECONDS } from './request.ts'
import type { Tried } from './settle-message.ts'
import { tryMessage } from './try-message.ts'
import { channelOf, webhookIdOf } from './webhook.ts'

const BATCH = 50
/** A job that runs longer keeps others waiting; it asks for another one to go on. */
const RUN_MS = 30_000
/** A platform that is slow has no more of a job than this, and one last request. */
const CONNECTION_MS = 10_000
/** How exactly a connection says when it was last reached. */
const REACHED_MS = 60_000

/** Sending on one channel of a connection. */
interface Run extends ChannelId {
    readonly connection: Connection
    readonly hub: Hub
    /** No request begins later. */
    readonly end: number
}

/** THE OUTBOUND FLOW, part 2: sends what is due, of each record and channel one after the other. */
export function deliverDue(hub: Hub): void {
    const end = hub.now() + RUN_MS
    let isDone = true
    eachApart('outbound_deliver', inTurn(hub.connections.all(), hub.now()), hub, (connection) => {
        // Nothing is lost: what is not sent from here and now stays in the outbox.
        if (!maySend(connection, hub.instanceName())) return
        const ownEnd = Math.min(end, hub.now() + CONNECTION_MS)
        for (const channel of channelsOf(connection, hub)) {
            const run = { connectionId: connection.sysId, channel, connection, hub, end: ownEnd }
            isDone = deliverChannel(run) && isDone
        }
    })
    if (!isDone) hub.wake('outbound')
}

/** What is for a subscription that is switched off waits; for one that is gone it is ended by the sweep. */
const channelsOf = ({ sysId }: Connection, hub: Hub): readonly Channel[] => [
    ...CHANNELS,
    ...hub.webhooks.ofConnection(sysId).flatMap((webhook) => (webhook.active ? [channelOf(webhook.sysId)] : [])),
]

/** Another one first each minute, so that the time that slow ones take is not always that of the same others. */
function inTurn(connections: readonly Connection[], now: number): readonly Connection[] {
    const first = Math.floor(now / 60_000) % Math.max(connections.length, 1)
    return [...connections.slice(first), ...connections.slice(0, first)]
}

/** False when more could go at once and only the time is over. */
function deliverChannel(run: Run): boolean {
    const { hub, connection } = run
    const circuit = circuitOf(run, hub)
    if (circuit.state === 'poll_only') return passAll(run)
    if (circuit.state !== 'closed' && !probe(circuit, run)) return true
    const { isDone, isReached } = drain(run)
    // An address that somebody registered is not the platform.
    const isNews = webhookIdOf(run.channel) === undefined && hub.now() - (connection.lastDeliveryAt ?? 0) > REACHED_MS
    if (isReached && isNews) hub.connections.reached(connection.sysId, hub.now())
    return isDone
}

/** The platform asks by itself. False when there are more. */
function passAll(run: Run): boolean {
    const { hub } = run
    const due = hub.outbox.due(run, hub.now(), BATCH)
    for (const message of due) passOver(message, hub)
    return due.length < BATCH
}

/**
 * One message finds out whether the others may follow: one that was never tried before those that the platform refused, of
 * these the one that was tried last comes last. True when they may.
 */
function probe(circuit: Circuit, run: Run): boolean {
    const { hub } = run
    if (!isProbeDue(circuit, hub.now())) return false
    const due = hub.outbox.due(run, hub.now(), BATCH)
    if (due.length === 0) return false
    hub.circuits.save(beginProbe(circuit, hub.now()))
    const newFirst = [...due.filter(isNew), ...due.filter((message) => !isNew(message))]
    const isTried = newFirst.some((message) => deliverInOrder(message, run, 1) !== undefined)
    // All are in other hands: who comes next asks again, and need not wait longer for that.
    if (!isTried) hub.circuits.save(circuit)
    return circuitOf(run, hub).state === 'closed'
}

interface Drained {
    readonly isDone: boolean
    /** A message arrived. */
    readonly isReached: boolean
}

/** Each record in its turn, until none is due, the time is over, or the channel itself is at fault. */
function drain(run: Run): Drained {
    const { hub } = run
    const seen = new Set<string>()
    let isReached = false
    for (;;) {
        const due = hub.outbox.due(run, hub.now(), BATCH + seen.size)
        if (hub.now() >= run.end) return { isDone: due.length === 0, isReached }
        const next = due.filter(({ referenceId }) => !seen.has(referenceId))
        if (next.length === 0) return { isDone: true, isReached }
        for (const message of next) {
            if (hub.now() >= run.end) break
            seen.add(message.referenceId)
            const tried = deliverInOrder(message, run, Infinity)
            isReached ||= tried?.verdict === 'delivered'
            // Of a platform that only asks the rest is passed over at the next run.
            if (tried?.isChannelHeld) return { isDone: tried.verdict !== 'absent', isReached }
        }
    }
}

/**
 * Goes on with the next message as long as they are settled; what came of the last one, undefined when none was tried.
 * Under the lease of the thing: what an event says of it is not applied while older word of people is on its way, which
 * would arrive after it.
 */
function deliverInOrder(first: Message, run: Run, tries: number): Tried | undefined {
    const { connectionId, hub, end } = run
    const externalId = hub.references.byId(first.referenceId)?.externalId ?? first.referenceId
    return underLease({ connectionId, externalId }, hub, (leased, until) => {
        // What an event wrote and nobody noted yet takes back what people said before it.
        const reference = leased.references.byId(first.referenceId)
        if (reference) recover(reference, leased)
        // A try surely ends before the lease: no second node sends the same meanwhile.
        const lastStart = Math.min(end, until - (QUESTION_SECONDS + TIMEOUT_SECONDS) * 1000)
        return sendInOrder(first.referenceId, { ...run, hub: leased, end: lastStart }, tries)
    })
}

/** It was never tried. */
const isNew = ({ state }: Message): boolean => state === 'ready'

/** What was never tried has nothing of its own to wait for: it stood behind others. */
const waitsUntil = (message: Message): number =>
    isNew(message) ? 0 : Math.max(message.nextAttemptAt ?? 0, message.notBefore ?? 0)

function sendInOrder(referenceId: string, { channel, connection, hub, end }: Run, tries: number): Tried | undefined {
    let last: Tried | undefined
    for (let left = tries; left > 0 && hub.now() < end;) {
        const message = hub.outbox.oldest(referenceId, channel)
        if (!message) return last
        if (waitsUntil(message) > hub.now()) {
            hub.outbox.waitBehind(message)
            return last
        }
        const tried = tryMessage(message, connection, hub)
        if (!tried) continue
        // Another node may have found out meanwhile that nothing is to go there.
        if (tried.isChannelHeld || tried.verdict === 'connection_fault') return tried
        left--
        last = tried
    }
    return last
}
