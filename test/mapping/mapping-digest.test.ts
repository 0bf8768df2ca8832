import type { MappingRow } from '../../src/server/mapping/mapping-row.ts'
import { mappingText, remembered } from '../../src/server/mapping/mapping-digest.ts'

const row = (change: Partial<MappingRow> = {}): MappingRow => ({
    sysId: 'row-1',
    order: 100,
    connectionId: '',
    condition: '',
    operation: 'open_incident',
    entity: '',
    fields: { a: '1', b: '2' },
    onClosed: 'note',
    ...change,
})
const NONE = new Map()

test('the same rows and maps are the same text, in whatever order they come', () => {
    const rows = [row(), row({ sysId: 'row-2' }), row({ sysId: 'row-3', fields: { b: '2', a: '1' } })]
    const maps = new Map([
        ['x', { new: '1', old: '2' }],
        ['y', {}],
    ])
    const other = new Map([
        ['y', {}],
        ['x', { old: '2', new: '1' }],
    ])
    expect(mappingText([...rows].reverse(), other)).toBe(mappingText(rows, maps))
})

test.each<[string, Partial<MappingRow>]>([
    ['its id', { sysId: 'row-2' }],
    ['its order', { order: 200 }],
    ['its condition', { condition: 'a=1' }],
    ['its operation', { operation: 'add_note' }],
    ['its entity', { entity: 'x' }],
    ['a value', { fields: { a: '1', b: '3' } }],
    ['a name', { fields: { a: '1', c: '2' } }],
    ['where a value ends', { fields: { a: '1b', '': '2' } }],
    ['that it cannot be read', { fields: undefined }],
])('a row differs by %s', (_what, change) => {
    expect(mappingText([row(change)], NONE)).not.toBe(mappingText([row()], NONE))
})

test('a value map differs by its name and its members', () => {
    const texts = [{}, { new: '1' }, { new: '2' }, { old: '1' }].map((map) => mappingText([], new Map([['x', map]])))
    expect(new Set([...texts, mappingText([], new Map([['y', {}]])), mappingText([], NONE)]).size).toBe(6)
})

test('rows that others stand in for do not count', () => {
    const own = row({ sysId: 'own', connectionId: 'c-1' })
    expect(mappingText([row(), own], NONE)).toBe(mappingText([own], NONE))
})

test('a value map is read once for an event', () => {
    const asked: string[] = []
    const maps = remembered((name) => {
        asked.push(name)
        return { name }
    })
    for (const name of ['x', 'y', 'x']) expect(maps.valueMap(name)).toEqual({ name })
    expect([asked, [...maps.read.keys()]]).toEqual([
        ['x', 'y'],
        ['x', 'y'],
    ])
})
