import { applyOperation } from '../../src/server/records/apply.ts'
import { openIncident, originAt, planned } from '../support/hub/operations.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
let incident: string
beforeEach(() => {
    world = createWorld()
    incident = openIncident(world.hub)
})

const update = (fields: Readonly<Record<string, string>>, minute: number) =>
    applyOperation(planned('update_incident', fields), originAt(minute), world.hub)
const reference = () => world.rows('x_aigov_bridge_external_ref')[0] ?? {}
/** As the reference keeps it: the event's order, then the mapping row's, then the row. */
const keyAt = (minute: number): string => `${originAt(minute).orderKey}#2147483748#row of u`
const snapshot = (): unknown => JSON.parse(reference().snapshot ?? '{}')

test('a newer event writes its state and is remembered', () => {
    expect(update({ state: '2' }, 1)).toMatchObject({ ok: true, value: { sysId: incident, remark: '' } })
    expect(world.row('incident', incident)).toMatchObject({ state: '2', sys_mod_count: '1' })
    expect(reference()).toMatchObject({ last_event_key: keyAt(1), last_inbound_status: 'status-1' })
    expect(snapshot()).toMatchObject({ state: '2' })
})

test.each([
    ['as they stand', 100, 200],
    ['also where one of them has an order below zero', -1, 0],
    ['of the first and the last order that there is', -2_147_483_648, 2_147_483_647],
])('the rows of one event write one after the other, whatever their ids are: %s', (_what, first, second) => {
    const write = (fields: Readonly<Record<string, string>>, order: number, rowId: string) =>
        applyOperation(planned('update_incident', fields, { order, rowId }), originAt(1), world.hub)
    for (let round = 0; round < 2; round++) {
        write({ state: '2' }, first, 'f'.repeat(32))
        expect(write({ assigned_to: 'jane' }, second, 'a'.repeat(32))).toMatchObject({ ok: true })
    }
    expect(world.row('incident', incident)).toMatchObject({ state: '2', assigned_to: 'jane', sys_mod_count: '2' })
    expect(world.journal(incident)).toHaveLength(2)
    expect(reference().last_event_key?.length).toBeLessThanOrEqual(120)
})

test('an older event becomes a note and moves nothing', () => {
    update({ state: '6', close_code: 'Solution provided', close_notes: 'done' }, 5)
    expect(update({ state: '2' }, 4)).toMatchObject({
        ok: true,
        value: { remark: 'a newer event was written before' },
    })
    expect(world.row('incident', incident)).toMatchObject({ state: '6' })
    expect(reference()).toMatchObject({ last_event_key: keyAt(5) })
    expect(world.journal(incident)).toEqual([
        expect.stringMatching(/^aisoc-prod reports: status-5\.\n\[bridge:[0-9a-f]{12}\]$/),
        expect.stringMatching(/^aisoc-prod reports: status-4\. Not applied: /),
    ])
})

test('an event of before the creation is older too', () => {
    const late = applyOperation(
        planned('update_incident', { state: '2' }),
        originAt(0, { orderKey: '2026-05-15T11:59:59.999Z|1|x' }),
        world.hub,
    )
    expect(late).toMatchObject({ value: { remark: 'a newer event was written before' } })
    expect(world.row('incident', incident).state).toBe('1')
})

test('one millisecond decides, then the rank', () => {
    const at = (orderKey: string, state: string) =>
        applyOperation(planned('update_incident', { state }), originAt(1, { orderKey }), world.hub)
    at('2026-05-15T12:01:00.001Z|1|b', '2')
    at('2026-05-15T12:01:00.000Z|1|b', '3')
    expect(world.row('incident', incident).state).toBe('2')
    at('2026-05-15T12:01:00.001Z|0|b', '3')
    expect(world.row('incident', incident).state).toBe('2')
    at('2026-05-15T12:01:00.001Z|2|a', '3')
    expect(world.row('incident', incident).state).toBe('3')
})

test.each(['7', '8'])('a record that people closed (%s) gets a note, and no state', (state) => {
    world.save('incident', incident, { state })
    expect(update({ state: '2' }, 1)).toMatchObject({ value: { remark: 'the record is closed' } })
    expect(world.row('incident', incident)).toMatchObject({ state, active: '0' })
    expect(world.journal(incident)).toHaveLength(1)
})

test('nothing to change writes nothing to the record', () => {
    update({ state: '2' }, 1)
    const before = structuredClone(world.row('incident', incident))
    expect(update({ state: '2' }, 2)).toMatchObject({ ok: true, value: { remark: 'nothing to change' } })
    expect(world.row('incident', incident)).toEqual(before)
    expect(world.journal(incident)).toHaveLength(1)
    expect(reference().last_event_key).toBe(keyAt(2))
})

test('only the fields that the event names move in the snapshot: what a person changed is still to be told', () => {
    world.save('incident', incident, { assigned_to: 'a'.repeat(32) })
    update({ state: '2' }, 1)
    expect(snapshot()).toEqual({ state: '2', assigned_to: '', close_code: '', close_notes: '' })
})

test('the snapshot holds what was really saved', () => {
    const rule = (row: Record<string, string>): boolean => {
        row.close_notes = 'changed by a rule'
        return true
    }
    const hub = world.node({}, { user: 'system', rule })
    applyOperation(planned('update_incident', { state: '6', close_notes: 'x' }), originAt(1), hub)
    expect(snapshot()).toMatchObject({ state: '6', close_notes: 'changed by a rule' })
})

test('a field that the table does not have is skipped and named', () => {
    expect(update({ state: '2', u_risk: 'high' }, 1)).toMatchObject({
        ok: true,
        value: { remark: 'incident has no field u_risk' },
    })
    expect(world.row('incident', incident)).toMatchObject({ state: '2' })
    expect(world.row('incident', incident)).not.toHaveProperty('u_risk')
})

test('a record that is not saved is a problem, and the event is not remembered', () => {
    const hub = world.node({}, { user: 'system', rule: () => false })
    expect(applyOperation(planned('update_incident', { state: '2' }), originAt(1), hub)).toMatchObject({
        ok: false,
        problem: { kind: 'not_saved', table: 'incident' },
    })
    expect(reference().last_event_key).toBe(originAt(0).orderKey)
})

test.each(['update_incident', 'add_note'] as const)('%s waits for the record of its entity', (operation) => {
    const other = planned(operation, { state: '2' }, { entity: 'case-2' })
    expect(applyOperation(other, originAt(1), world.hub)).toEqual({
        ok: false,
        problem: { kind: 'missing_record', entity: 'case-2' },
    })
})
