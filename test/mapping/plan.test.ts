import type { MappingRow } from '../../src/server/mapping/mapping-row.ts'
import { planEvent } from '../../src/server/mapping/plan.ts'
import type { TemplateContext } from '../../src/server/mapping/template.ts'

const row = (change: Partial<MappingRow> = {}): MappingRow => ({
    sysId: 'row-1',
    order: 100,
    connectionId: '',
    condition: '',
    operation: 'open_incident',
    entity: '',
    fields: { short_description: '{{ title }}' },
    onClosed: 'note',
    ...change,
})

const context = (body: object = { title: 'Lateral movement', status: 'new' }): TemplateContext => ({
    body,
    valueMap: (name) => (name === 'state' ? { new: '1' } : {}),
})

const planned = (rows: readonly MappingRow[], body?: object) => planEvent(rows, 'case-1', context(body))

test('a row becomes an operation on the entity of the event', () => {
    expect(planned([row()])).toMatchObject({
        ok: true,
        value: [{ operation: 'open_incident', entity: 'case-1', fields: { short_description: 'Lateral movement' } }],
    })
})

test('no rows are an empty plan', () => {
    expect(planned([])).toEqual({ ok: true, value: [] })
})

test('a row that ignores does nothing, whatever stands in it', () => {
    expect(planned([row({ operation: 'ignore', fields: { a: '{{ title | shout }}' } })])).toEqual({
        ok: true,
        value: [],
    })
})

test('rows are carried out by their order', () => {
    const rows = [row({ order: 200, operation: 'add_note' }), row({ order: 50 }), row({ order: 100, entity: 'x' })]
    expect(planned(rows)).toMatchObject({
        value: [{ operation: 'open_incident' }, { entity: 'x' }, { operation: 'add_note' }],
    })
})

test('an entity of its own is a template', () => {
    expect(planned([row({ entity: 'sub-{{ status }}' })])).toMatchObject({ value: [{ entity: 'sub-new' }] })
})

test('a row is meant only while its condition holds', () => {
    const rows = [row({ condition: 'status=NEW', entity: 'a' }), row({ condition: 'status=old', entity: 'b' })]
    expect(planned(rows)).toMatchObject({ value: [{ entity: 'a' }] })
    expect(planned(rows, { status: 'old' })).toMatchObject({ value: [{ entity: 'b' }] })
    expect(planned([row({ condition: 'status=old', fields: { a: '{{ oops | } }}' } })])).toEqual({
        ok: true,
        value: [],
    })
})

test('rows of one connection stand in for those of the platform, whatever their conditions say', () => {
    const own = row({ connectionId: 'c-1', entity: 'own' })
    expect(planned([row(), own, row()])).toMatchObject({ ok: true, value: [{ entity: 'own' }] })
    expect(planned([row(), { ...own, condition: 'status=old' }])).toEqual({ ok: true, value: [] })
    expect(planned([row(), { ...own, operation: 'ignore' }])).toEqual({ ok: true, value: [] })
})

test('rows of one order are carried out by their ids, however the database has them', () => {
    const rows = [row({ sysId: 'b', entity: 'b' }), row({ sysId: 'a', entity: 'a' })]
    expect(planned(rows)).toEqual(planned([...rows].reverse()))
    expect(planned(rows)).toMatchObject({ value: [{ entity: 'a' }, { entity: 'b' }] })
})

test('a field that renders empty is left alone, others lose the blanks around them', () => {
    const fields = { a: '{{ missing }}', b: '  ', c: ' {{ title }}\n', d: '0' }
    expect(planned([row({ fields })])).toMatchObject({ value: [{ fields: { c: 'Lateral movement', d: '0' } }] })
    expect(JSON.stringify(planned([row({ fields })]))).not.toMatch(/"[ab]":/)
})

test.each([
    ['an unmapped value', row({ fields: { state: '{{ title | map: "state" }}' } }), 'unmapped_value'],
    ['an unknown filter', row({ fields: { state: '{{ title | shout }}' } }), 'bad_template'],
    ['an unreadable condition', row({ condition: 'title' }), 'bad_condition'],
    ['an unknown operation', row({ operation: 'open_ticket' }), 'unknown_operation'],
    ['no operation', row({ operation: '' }), 'unknown_operation'],
    ['an unknown filter in the entity', row({ entity: '{{ title | shout }}' }), 'bad_template'],
])('%s stops the whole plan', (_what, bad, kind) => {
    expect(planned([row(), bad])).toMatchObject({ ok: false, problem: { kind } })
})

test('a plan is pure: the same event gives the same plan, and nothing of its input changes', () => {
    const rows = Object.freeze([row({ order: 2 }), row({ order: 1, operation: 'add_note' })]) as MappingRow[]
    const body = { title: 'Lateral movement', tags: ['a'] }
    const before = JSON.stringify([rows, body])
    expect(planned(rows, body)).toEqual(planned(rows, body))
    expect(JSON.stringify([rows, body])).toBe(before)
})

test.each([
    ['no entity', '{{ nothing }}'],
    ['a blank one', ' '],
    ['one that is longer than references keep', 'x'.repeat(256)],
])('a row that names %s cannot be rendered: its things would share one record', (_what, entity) => {
    expect(planEvent([row({ entity })], 'case-1', context())).toMatchObject({
        ok: false,
        problem: { kind: 'bad_template', template: entity },
    })
})
