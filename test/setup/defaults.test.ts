import { PLATFORMS } from '../../src/server/platforms/index.ts'
import { mappingRows, valueMapRows } from '../../src/server/setup/defaults.ts'
import { compareWithDefaults, restoreAll, restoreRow } from '../../src/server/setup/restore.ts'
import { adminHubOf } from '../support/hub/desk.ts'
import { readSeeds } from '../support/hub/seeds.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const MAPS = 'x_aigov_bridge_value_map'
const MAPPINGS = 'x_aigov_bridge_event_mapping'

/** Columns of a seed as texts, those that it does not give as the table fills them. */
const asTexts = (data: object): Record<string, string> => {
    const given = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)]))
    return 'map_name' in given
        ? { target_value: '', ...given }
        : { condition: '', entity: '', on_closed: 'note', ...given }
}

test('what can be restored is what the package loads', () => {
    const shipped = PLATFORMS.flatMap(({ id, defaults }) =>
        defaults ? [...valueMapRows(id, defaults), ...mappingRows(id, defaults)] : [],
    )
    const loaded = readSeeds().map(({ data }) => asTexts(data))
    const readable = (row: Readonly<Record<string, string>>) =>
        row.fields ? { ...row, fields: JSON.parse(row.fields) as object } : row
    expect(shipped.map(readable)).toEqual(expect.arrayContaining(loaded.map(readable)))
    expect(shipped).toHaveLength(loaded.length)
})

describe('defaults', () => {
    let world: World
    beforeEach(() => (world = createWorld()))

    const rowOf = (table: string, where: Readonly<Record<string, string>>) =>
        world.rows(table).find((row) => Object.entries(where).every(([name, value]) => row[name] === value))
    const critical = () => rowOf(MAPS, { map_name: 'severity_to_impact', source_value: 'critical' })
    const audit = () => world.rows('x_aigov_bridge_audit_entry').map(({ action, detail }) => ({ action, detail }))

    test('that nobody touched are no difference, in whatever order their fields stand', () => {
        const row = rowOf(MAPPINGS, { event_type: 'case.created' })
        const fields = Object.entries(JSON.parse(row?.fields ?? '') as object).reverse()
        world.edit(MAPPINGS, row?.sys_id ?? '', { fields: JSON.stringify(Object.fromEntries(fields)) })
        expect(compareWithDefaults('aisoc', adminHubOf(world))).toEqual({
            ok: true,
            value: ['All rows that are shipped for this platform are as they were shipped.'],
        })
        expect(restoreAll('aisoc', adminHubOf(world)).ok).toBe(false)
    })

    test('that were changed, switched off or deleted are shown, and nothing else is', () => {
        world.edit(MAPS, critical()?.sys_id ?? '', { target_value: '3' })
        world.edit(MAPPINGS, rowOf(MAPPINGS, { event_type: 'honeytoken.triggered' })?.sys_id ?? '', { active: false })
        world.delete(MAPS, rowOf(MAPS, { map_name: 'status_to_state', source_value: 'closed' })?.sys_id ?? '')
        const told = compareWithDefaults('aisoc', adminHubOf(world))
        expect(told.ok && told.value).toEqual([
            '3 rows differ from what is shipped:',
            'severity_to_impact, critical: target_value is 3, shipped 1',
            'status_to_state, closed: it is missing',
            'honeytoken.triggered, open_incident, 100: active is false, shipped true',
            expect.stringContaining('Restore defaults'),
        ])
        expect(audit()).toEqual([])
    })

    test('come back all at once; rows of an admin stay, and each act is in the trail', () => {
        world.edit(MAPS, critical()?.sys_id ?? '', { target_value: '3' })
        world.delete(MAPS, rowOf(MAPS, { map_name: 'status_to_state', source_value: 'closed' })?.sys_id ?? '')
        const own = world.rows(MAPS).length
        world.edit(MAPS, rowOf(MAPS, { source_value: 'info', map_name: 'severity_to_impact' })?.sys_id ?? '', {
            source_value: 'note',
        })
        const told = restoreAll('aisoc', adminHubOf(world))
        expect(told.ok && told.value[0]).toBe('3 rows are as they were shipped again:')
        expect(critical()).toMatchObject({ target_value: '1', active: '1' })
        expect(rowOf(MAPS, { map_name: 'status_to_state', source_value: 'closed' })).toMatchObject({
            target_value: '7',
        })
        expect(rowOf(MAPS, { map_name: 'severity_to_impact', source_value: 'note' })).toBeDefined()
        expect(world.rows(MAPS)).toHaveLength(own + 2)
        expect(audit()).toHaveLength(3)
        expect(compareWithDefaults('aisoc', adminHubOf(world)).ok && audit()[0]).toMatchObject({
            action: 'default_restored',
        })
    })

    test('come back row by row', () => {
        world.edit(MAPS, critical()?.sys_id ?? '', { target_value: '3' })
        const row = { table: MAPS, sysId: critical()?.sys_id ?? '' } as const
        expect(restoreRow(row, 'aisoc', adminHubOf(world)).ok).toBe(true)
        expect(critical()).toMatchObject({ target_value: '1' })
        expect(restoreRow(row, 'aisoc', adminHubOf(world)).ok).toBe(false)
    })
})
