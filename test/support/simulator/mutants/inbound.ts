import type { Mutant } from '../flows.ts'

/** One guard each of the room inbound/: without it the simulator has to find something broken. */
export const INBOUND: readonly Mutant[] = [
    {
        name: 'the key of an event does not know its connection',
        promise: 1,
        file: 'src/server/inbound/intake.ts',
        changes: [["joined('event', connection.sysId, envelope.id)", "joined('event', envelope.id)"]],
    },
    {
        name: 'another body under a known id is taken for the first',
        promise: 7,
        from: 16,
        file: 'src/server/inbound/intake.ts',
        changes: [['if (known.payloadSha256 === event.payloadSha256)', 'if (true)']],
    },
    {
        name: 'what could not be stored is answered as if it were',
        promise: 1,
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
        file: 'src/server/inbound/admit.ts',
        changes: [["if (signature === 'forged' ||", "if (signature === ('none' as never) ||"]],
    },
    {
        name: 'an event that is done is settled again',
        promise: 1,
        from: 29,
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
        from: 257,
        file: 'src/server/inbound/settle-event.ts',
        changes: [
            [
                "    if (settled.ok && settled.value.records.length > 0) releaseWaiting(event.connectionId, event.entity, hub)\n    const outcome = outcomeOf(settled, attempts, hub.now())\n    hub.events.update(event.sysId, mappingDigest === '' ? outcome : { ...outcome, mappingDigest })\n",
                "    const outcome = outcomeOf(settled, attempts, hub.now())\n    hub.events.update(event.sysId, mappingDigest === '' ? outcome : { ...outcome, mappingDigest })\n    if (settled.ok && settled.value.records.length > 0) releaseWaiting(event.connectionId, event.entity, hub)\n",
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
]
