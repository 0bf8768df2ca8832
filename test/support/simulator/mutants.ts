import type { Mutant } from './flows.ts'

/** One guard each: without it the simulator has to find something broken. */
export const MUTANTS: readonly Mutant[] = [
    {
        name: 'no entity lease',
        file: 'src/server/records/lease.ts',
        changes: [['hub.leases.take(key, LEASE_SECONDS) ??', 'hub.newId() ??']],
    },
    {
        name: 'no pending: a state is written without being announced',
        file: 'src/server/records/state.ts',
        changes: [['hub.references.update(reference.sysId, { pending })', '']],
    },
    {
        name: 'a write that was begun is not finished by whoever comes next',
        file: 'src/server/records/pending.ts',
        changes: [['if (hub.records.journalContains(reference.targetSysId, pending.mark))', 'if (false)']],
    },
    {
        name: 'the snapshot comes from a re-read',
        file: 'src/server/records/state.ts',
        changes: [
            [
                'pick(saved.fields, Object.keys(changes))',
                '(hub.records.read(record.table, record.sysId, role.watched) ?? saved).fields',
            ],
        ],
    },
    {
        name: 'no order key',
        file: 'src/server/records/state.ts',
        changes: [['if (eventKey < reference.lastEventKey)', 'if (false)']],
    },
    {
        name: 'an event that changes nothing leaves the snapshot as it is',
        file: 'src/server/records/state.ts',
        changes: [['{ ...reference, fields }', '{ ...reference, fields: {} }']],
    },
    {
        name: 'no note mark',
        file: 'src/server/records/note.ts',
        changes: [['if (hub.records.journalContains(record.sysId, mark)) continue', '']],
    },
    {
        name: 'the key of an event does not know its connection',
        file: 'src/server/inbound/intake.ts',
        changes: [["joined('event', connection.sysId, envelope.id)", "joined('event', envelope.id)"]],
    },
    {
        name: 'the key of a reference does not know its connection',
        file: 'src/server/records/correlation.ts',
        changes: [["joined('reference', connectionId, externalId,", "joined('reference', externalId,"]],
    },
    {
        name: 'a replay carries everything out again',
        file: 'src/server/inbound/settle-event.ts',
        changes: [['if (event.result.records.length > 0) return ok({ records: event.result.records, plan: [] })', '']],
    },
    {
        name: 'what waits for a record is not released',
        file: 'src/server/inbound/settle-event.ts',
        changes: [
            [
                'if (settled.ok && settled.value.records.length > 0) releaseWaiting(event.connectionId, event.entity, hub)',
                '',
            ],
        ],
    },
    {
        name: 'a reference is not elected: each comer has one of its own',
        file: 'src/server/records/make-record.ts',
        changes: [
            [
                'hub.references.insert({\n        key,',
                'const own = hub.newId()\n    hub.references.insert({\n        key: own,',
            ],
            ['    return hub.references.byKey(key)\n', '    return hub.references.byKey(own)\n'],
        ],
    },
    {
        name: 'a record has an id of its own, not the reserved one',
        file: 'src/server/records/make-record.ts',
        changes: [
            [
                'hub.records.insert(reference.targetTable, reference.targetSysId,',
                'hub.records.insert(reference.targetTable, hub.newId(),',
            ],
        ],
    },
    {
        name: 'what a dead node made is linked as it is now',
        file: 'src/server/records/make-record.ts',
        changes: [['if (!isOlder || record.version === 0)', 'if (true)']],
    },
    {
        name: 'a try is not counted before the call',
        file: 'src/server/outbound/deliver.ts',
        changes: [
            [
                "if (!hub.outbox.update(message.sysId, { state: 'sending', attempts: number, nextAttemptAt })) return true",
                '',
            ],
        ],
    },
    {
        name: 'all versions of a record are one message',
        file: 'src/server/outbound/enqueue.ts',
        changes: [
            ["joined('message', reference.sysId, type, String(version))", "joined('message', reference.sysId, type)"],
        ],
    },
    {
        name: 'absorption without a look at the version',
        file: 'src/server/outbound/enqueue.ts',
        changes: [[' && record.version === reference.seenVersion + 1', '']],
    },
    {
        name: 'nothing that the platform saved itself is absorbed',
        file: 'src/server/outbound/enqueue.ts',
        changes: [['isFromPlatform(record, reference, connection)', 'false']],
    },
    {
        name: 'what the platform saved itself takes no message back',
        file: 'src/server/outbound/enqueue.ts',
        changes: [['if (isOwn && news.length > 0)', 'if (false)']],
    },
    {
        name: 'a message that a dead node put in takes itself back',
        file: 'src/server/outbound/enqueue.ts',
        changes: [
            [
                'hub.outbox.supersede(reference.sysId, sequence)',
                'hub.outbox.supersede(reference.sysId, hub.outbox.nextSequence(reference.sysId))',
            ],
        ],
    },
    {
        name: 'what an event says takes no message back',
        file: 'src/server/records/pending.ts',
        changes: [['hub.outbox.supersede(reference.sysId, hub.outbox.nextSequence(reference.sysId))', '']],
    },
    {
        name: 'a message that was taken back is sent all the same',
        file: 'src/server/outbound/deliver.ts',
        changes: [['nextAttemptAt })) return true', 'nextAttemptAt })) hub.now()']],
    },
    {
        name: 'a message is dead at once on 401',
        file: 'src/server/outbound/settle-message.ts',
        changes: [['[400, 413, 422]', '[400, 401, 413, 422]']],
    },
    {
        name: 'a sweep that did not tell everything counts as complete',
        file: 'src/server/outbound/reconcile.ts',
        changes: [['if (isAllTold) hub.heartbeats', 'hub.heartbeats']],
    },
    {
        name: 'a node that was held up writes over its successor',
        file: 'src/server/records/lease.ts',
        changes: [['hub.now() >= until', 'false']],
    },
    {
        name: 'no lease while it is sent',
        file: 'src/server/outbound/deliver.ts',
        changes: [
            [
                'underLease({ connectionId: first.connectionId, externalId }, hub, (leased, until) => {',
                ';((_key: unknown, same: Hub, work: (leased: Hub, until: number) => void) => work(same, Infinity))(externalId, hub, (leased, until) => {',
            ],
        ],
    },
]
