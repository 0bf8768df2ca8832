import { applyOperation } from '../../src/server/records/apply.ts'
import { insertRow } from '../support/hub/rows.ts'
import { openIncident, originAt, planned } from '../support/hub/operations.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
let ada: string
beforeEach(() => {
    world = createWorld()
    const add = (table: string, row: Record<string, string>) =>
        insertRow({ state: world.state, user: 'admin' }, table, row) ?? ''
    ada = add('sys_user', { user_name: 'ada.lovelace', name: 'Ada Lovelace' })
    add('sys_user', { user_name: 'ada.two', name: 'Twin' })
    add('sys_user', { user_name: 'ada.three', name: 'Twin' })
})

const incident = (): Readonly<Record<string, string>> => world.rows('incident')[0] ?? {}
const open = (assignedTo: string) =>
    applyOperation(
        planned('open_incident', { short_description: 'Drift', assigned_to: assignedTo }),
        originAt(0),
        world.hub,
    )

test.each(['ada.lovelace', 'Ada Lovelace'])('a person by %s', (name) => {
    expect(open(name)).toMatchObject({ ok: true, value: { remark: '' } })
    expect(incident().assigned_to).toBe(ada)
})

test('a person by the sys_id', () => {
    open(ada)
    expect(incident().assigned_to).toBe(ada)
})

test.each(['nobody', 'Twin'])('%s is left out with the reason, and the record is made', (name) => {
    expect(open(name)).toMatchObject({
        ok: true,
        value: { remark: `assigned_to was left as it is: sys_user has no ${name}` },
    })
    expect(incident()).toMatchObject({ short_description: 'Drift', assigned_to: '' })
})

test('a state that names whom the record has already changes nothing', () => {
    const sysId = openIncident(world.hub)
    world.save('incident', sysId, { assigned_to: ada })
    const applied = applyOperation(planned('update_incident', { assigned_to: 'ada.lovelace' }), originAt(1), world.hub)
    expect(applied).toMatchObject({ ok: true, value: { remark: 'nothing to change' } })
})
