import type { Hub } from '../hub.ts'
import { joined } from '../shared/key.ts'
import { fail } from '../shared/result.ts'
import type { Reference } from './reference.ts'
import { roleOf } from './role.ts'

/** So long calls are begun under a lease. */
const WORK_SECONDS = 40
/** What the last call may take: a request up to its time limit, a save with the rules of the customer. */
const LAST_CALL_SECONDS = 30
/** The clock of one node may be so much behind that of another. */
const CLOCK_SKEW_SECONDS = 20
/** A node that died leaves its lease free after that. */
const LEASE_SECONDS = WORK_SECONDS + LAST_CALL_SECONDS + CLOCK_SKEW_SECONDS

/** One thing of a platform. */
export type Thing = Pick<Reference, 'connectionId' | 'externalId'>

/**
 * Does the work while holding the lease of a thing: one at a time, whoever comes, events in and changes out. Undefined,
 * and nothing done, while somebody else holds it; they are told to have it looked at again when they are done. The hub
 * that the work is given writes nothing after `until`.
 */
export function underLease<T>(thing: Thing, hub: Hub, work: (leased: Hub, until: number) => T): T | undefined {
    const key = hub.sha256Hex(joined('entity', thing.connectionId, thing.externalId))
    const word = hub.sha256Hex(joined('recheck', key))
    const until = hub.now() + WORK_SECONDS * 1000
    const owner = hub.leases.take(key, LEASE_SECONDS) ?? takeAfterWord(key, word, hub)
    if (owner === undefined) return undefined
    try {
        return work(fenced(hub, until), until)
    } finally {
        hub.leases.release(key, owner)
        // In this order: who leaves word after this look finds the lease free.
        if (hub.leases.takeWord(word)) lookAgain(thing, hub)
    }
}

/** Leaves word, then tries once more: the holder may have let go in between, without having seen the word. */
function takeAfterWord(key: string, word: string, hub: Hub): string | undefined {
    hub.leases.leaveWord(word)
    return hub.leases.take(key, LEASE_SECONDS)
}

/** Whoever was refused may have come for any of these. */
function lookAgain({ connectionId, externalId }: Thing, hub: Hub): void {
    hub.wake('inbound')
    hub.wake('outbound')
    for (const { role, targetTable, targetSysId } of hub.references.ofThing(connectionId, externalId))
        if (isWatched(role)) hub.recheck({ table: targetTable, sysId: targetSysId, savedBy: '' })
}

/** Nothing of what people do to others concerns a platform. */
const isWatched = (role: string): boolean => (roleOf(role)?.watched.length ?? 0) > 0

/** The same hub, but it writes and sends nothing when the lease is over: a node that was held up would write over its successor. */
function fenced(hub: Hub, until: number): Hub {
    const { records, cis, references, outbox, events, attachments } = hub
    const isOver = (): boolean => hub.now() >= until
    const reason = 'this try was held up for too long'
    const held = fail(reason)
    return {
        ...hub,
        send: (request) =>
            isOver() ? { status: 0, body: '', retryAfterSeconds: undefined, error: reason } : hub.send(request),
        records: {
            ...records,
            insert: (...record) => (isOver() ? held : records.insert(...record)),
            update: (...record) => (isOver() ? held : records.update(...record)),
        },
        attachments: {
            ...attachments,
            write: (file) => (isOver() ? fail({ isRefused: false, reason }) : attachments.write(file)),
        },
        cis: { ...cis, save: (...change) => (isOver() ? fail({ kind: 'failed', text: reason }) : cis.save(...change)) },
        references: {
            ...references,
            insert: (reference) => (isOver() ? undefined : references.insert(reference)),
            update: (...change) => void (isOver() || references.update(...change)),
        },
        outbox: {
            ...outbox,
            add: (message) => (isOver() ? undefined : outbox.add(message)),
            supersede: (...change) => void (isOver() || outbox.supersede(...change)),
            // What the platform has is noted however late: else it is told again.
            update: (sysId, patch) => (isOver() && patch.state !== 'delivered' ? false : outbox.update(sysId, patch)),
        },
        events: {
            ...events,
            update: (...change) => void (isOver() || events.update(...change)),
            letGoOn: (...change) => void (isOver() || events.letGoOn(...change)),
        },
    }
}
