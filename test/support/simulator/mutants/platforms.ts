import type { Mutant } from '../flows.ts'

/** One guard each of what TruthVouch and RCA Engine brought along: changes, CIs, files, questions, promoted dry runs. */
export const PLATFORMS: readonly Mutant[] = [
    {
        name: 'a file that is there is attached again',
        promise: 2,
        from: 2,
        file: 'src/server/records/attach.ts',
        changes: [['if (hub.attachments.find(table, sysId, fileName) !== undefined)', 'if (false)']],
    },
    {
        name: 'a change that people took from an incident is named on it again',
        promise: 6,
        from: 36,
        file: 'src/server/records/link-records.ts',
        changes: [[' || hub.records.journalContains(record.sysId, mark)', '']],
    },
    {
        name: 'older word on a CI is written over newer',
        promise: 3,
        from: 13,
        file: 'src/server/records/update-ci.ts',
        changes: [['if (keyOf(work) < reference.lastEventKey) return', 'if (false) return']],
    },
    {
        name: 'a change passes by the states between',
        promise: 6,
        file: 'src/server/records/write.ts',
        changes: [['return start < 0 ? [] :', 'return start < 9 ? [] :']],
    },
    {
        name: 'a change that stopped half way goes back to older word',
        promise: 3,
        from: 60,
        file: 'src/server/records/write.ts',
        changes: [['lastEventKey > origin.orderKey ? lastEventKey : origin.orderKey', 'lastEventKey']],
    },
    {
        name: 'what is no word on the state takes the state of people back',
        promise: 5,
        from: 15,
        file: 'src/server/records/pending.ts',
        changes: [['if (written.fields.state !== undefined)', 'if (true)']],
    },
    {
        name: 'an answer that could not be stored is dropped',
        promise: 1,
        isRare: true,
        file: 'src/server/outbound/try-message.ts',
        changes: [["if (taken === 'not_stored') return", 'if (false) return']],
    },
    {
        name: 'a change that could not be announced is linked',
        promise: 5,
        from: 41,
        file: 'src/server/records/make-record.ts',
        changes: [['=== false) return fail(NOT_ANNOUNCED)', "=== ('never' as never)) return fail(NOT_ANNOUNCED)"]],
    },
    {
        name: 'a platform that only asks is sent to',
        promise: 8,
        from: 3,
        file: 'src/server/outbound/deliver.ts',
        changes: [["if (circuit.state === 'poll_only') return passAll(run)", '']],
    },
    {
        name: 'a ticket of a platform is found by its correlation id alone',
        promise: 2,
        from: 2,
        file: 'src/server/records/ensure.ts',
        changes: [["beginning: work.origin.beginningOf?.(work.planned.entity) ?? ''", "beginning: ''"]],
    },
]
