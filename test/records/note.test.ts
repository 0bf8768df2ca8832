import { applyOperation } from '../../src/server/records/apply.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { openIncident, originAt, planned } from '../support/hub/operations.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
let incident: string
beforeEach(() => {
    world = createWorld()
    incident = openIncident(world.hub)
})

const NOTE = planned('add_note', { work_notes: 'Host isolated' })
const note = (operation = NOTE, origin = originAt(1)) => applyOperation(operation, origin, world.hub)

test('a note ends with its mark', () => {
    expect(note()).toMatchObject({ ok: true, value: { sysId: incident, remark: '' } })
    expect(world.journal(incident)).toEqual([expect.stringMatching(/^Host isolated\n\[bridge:[0-9a-f]{12}\]$/)])
})

test('the same note of the same event is written once, however often it is tried', () => {
    for (let attempt = 0; attempt < 3; attempt++) expect(note()).toMatchObject({ ok: true })
    expect(world.journal(incident)).toHaveLength(1)
})

test.each([
    ['another event', NOTE, originAt(2)],
    ['another mapping row', { ...NOTE, rowId: 'row-2' }, originAt(1)],
    ['another journal', { ...NOTE, fields: { comments: 'Host isolated' } }, originAt(1)],
])('the same text of %s is a note of its own', (_what, operation, origin) => {
    note()
    note(operation, origin)
    expect(world.journal(incident)).toHaveLength(2)
})

test('a note is written on a closed record and without regard to age', () => {
    world.save('incident', incident, { state: '7' })
    note(NOTE, originAt(0, { orderKey: '2020' }))
    expect(world.journal(incident)).toHaveLength(1)
})

test('a note that is not saved is a problem', () => {
    const hub = world.node({}, { user: 'system', rule: () => false })
    expect(applyOperation(NOTE, originAt(1), hub)).toMatchObject({ ok: false, problem: { kind: 'not_saved' } })
})

test('whenever a node dies while it writes a note, the next try leaves exactly one', () => {
    const calls = atEveryCrash({
        arrange: ({ hub }) => void openIncident(hub),
        act: (hub) => applyOperation(NOTE, originAt(1), hub),
        recover: ({ hub }) => applyOperation(NOTE, originAt(1), hub),
        check: (crashed) => {
            expect(crashed.rows('sys_journal_field')).toMatchObject([
                { value: expect.stringContaining('Host isolated') as string },
            ])
        },
    })
    expect(calls).toEqual(expect.arrayContaining(['records.journalContains', 'records.update']))
})
