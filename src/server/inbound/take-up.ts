import type { Hub } from '../hub.ts'
import type { Inquired } from '../platforms/platform.ts'
import type { Source } from './ask.ts'
import type { StoredEvent } from './event.ts'
import { readEvent } from './intake.ts'
import { refused } from './refusal.ts'
import type { Admitted } from './request.ts'

/** What became of the things of a page. */
export interface Taken {
    /** How many were looked at. */
    readonly looked: number
    /** How many of these became events. */
    readonly opened: number
    /** Why the next one could not be taken; empty = nothing went wrong. */
    readonly problem: string
}

/** Turns the open things of a page into events, no more of them than the budget allows. */
export function takeUp(things: readonly unknown[], budget: number, source: Source, hub: Hub): Taken {
    let looked = 0
    let opened = 0
    for (const thing of things) {
        if (opened >= budget) break
        const one = source.inquiry.read(thing)
        const outcome = one ? takeOne(one, source, hub) : 'passed'
        if (outcome === 'not_stored') {
            const problem = `the event of ${one?.externalId ?? ''} could not be stored; it is tried again`
            return { looked, opened, problem }
        }
        looked++
        if (outcome === 'opened') opened++
    }
    if (opened > 0) hub.wake('inbound')
    return { looked, opened, problem: '' }
}

type Outcome = 'opened' | 'passed' | 'not_stored'

/** What is over needs no record, and one that is linked is up to the events of the platform and to people. */
function takeOne(one: Inquired, source: Admitted, hub: Hub): Outcome {
    if (!one.isOpen || hub.references.ofThing(source.connection.sysId, one.externalId).length > 0) return 'passed'
    const created = storeOwn(one.creation, source, hub, true)
    if (created === 'unreadable') noteUnreadable(one, source, hub)
    // Always both: a node may have died between the two.
    const moved = one.progress ? storeOwn(one.progress, source, hub, true) : 'known'
    if (created === 'not_stored' || moved === 'not_stored') return 'not_stored'
    return created === 'new' ? 'opened' : 'passed'
}

/** No row of it is there, and the platform was not refused anything: else nobody would know. */
function noteUnreadable({ externalId, creation }: Inquired, source: Admitted, hub: Hub): void {
    const read = readEvent(JSON.stringify(creation), source, () => undefined, hub)
    hub.audit({
        by: 'bridge',
        action: 'backfill_unreadable',
        connectionId: source.connection.sysId,
        recordTable: 'x_aigov_bridge_connection',
        recordSysId: source.connection.sysId,
        detail: { external_id: externalId, problem: read.ok ? '' : refused(read.problem).detail },
    })
}

/**
 * The bridge's own event, as if the platform had sent it: decoded by the same rules, settled by the same flow.
 * `isWished`: a person wants it done, also where it was stored before and nothing came of it.
 */
export function storeOwn(
    body: object,
    source: Admitted,
    hub: Hub,
    isWished = false,
): 'new' | 'known' | 'unreadable' | 'not_stored' {
    const event = readEvent(JSON.stringify(body), source, () => undefined, hub)
    if (!event.ok) return 'unreadable'
    if (hub.events.insert(event.value) !== undefined) return 'new'
    const known = hub.events.byKey(event.value.key)
    if (!known) return 'not_stored'
    if (!isWished || !isUndone(known, source)) return 'known'
    hub.events.update(known.sysId, { state: 'received', attempts: 0, nextAttemptAt: hub.now() })
    return 'new'
}

/** It was only shown, or the mapping of that time did nothing with it. */
const isUndone = ({ state }: StoredEvent, { connection }: Admitted): boolean =>
    connection.mode === 'live' && (state === 'dry_run' || state === 'ignored')
