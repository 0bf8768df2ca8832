import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { completingOf } from '../platforms/complete.ts'
import { connectedPlatforms, marksOf, recognise, type Recognised } from '../platforms/recognise.ts'
import { adoptOldest, detach, isFollowed, type Adoptable } from '../records/adoption.ts'
import { correlationIdOf, referenceKeyOf } from '../records/correlation.ts'
import { underLease } from '../records/lease.ts'
import { lookThrough } from '../records/recent.ts'
import type { SavedRecord } from '../records/reference.ts'
import { joined } from '../shared/key.ts'
import { releaseWaiting } from './release.ts'

const JOB = 'inbound_adopt'

/** Records of platforms that make their own, which no job looked at: each once, however long the sweeps were away. */
export function adoptMissed(hub: Hub): void {
    const platforms = connectedPlatforms(hub).filter(({ adoption }) => adoption)
    const prefixes = platforms.map(({ correlationPrefix }) => correlationPrefix)
    let isAllDone = true
    const reached = lookThrough({ job: JOB, prefixes, marks: marksOf(platforms) }, hub, (table, sysId) => {
        isAllDone = adoptRecord(table, sysId, hub) && isAllDone
    })
    if (isAllDone && reached !== undefined) hub.heartbeats.beat(JOB, reached)
}

/**
 * A record appeared that names a thing of a platform. Where the platform made it itself it is linked, by the same key
 * that decides between events; what cannot be linked is kept as a detached reference with its reason, never guessed.
 * False when it is to be looked at again.
 */
export function adoptRecord(table: string, sysId: string, hub: Hub): boolean {
    if (hub.references.knows(table, sysId)) return true
    const found = recognise(table, sysId, hub)
    return found ? link(found, hub) : true
}

/**
 * A person mended what kept a record from being linked. Its detached reference goes only when another one follows it:
 * should this node die on the way, the record stays in sight.
 */
export function linkAgain(referenceId: string, hub: Hub): void {
    const detached = hub.references.byId(referenceId)
    if (detached?.state !== 'detached') return
    const { targetTable, targetSysId } = detached
    const found = recognise(targetTable, targetSysId, hub)
    const isDone = !found || link({ ...found, isAgain: true }, hub)
    if (isFollowed(targetTable, targetSysId, hub)) hub.references.forget(referenceId)
    else if (!isDone) hub.references.update(referenceId, { remark: IN_USE })
}

interface Found extends Recognised {
    /** It is kept as detached, and looked at once more. */
    readonly isAgain?: boolean
}

function link(found: Found, hub: Hub): boolean {
    const { platform, record } = found
    const madeBy = record.fields.sys_created_by ?? ''
    const [connection, other] = hub.connections
        .ofPlatform(platform.id)
        .filter((one) => one.active && one.integrationUserName === madeBy)
    // A description may contain it for many reasons: only who made it tells that the platform did.
    if (!connection && platform.adoption?.mark) return true
    if (!connection) {
        const reason = `${madeBy} made it, who is the integration user of no active connection to ${platform.label}`
        return refuse(found, reason, hub)
    }
    if (other) {
        const reason = `${madeBy} made it, who is the integration user of more than one connection to ${platform.label}`
        return refuse(found, reason, hub)
    }
    const thing = { connectionId: connection.sysId, externalId: found.externalId }
    return underLease(thing, hub, (leased) => linkLeased(found, connection, leased)) === true
}

/** The reference of the thing decides; the record that it does not name was one push too many. False when no reference names it yet. */
function linkLeased(found: Found, connection: Connection, hub: Hub): boolean {
    const { role, record, externalId } = found
    const thing = thingOf(found, connection.sysId, hub)
    const mayWrite = connection.mode !== 'dry_run'
    const key = referenceKeyOf(connection.sysId, externalId, role.id, hub)
    const isNew = !hub.references.byKey(key)
    // Linked as it is, it would never be completed.
    if (isNew && !mayWrite && thing.completing) return refuse(found, `${connection.name} ${SHOWS_ONLY}`, hub)
    if (isNew) adopt(thing, hub)
    const followed = hub.references.byKey(key)
    if (!followed) return false
    if (followed.targetSysId === record.sysId) return true
    const number = followed.targetNumber || 'another record'
    const reason = `${connection.name} follows ${number} for this; a repeated push made one more`
    if (mayWrite) noteSecond(thing, record, reason, hub)
    return detach(thing, record, reason, hub)
}

const IN_USE = 'Link again: the bridge is working on this thing, press again in a moment.'

/** Of a record that is to be written on before it is followed: the next event of its thing follows it, or Link again. */
export const SHOWS_ONLY = 'only shows what it would do'

/** Nobody settles the events that wait before this lease ends: they find the link, and no crash leaves them behind. */
function adopt(thing: Adoptable, hub: Hub): void {
    releaseWaiting(thing.connectionId, thing.externalId, hub)
    adoptOldest(thing, hub)
}

/** Whoever works on it should know; the note comes first, so that no crash leaves it out. */
function noteSecond(thing: Adoptable, record: SavedRecord, reason: string, hub: Hub): void {
    const mark = `[bridge:${hub.sha256Hex(joined('second', record.sysId)).slice(0, 12)}]`
    const note = `${reason}. What is done here is not told to the platform.\n${mark}`
    if (!hub.records.journalContains(record.sysId, mark))
        hub.records.update(record.table, record.sysId, { [thing.role.noteField]: note }, [])
}

const refuse = (found: Found, reason: string, hub: Hub): boolean =>
    detach(thingOf(found, '', hub), found.record, reason, hub)

const thingOf = (
    { platform, role, record, externalId, isAgain = false }: Found,
    connectionId: string,
    hub: Hub,
): Adoptable => ({
    again: isAgain ? record.sysId : undefined,
    connectionId,
    externalId,
    externalUrl: '',
    role,
    correlationId: record.fields.correlation_id || correlationIdOf(platform.correlationPrefix, externalId, hub),
    madeBy: record.fields.sys_created_by ?? '',
    wordings: platform.adoption?.mark?.of(externalId) ?? [],
    completing: completingOf(platform, hub),
})
