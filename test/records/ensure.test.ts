import { reconcile } from '../../src/server/outbound/reconcile.ts'
import { applyOperation } from '../../src/server/records/apply.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import type { HubCall } from '../support/hub/intercept.ts'
import { OPEN, openIncident, originAt, planned } from '../support/hub/operations.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
beforeEach(() => (world = createWorld()))

const REFERENCE = 'x_aigov_bridge_external_ref'
const open = (change = {}, origin = originAt(0)) => applyOperation({ ...OPEN, ...change }, origin, world.hub)

describe('the first event of a thing', () => {
    test('makes one incident with number, priority and correlation id', () => {
        const sysId = openIncident(world.hub)
        expect(world.rows('incident')).toMatchObject([
            {
                sys_id: sysId,
                number: 'INC0010001',
                short_description: 'Lateral movement',
                priority: '1',
                state: '1',
                correlation_id: 'aisoc:case-1',
                correlation_display: 'aisoc-prod',
                opened_by: 'id-of-aisoc.integration',
            },
        ])
    })

    test('links it by a reference that knows its record, its event and its watched fields', () => {
        const sysId = openIncident(world.hub)
        expect(world.rows(REFERENCE)).toMatchObject([
            {
                connection: 'connection-1',
                external_id: 'case-1',
                external_url: 'https://app.example/cases/case-1',
                role: 'incident',
                state: 'linked',
                target_table: 'incident',
                target_sys_id: sysId,
                target_number: 'INC0010001',
                last_event_key: originAt(0).orderKey,
                last_inbound_status: 'status-0',
            },
        ])
        expect(JSON.parse(world.rows(REFERENCE)[0]?.snapshot ?? '')).toEqual({
            state: '1',
            assigned_to: '',
            close_code: '',
            close_notes: '',
        })
    })

    test('inserts the reference before the record', () => {
        const methods: string[] = []
        const hub = world.node({ beforeCall: ({ method }: HubCall) => void methods.push(method) as undefined })
        openIncident(hub)
        expect(methods.indexOf('references.insert')).toBeLessThan(methods.indexOf('records.insert'))
    })

    test('names fields that this instance does not have', () => {
        expect(open({ fields: { short_description: 'a', u_risk: '1' } })).toMatchObject({
            ok: true,
            value: { remark: 'incident has no field u_risk' },
        })
    })

    test('is a problem when a rule of the customer stops the record, and succeeds later under the same id', () => {
        const refusing = world.node({}, { user: 'system', rule: () => false })
        expect(applyOperation(OPEN, originAt(0), refusing)).toMatchObject({
            ok: false,
            problem: { kind: 'not_saved', table: 'incident' },
        })
        const reserved = world.rows(REFERENCE)[0]?.target_sys_id
        expect(openIncident(world.hub)).toBe(reserved)
        expect(world.rows(REFERENCE)).toHaveLength(1)
    })

    test('is a problem when the reference cannot be stored', () => {
        const refusing = world.node({
            beforeCall: ({ method }) => (method === 'references.insert' ? { answer: undefined } : undefined),
        })
        expect(applyOperation(OPEN, originAt(0), refusing)).toMatchObject({ ok: false, problem: { kind: 'not_saved' } })
        expect(world.rows('incident')).toEqual([])
    })

    test('that loses the race for the reference finishes the record of the winner', () => {
        const loser = world.node({
            beforeCall: ({ method }) => {
                if (method === 'references.insert') openIncident(world.hub)
                return undefined
            },
        })
        const sysId = openIncident(loser)
        expect(world.rows('incident').map((row) => row.sys_id)).toEqual([sysId])
        expect(world.rows(REFERENCE)).toHaveLength(1)
    })
})

describe('the same thing again', () => {
    test('keeps its record as people left it', () => {
        const sysId = openIncident(world.hub)
        world.save('incident', sysId, { short_description: 'Mine now', state: '6' })
        const before = structuredClone(world.rows('incident'))
        expect(open({}, originAt(5))).toMatchObject({ ok: true, value: { sysId, remark: 'it existed' } })
        expect(world.rows('incident')).toEqual(before)
    })

    test('that a person deleted is gone and never made again', () => {
        const sysId = openIncident(world.hub)
        world.delete('incident', sysId)
        for (const minute of [1, 2])
            expect(open({}, originAt(minute))).toMatchObject({
                ok: true,
                value: { sysId, number: 'INC0010001', remark: expect.stringContaining('deleted') as string },
            })
        expect(world.rows('incident')).toEqual([])
        expect(world.rows(REFERENCE)).toMatchObject([{ state: 'gone' }])
    })

    test('leaves a deleted record gone for a state and for a note', () => {
        const sysId = openIncident(world.hub)
        world.delete('incident', sysId)
        for (const operation of [planned('update_incident', { state: '2' }), planned('add_note', { work_notes: 'a' })])
            expect(applyOperation(operation, originAt(1), world.hub)).toMatchObject({ ok: true, value: { sysId } })
        expect(world.rows('incident')).toEqual([])
        expect(world.rows('sys_journal_field')).toEqual([])
    })
})

