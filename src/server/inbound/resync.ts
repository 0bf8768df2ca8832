import type { Hub } from '../hub.ts'
import { parseJson } from '../shared/json.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { toInstant } from '../shared/time.ts'
import type { Reference } from '../records/reference.ts'
import { underLease } from '../records/lease.ts'
import { toldOf } from '../records/state.ts'
import { ask, sourceOf, type Source } from './ask.ts'
import { storeOwn } from './take-up.ts'

/**
 * A person wants a record to say what the platform says now: the platform is asked, and its answer becomes the newest
 * event of the thing. What came of it, in words for that person; it also stands on the reference.
 */
export function resync(referenceId: string, hub: Hub): void {
    const asked = askForState(referenceId, hub)
    const remark = asked.ok ? `Resync: ${asked.value}.` : `Resync failed: ${asked.problem}.`
    hub.references.update(referenceId, { remark })
}

function askForState(referenceId: string, hub: Hub): Result<string, string> {
    const reference = hub.references.byId(referenceId)
    const source = reference && sourceOf(reference.connectionId, hub)
    if (!reference || !source) return fail('the platform cannot be asked')
    if (!source.connection.active) return fail('the connection is switched off')
    // What is on its way to the platform would make its answer old before it is stored.
    return underLease(reference, hub, (leased) => askAbout(reference, source, leased)) ?? fail(IN_USE)
}

const IN_USE = 'the bridge is working on this record, press again in a moment'

function askAbout(reference: Reference, { connection, platform, inquiry }: Source, hub: Hub): Result<string, string> {
    const asked_after = toldOf(reference, hub)
    // What the platform tells while it answers is newer than its answer.
    const askedAt = toInstant(hub.now())
    const answer = ask(connection, inquiry.thingPath(reference.externalId), hub)
    if (!answer.ok) return fail(answer.problem.reason)
    const found = inquiry.read(parseJson(answer.value))
    if (found?.externalId !== reference.externalId) return fail('the answer does not speak of it')
    const event = { ...found.stateAt(askedAt), asked_after }
    const stored = storeOwn(event, { connection, platform }, hub)
    if (stored === 'unreadable' || stored === 'not_stored') return fail('the answer could not be stored as an event')
    hub.wake('inbound')
    return ok(`${platform.label} says ${found.status}; an event of the bridge carries it out`)
}
