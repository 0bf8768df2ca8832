import type { Mutant } from '../flows.ts'

/** One guard each of the room inbound/: without it the simulator has to find something broken. */
export const INBOUND: readonly Mutant[] = [
    {
        name: 'the key of an event does not know its connection',
        promise: 1,
        file: 'src/server/inbound/event.ts',
        changes: [['joined(kind, connectionId, eventId)', 'joined(kind, eventId)']],
    },
    {
        name: 'another body under a known id is taken for the first',
        promise: 7,
        from: 42,
        file: 'src/server/inbound/intake.ts',
        changes: [['if (known.payloadSha256 === event.payloadSha256)', 'if (true)']],
    },
    {
        name: 'what could not be stored is answered as if it were',
        promise: 1,
        from: 4,
        file: 'src/server/inbound/intake.ts',
        changes: [
            [
                "if (!known) return refused({ kind: 'not_stored' })",
                'if (!known) return { ok: true, httpStatus: 202, result: {} } as never',
            ],
        ],
    },
    {
        name: 'a signature is not looked at',
        promise: 7,
        from: 6,
        file: 'src/server/inbound/admit.ts',
        changes: [["if (signature === 'forged' ||", "if (signature === ('none' as never) ||"]],
    },
    {
        name: 'an event that is done is settled again',
        promise: 1,
        from: 110,
        file: 'src/server/inbound/settle-event.ts',
        changes: [
            [
                'const event = hub.events.byId(sysId)\n    if (!event || isTerminal(event.state)) return event\n    const connection',
                'const event = hub.events.byId(sysId)\n    if (!event) return event\n    const connection',
            ],
        ],
    },
    {
        name: 'a replay carries everything out again',
        promise: 6,
        from: 5,
        file: 'src/server/inbound/settle-event.ts',
        changes: [['if (event.result.records.length > 0) return', 'if (false) return']],
    },
    {
        name: 'what waits for a record is not released',
        promise: 1,
        file: 'src/server/inbound/settle-event.ts',
        changes: [['if (settled.ok && settled.value.records.length > 0) releaseWaiting', 'if (false) releaseWaiting']],
    },
    {
        name: 'what waits for a record is released after the end is written',
        promise: 1,
        from: 515,
        file: 'src/server/inbound/settle-event.ts',
        changes: [
            [
                '    if (settled.ok && settled.value.records.length > 0) releaseWaiting(event.connectionId, event.entity, hub)\n',
                '',
            ],
            [
                '    noteOutcome(event, outcome, connection, hub)\n',
                '    if (settled.ok && settled.value.records.length > 0) releaseWaiting(event.connectionId, event.entity, hub)\n    noteOutcome(event, outcome, connection, hub)\n',
            ],
        ],
    },
    {
        name: 'what a rule stops is parked for good',
        promise: 8,
        file: 'src/server/inbound/outcome.ts',
        changes: [["not_saved: 'retry'", "not_saved: 'park'"]],
    },
    {
        name: 'an event whose node died is not tried again',
        promise: 1,
        file: 'src/server/inbound/settle-event.ts',
        changes: [
            [
                "{ state: 'processing', attempts, nextAttemptAt: retryAt(attempts, hub.now()) }",
                "{ state: 'processing', attempts, nextAttemptAt: undefined }",
            ],
        ],
    },
    {
        name: 'a record that a platform makes belongs to any of its connections',
        promise: 2,
        from: 2,
        file: 'src/server/inbound/adopt-record.ts',
        changes: [['one.active && one.integrationUserName === madeBy', 'one.active']],
    },
    {
        name: 'a second record of a platform is not kept in sight',
        promise: 2,
        from: 2,
        file: 'src/server/inbound/adopt-record.ts',
        changes: [['return detach(thing, record, reason, hub)', 'return true']],
    },
    {
        name: 'anybody who logs in may post for a connection',
        promise: 7,
        from: 9,
        file: 'src/server/inbound/admit.ts',
        changes: [["callerId === '' || connection.integrationUserId !== callerId", "callerId === ''"]],
    },
    {
        name: 'every inbox is open to who signs',
        promise: 7,
        file: 'src/server/inbound/admit.ts',
        changes: [['if (!connection?.signatureOnly || ', 'if (!connection || ']],
    },
    {
        name: 'how much comes is not counted',
        promise: 7,
        from: 51,
        file: 'src/server/inbound/rate.ts',
        changes: [['return waitMs > 0 ?', 'return waitMs > WINDOW_MS ?']],
    },
    {
        name: 'an event from the far future counts as it says',
        promise: 3,
        from: 9,
        file: 'src/server/inbound/event.ts',
        changes: [['occurredAt > receivedAt + AHEAD_MS ? receivedAt : occurredAt', 'occurredAt']],
    },
    {
        name: 'what was only to be shown is done',
        promise: 7,
        file: 'src/server/inbound/settle-event.ts',
        changes: [['if (isDryRun) {', 'if (false) {']],
    },
    {
        name: 'a backfill goes on over what it could not store',
        promise: 1,
        caughtBy: 'test/inbound/backfill.test.ts',
        file: 'src/server/inbound/take-up.ts',
        changes: [["if (outcome === 'not_stored') {", 'if (false) {']],
    },
]
