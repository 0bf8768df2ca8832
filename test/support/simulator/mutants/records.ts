import type { Mutant } from '../flows.ts'

/** One guard each of the room records/: without it the simulator has to find something broken. */
export const RECORDS: readonly Mutant[] = [
    {
        name: 'no entity lease',
        promise: 3,
        from: 26,
        file: 'src/server/records/lease.ts',
        changes: [['hub.leases.take(key, LEASE_SECONDS) ??', 'hub.newId() ??']],
    },
    {
        name: 'a node that was held up writes over its successor',
        promise: 3,
        from: 328,
        file: 'src/server/records/lease.ts',
        changes: [['hub.now() >= until', 'false']],
    },
    {
        name: 'a state is written without being announced',
        promise: 6,
        from: 86,
        file: 'src/server/records/write.ts',
        changes: [['hub.references.update(reference.sysId, { pending })', '']],
    },
    {
        name: 'a write that was begun is not finished by whoever comes next',
        promise: 6,
        from: 75,
        file: 'src/server/records/pending.ts',
        changes: [['if (hub.records.journalContains(reference.targetSysId, pending.mark))', 'if (false)']],
    },
    {
        name: 'the snapshot comes from a re-read',
        promise: 5,
        from: 41,
        file: 'src/server/records/write.ts',
        changes: [
            [
                'pick(saved.fields, Object.keys(changes))',
                '(hub.records.read(record.table, record.sysId, role.watched) ?? saved).fields',
            ],
        ],
    },
    {
        name: 'no order key',
        promise: 3,
        from: 2,
        file: 'src/server/records/state.ts',
        changes: [['if (eventKey < reference.lastEventKey)', 'if (false)']],
    },
    {
        name: 'an event that was written is written again',
        promise: 6,
        from: 15,
        file: 'src/server/records/state.ts',
        changes: [['if (isWritten(work, reference))', 'if (false)']],
    },
    {
        name: 'no note mark',
        promise: 6,
        from: 7,
        file: 'src/server/records/note.ts',
        changes: [['if (hub.records.journalContains(record.sysId, mark)) continue', '']],
    },
    {
        name: 'the mark of a note does not know its event',
        promise: 1,
        from: 7,
        file: 'src/server/records/note.ts',
        changes: [["joined('note', origin.eventKey, planned.rowId, what)", "joined('note', planned.rowId, what)"]],
    },
    {
        name: 'a save of the bridge accounts for all before it',
        promise: 5,
        from: 85,
        file: 'src/server/records/snapshot.ts',
        changes: [['changedSince(role, { snapshot, telling: [] }, fields).length === 0', 'true']],
    },
    {
        name: 'what the bridge saves in the name of the platform’s user passes for the platform’s own',
        promise: 5,
        isRare: true,
        file: 'src/server/records/snapshot.ts',
        changes: [['Math.min(seenVersion, version - 2)', 'seenVersion']],
    },
    {
        name: 'what a dead node began to tell is forgotten',
        promise: 5,
        from: 323,
        file: 'src/server/records/snapshot.ts',
        changes: [['[snapshot, ...telling]', '[snapshot]']],
    },
    {
        name: 'only the last that was being told is remembered',
        promise: 5,
        isRare: true,
        file: 'src/server/records/snapshot.ts',
        changes: [[': [...telling, fields]', ': [fields]']],
    },
    {
        name: 'the key of a reference does not know its connection',
        promise: 2,
        file: 'src/server/records/correlation.ts',
        changes: [["joined('reference', connectionId, externalId,", "joined('reference', externalId,"]],
    },
    {
        name: 'a reference is not elected: each comer has one of its own',
        promise: 2,
        file: 'src/server/records/make-record.ts',
        changes: [
            [
                'hub.references.insert({\n        key,',
                'const own = hub.newId()\n    hub.references.insert({\n        key: own,',
            ],
            ['    })\n    return hub.references.byKey(key)\n', '    })\n    return hub.references.byKey(own)\n'],
        ],
    },
    {
        name: 'a record has an id of its own, not the reserved one',
        promise: 2,
        file: 'src/server/records/make-record.ts',
        changes: [
            [
                'hub.records.insert(reference.targetTable, reference.targetSysId,',
                'hub.records.insert(reference.targetTable, hub.newId(),',
            ],
        ],
    },
    {
        name: 'a record that people deleted is made again',
        promise: 2,
        from: 149,
        file: 'src/server/records/ensure.ts',
        changes: [
            [
                'if (!existing) return ok(gone(work, reference))',
                'if (!existing) return makeRecord(work, reference, work.origin.orderKey)',
            ],
        ],
    },
    {
        name: 'a creation that comes late is left out',
        promise: 1,
        file: 'src/server/records/apply.ts',
        changes: [
            [
                "if (work.definition.kind === 'ensure') return ensureRecord(work, reference)",
                "if (work.definition.kind === 'ensure') return Date.parse(origin.orderKey.slice(0, 24)) < hub.now() - 10_000_000 ? fail(missing(work)) : ensureRecord(work, reference)",
            ],
        ],
    },
    {
        name: 'what a dead node made is linked as it is now',
        promise: 5,
        from: 335,
        file: 'src/server/records/make-record.ts',
        changes: [['isOlder && record.version > 0', 'false']],
    },
    {
        name: 'what an event says takes no message back',
        promise: 5,
        from: 7,
        file: 'src/server/records/pending.ts',
        changes: [['hub.outbox.supersede(reference.sysId, hub.outbox.nextSequence(reference.sysId))', '']],
    },
    {
        name: 'what people said besides a state goes with it when an event takes it back',
        promise: 5,
        isRare: true,
        file: 'src/server/records/pending.ts',
        changes: [['    return left\n', '    return {}\n']],
    },
    {
        name: 'where both say the same, what says more is taken back too',
        promise: 5,
        isRare: true,
        file: 'src/server/records/state.ts',
        changes: [['untold.some((name) => !(name in fields))', 'untold.length < 0']],
    },
    {
        name: 'a record that the platform made gets a second one beside it',
        promise: 2,
        from: 2,
        file: 'src/server/records/ensure.ts',
        changes: [['return adoptOldest(adoptableOf(work), work.hub)', 'return false']],
    },
    {
        name: 'a record of the platform is linked as it is, whoever changed it before',
        promise: 5,
        from: 100,
        file: 'src/server/records/adoption.ts',
        changes: [
            [
                'isNew ? watchedOf(role, made.fields) : hub.records.initial(role.table, role.watched)',
                'watchedOf(role, made.fields)',
            ],
        ],
    },
    {
        name: 'a record of the platform is not looked at when it is linked',
        promise: 5,
        from: 2840,
        file: 'src/server/records/adoption.ts',
        changes: [["if (isLinked) hub.recheck({ table: role.table, sysId: record.sysId, savedBy: '' })", '']],
    },
    {
        name: 'what was told after a question goes with its messages',
        promise: 5,
        isRare: true,
        file: 'src/server/records/state.ts',
        changes: [
            [
                '`${hub.outbox.newestState(sysId)} ${lastPushedStatus}`',
                "`${hub.outbox.newestState(sysId)} ${lastPushedStatus && ''}`",
            ],
        ],
    },
    {
        name: 'an episode is not counted',
        promise: 2,
        from: 74,
        file: 'src/server/records/episode.ts',
        changes: [['if (first) hub.references.update(first.sysId, { latestEpisode: episode })', '']],
    },
    {
        name: 'the platform repeats what it was told, and the state of people is lost',
        promise: 6,
        from: 54,
        file: 'src/server/records/state.ts',
        changes: [['if (isEcho(work, reference, record)) return', 'if (false) return']],
    },
    {
        name: 'a retry writes over what people did since the first try',
        promise: 6,
        from: 63,
        file: 'src/server/records/state.ts',
        changes: [['if (isTakenOver(work, reference, record, changes) || ', 'if (']],
    },
    {
        name: 'what a record is made with does not stand on its reference first',
        promise: 5,
        isRare: true,
        file: 'src/server/records/make-record.ts',
        changes: [['making: makingOf(work, eventKey, targetSysId),', '']],
    },
    {
        name: 'a message is taken back before it is noted that it was told',
        promise: 5,
        isRare: true,
        file: 'src/server/records/state.ts',
        changes: [['if (!isLookedAt) hub.references.update(reference.sysId, { telling })', '']],
    },
]
