import type { Mutant } from '../flows.ts'

/** One guard each of the room outbound/: without it the simulator has to find something broken. */
export const OUTBOUND: readonly Mutant[] = [
    {
        name: 'a try is not counted before the call',
        promise: 8,
        file: 'src/server/outbound/try-message.ts',
        changes: [
            [
                "if (!hub.outbox.update(message.sysId, { state: 'sending', attempts: number, ...due })) return undefined",
                '',
            ],
        ],
    },
    {
        name: 'what failed waits as long as its platform was away',
        promise: 8,
        from: 18,
        file: 'src/server/outbound/try-message.ts',
        changes: [["if (sent.verdict === 'delivered' && message.state !== 'ready')", 'if (false)']],
    },
    {
        name: 'no lease while it is sent',
        promise: 3,
        from: 38,
        file: 'src/server/outbound/deliver.ts',
        changes: [
            [
                'underLease({ connectionId, externalId }, hub, (leased, until) => {',
                '((_key: unknown, same: Hub, work: (leased: Hub, until: number) => Verdict | undefined) => work(same, Infinity))(externalId, hub, (leased, until) => {',
            ],
        ],
    },
    {
        name: 'old word of people goes out over what a dead node wrote',
        promise: 5,
        from: 1492,
        file: 'src/server/outbound/deliver.ts',
        changes: [['if (reference) recover(reference, leased)', '']],
    },
    {
        name: 'a note whose node died is sent again',
        promise: 5,
        from: 2,
        file: 'src/server/outbound/try-message.ts',
        changes: [["message.state === 'sending' && !definition", "message.state === ('none' as never) && !definition"]],
    },
    {
        name: 'a note that the platform has is sent again',
        promise: 5,
        from: 2,
        file: 'src/server/outbound/try-message.ts',
        changes: [
            [
                "if (known === 'said') return notNeeded",
                "if (known === 'said' && definition.isRepeatable) return notNeeded",
            ],
            ["if (known === 'not_said' || !mayBeThere)", "if (known !== 'unanswered' || !mayBeThere)"],
        ],
    },
    {
        name: 'a note that may have arrived is sent again',
        promise: 5,
        from: 2,
        file: 'src/server/outbound/verdict.ts',
        changes: [
            ['return mayBeTaken(answer) && !isRepeatable', 'return false && mayBeTaken(answer) && !isRepeatable'],
        ],
    },
    {
        name: 'a message is dead at once on 401',
        promise: 8,
        from: 37,
        file: 'src/server/outbound/verdict.ts',
        changes: [['[400, 413, 422]', '[400, 401, 413, 422]']],
    },
    {
        name: 'an answer that never came settles a message',
        promise: 5,
        from: 3,
        file: 'src/server/outbound/verdict.ts',
        changes: [['if (status >= 200 && status < 300)', 'if (status < 300)']],
    },
    {
        name: 'a retry comes so late that its message is too old',
        promise: 8,
        from: 16,
        file: 'src/server/outbound/settle-message.ts',
        changes: [['const MAX_AGE_MS = 7 * 24 * 3600 * 1000', 'const MAX_AGE_MS = 3600 * 1000']],
    },
    {
        name: 'all versions of a record are one message',
        promise: 5,
        from: 8,
        file: 'src/server/outbound/compose.ts',
        changes: [['stamp: String(update.record.version)', "stamp: ''"]],
    },
    {
        name: 'all notes on a record are one message',
        promise: 5,
        file: 'src/server/outbound/compose.ts',
        changes: [['stamp: note.entry.sysId', "stamp: ''"]],
    },
    {
        name: 'a message that a dead node put in takes itself back',
        promise: 5,
        from: 2,
        file: 'src/server/outbound/compose.ts',
        changes: [
            [
                'hub.outbox.supersede(reference.sysId, sequence)',
                'hub.outbox.supersede(reference.sysId, hub.outbox.nextSequence(reference.sysId))',
            ],
        ],
    },
    {
        name: 'a message that could not be stored counts as told',
        promise: 5,
        from: 14,
        file: 'src/server/outbound/compose.ts',
        changes: [['if (sequence === undefined) return false', 'if (sequence === undefined) return true']],
    },
    {
        name: 'absorption without a look at the version',
        promise: 5,
        from: 15,
        file: 'src/server/outbound/enqueue.ts',
        changes: [[' && record.version === reference.seenVersion + 1', '']],
    },
    {
        name: 'nothing that the platform saved itself is absorbed',
        promise: 4,
        from: 18,
        file: 'src/server/outbound/enqueue.ts',
        changes: [['isFromPlatform(news.update.record, reference, connection) ?', 'false ?']],
    },
    {
        name: 'what the platform saved itself takes no message back',
        promise: 5,
        from: 205,
        file: 'src/server/outbound/enqueue.ts',
        changes: [["if (update.changed.includes('state'))", 'if (false)']],
    },
    {
        name: 'what is about to be told is not noted before',
        promise: 5,
        from: 30,
        file: 'src/server/outbound/enqueue.ts',
        changes: [
            [
                'if (states.length > 0) hub.references.update(reference.sysId, { telling: tellingWith(reference, fieldsOf(news)) })',
                '',
            ],
        ],
    },
    {
        name: 'what a dead node wrote is told as if a person had',
        promise: 4,
        from: 37,
        file: 'src/server/outbound/enqueue.ts',
        changes: [['const reference = found && recover(found, hub)', 'const reference = found']],
    },
    {
        name: 'a note that is told is told again',
        promise: 5,
        from: 498,
        file: 'src/server/outbound/untold-notes.ts',
        changes: [[' && noteWatermark[sysId] === undefined', '']],
    },
    {
        name: 'notes of the bridge are told as if people wrote them',
        promise: 4,
        file: 'src/server/outbound/untold-notes.ts',
        changes: [['isMarked(text) || ', '']],
    },
    {
        name: 'notes of the platform are told as if people wrote them',
        promise: 4,
        file: 'src/server/outbound/untold-notes.ts',
        changes: [[' || writtenBy === integrationUserName', '']],
    },
    {
        name: 'a sweep that did not tell everything counts as complete',
        promise: 5,
        from: 451,
        file: 'src/server/outbound/reconcile.ts',
        changes: [['if (isAllTold) hub.heartbeats', 'hub.heartbeats']],
    },
    {
        name: 'a clone sends',
        promise: 8,
        from: 17,
        file: 'src/server/platforms/connection.ts',
        changes: [[" && armedInstance !== '' && armedInstance === instanceName", '']],
    },
    {
        name: 'one record holds up its channel',
        promise: 8,
        from: 10,
        file: 'src/server/outbound/circuit.ts',
        changes: [['if (isFirst) return', 'if (false) return']],
    },
    {
        name: 'each probe that fails is an outage of its own',
        promise: 8,
        from: 71,
        file: 'src/server/outbound/note-fate.ts',
        changes: [["if (before.state === 'closed' && after.state === 'open')", "if (after.state === 'open')"]],
    },
]
