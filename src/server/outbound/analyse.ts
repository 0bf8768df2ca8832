import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { PLATFORMS } from '../platforms/index.ts'
import type { Analysis } from '../platforms/message-definition.ts'
import { referenceKeyOf } from '../records/correlation.ts'
import { isFollowed } from '../records/adoption.ts'
import { underLease } from '../records/lease.ts'
import type { SavedRecord } from '../records/reference.ts'
import { roleOf, type Role } from '../records/role.ts'
import { watchedOf } from '../records/snapshot.ts'
import { addMessage, type ComposedMessage } from './compose.ts'

/**
 * People, or other tools, made a record of a kind that a platform can say more of: each connection to it is asked, once.
 * The answer becomes an event. False when it is to be looked at again.
 */
export function analyse(table: string, sysId: string, hub: Hub): boolean {
    let isAllAsked = true
    for (const platform of PLATFORMS) {
        const { analysis } = platform
        const role = analysis && roleOf(analysis.role)
        if (!analysis || role?.table !== table) continue
        const record = hub.records.read(table, sysId, [...role.watched, ...analysis.fields, 'correlation_id'])
        if (!record || isOwned(record, hub)) continue
        for (const connection of hub.connections.ofPlatform(platform.id).filter(mayAsk))
            isAllAsked = ask({ analysis, role, connection, record }, hub) && isAllAsked
    }
    return isAllAsked
}

/** A connection that is paused asks when it goes on. */
export const mayAsk = ({ active, mode, apiBaseUrl }: Connection): boolean =>
    active && mode !== 'dry_run' && apiBaseUrl !== ''

interface Question {
    readonly analysis: Analysis
    readonly role: Role
    readonly connection: Connection
    readonly record: SavedRecord
}

/** Of each reference the first message is the question: where there is none, a node died before it asked. */
const FIRST = 1

function ask(question: Question, hub: Hub): boolean {
    const { role, connection, record } = question
    const key = referenceKeyOf(connection.sysId, record.sysId, role.id, hub)
    const known = hub.references.byKey(key)
    if (known && hub.outbox.nextSequence(known.sysId) > FIRST) return true
    const thing = { connectionId: connection.sysId, externalId: record.sysId }
    return underLease(thing, hub, (leased) => askLeased(question, key, leased)) === true
}

/** The record is the thing that the platform is asked about; its reference is what the answer finds it by. */
function askLeased({ analysis, role, connection, record }: Question, key: string, hub: Hub): boolean {
    hub.references.insert({
        key,
        connectionId: connection.sysId,
        externalId: record.sysId,
        externalType: analysis.type,
        externalUrl: '',
        role: role.id,
        episode: 0,
        targetTable: record.table,
        targetSysId: record.sysId,
        existing: {
            state: 'linked',
            targetNumber: record.number,
            snapshot: watchedOf(role, record.fields),
            seenVersion: record.version,
            remark: '',
        },
    })
    const reference = hub.references.byKey(key)
    if (!reference || !addMessage(questionOf(analysis, record), reference, hub)) return false
    hub.audit({
        by: 'bridge',
        action: 'analysis_asked',
        connectionId: connection.sysId,
        recordTable: record.table,
        recordSysId: record.sysId,
        detail: { number: record.number },
    })
    hub.wake('outbound')
    return true
}

/** A record that any platform reported is for no other one to judge, nor is one that the bridge is about to make. */
const isOwned = ({ table, sysId, fields }: SavedRecord, hub: Hub): boolean =>
    PLATFORMS.some(({ correlationPrefix }) => fields.correlation_id?.startsWith(`${correlationPrefix}:`)) ||
    hub.references.knows(table, sysId) === 'reserved' ||
    isFollowed(table, sysId, hub)

/** Of each record there is one, however often it is looked at; a later word does not take it back. */
const questionOf = (analysis: Analysis, record: SavedRecord): ComposedMessage => ({
    kind: 'note',
    stamp: 'once',
    type: analysis.type,
    channel: analysis.channel,
    request: analysis.compose(record),
})