describe('things are told apart', () => {
    test.each([
        ['another entity', { entity: 'case-2' }, {}],
        ['the same entity in another case', { entity: 'CASE-1' }, {}],
        ['another connection', {}, { connectionId: 'connection-2' }],
    ])('%s has a record of its own', (_what, change, origin) => {
        const first = openIncident(world.hub)
        expect(open(change, originAt(0, origin))).toMatchObject({ ok: true })
        const others = world.rows('incident').filter((row) => row.sys_id !== first)
        expect(others).toHaveLength(1)
    })

    test('long ids that begin alike keep different correlation ids within 100 characters', () => {
        for (const end of ['a', 'b']) open({ entity: 'x'.repeat(200) + end })
        const ids = world.rows('incident').map((row) => row.correlation_id ?? '')
        expect(new Set(ids).size).toBe(2)
        for (const id of ids) expect(id).toMatch(/^aisoc:[0-9a-f]{64}$/)
    })

    test.each([
        [94, 'aisoc:'],
        [95, 'aisoc:'],
    ])('an id of %i characters fits its column uncut', (length, prefix) => {
        open({ entity: 'x'.repeat(length) })
        const id = world.rows('incident')[0]?.correlation_id ?? ''
        expect(id.startsWith(prefix)).toBe(true)
        expect(id === prefix + 'x'.repeat(length)).toBe(length === 94)
    })
})

test('whenever a node dies while it makes a record, the next try finds or finishes that one record', () => {
    const calls = atEveryCrash({
        arrange: () => undefined,
        act: (hub) => openIncident(hub),
        recover: ({ hub }) => {
            openIncident(hub)
            openIncident(hub, originAt(1))
        },
        check: (crashed) => {
            expect(crashed.rows('incident')).toMatchObject([{ correlation_id: 'aisoc:case-1', sys_mod_count: '0' }])
            expect(crashed.rows(REFERENCE)).toMatchObject([
                { state: 'linked', target_sys_id: crashed.rows('incident')[0]?.sys_id, target_number: 'INC0010001' },
            ])
        },
    })
    expect(calls).toEqual(expect.arrayContaining(['references.insert', 'records.insert', 'references.update']))
})

describe('a record that a dead node made', () => {
    const dying = () =>
        world.node({
            beforeCall: ({ method }) => {
                if (method === 'references.update') throw new Error('the node died')
                return undefined
            },
        })
    const reference = () => world.rows(REFERENCE)[0] ?? {}
    const snapshot = () => JSON.parse(reference().snapshot ?? '') as Readonly<Record<string, string>>

    test('and nobody touched is linked as it is, with what rules made of it', () => {
        const connectionId = world.connect()
        const rule = (row: Record<string, string>): boolean => {
            row.close_notes = 'by a rule'
            return true
        }
        const ruled = world.node({}, { user: 'system', rule })
        const insert = { ...dying(), records: ruled.records }
        expect(() => openIncident(insert, originAt(0, { connectionId }))).toThrow('the node died')
        openIncident(world.hub, originAt(0, { connectionId }))
        expect(snapshot()).toMatchObject({ state: '1', close_notes: 'by a rule' })
        expect(reference()).toMatchObject({ seen_version: '0' })
    })

    test('and a person changed since keeps the change, and it is told', () => {
        const connectionId = world.connect()
        expect(() => openIncident(dying(), originAt(0, { connectionId }))).toThrow('the node died')
        world.save('incident', world.rows('incident')[0]?.sys_id ?? '', { state: '2', assigned_to: 'jane' })
        openIncident(world.hub, originAt(0, { connectionId }))
        expect(world.rows('incident')).toMatchObject([{ state: '2', assigned_to: 'jane' }])
        expect(snapshot()).toEqual({ state: '1', assigned_to: '', close_code: '', close_notes: '' })
        expect(reference()).toMatchObject({ seen_version: '0' })
        reconcile(world.hub)
        expect(world.rows('x_aigov_bridge_message')).toHaveLength(1)
    })

    test('with a watched field of the event has that as its baseline', () => {
        const fields = { ...OPEN.fields, state: '2' }
        expect(() => applyOperation({ ...OPEN, fields }, originAt(0), dying())).toThrow('the node died')
        world.save('incident', world.rows('incident')[0]?.sys_id ?? '', { state: '3' })
        applyOperation({ ...OPEN, fields }, originAt(0), world.hub)
        expect(snapshot()).toMatchObject({ state: '2' })
    })
})
