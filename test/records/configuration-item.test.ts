import { applyOperation } from '../../src/server/records/apply.ts'
import { joined } from '../../src/server/shared/key.ts'
import type { Origin } from '../../src/server/records/operation.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { originAt, planned } from '../support/hub/operations.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const SYSTEM = 'AI-Engine-Production'
const register = (fields = {}) =>
    planned('register_ci', { name: SYSTEM, operational_status: '1', ...fields }, { entity: SYSTEM })
const update = (fields = {}) => planned('update_ci', fields, { entity: SYSTEM })

let world: World
beforeEach(() => {
    world = createWorld()
})

const apply = (operation: ReturnType<typeof planned>, minute = 0, change: Partial<Origin> = {}) =>
    applyOperation(operation, originAt(minute, change), world.hub)
const ci = () => world.rows('cmdb_ci')[0] ?? {}
const attributes = (): unknown => JSON.parse(ci().attributes ?? '')
const reference = () => world.rows('x_aigov_bridge_external_ref')[0] ?? {}
const remarkOf = (result: ReturnType<typeof apply>): unknown => (result.ok ? result.value.remark : result.problem)

describe('register_ci', () => {
    test('makes a CI of a class that the instance has, and links it', () => {
        const result = apply(register({ version: '2.4.1' }))
        expect(result).toMatchObject({
            ok: true,
            value: { operation: 'register_ci', table: 'cmdb_ci_service_auto', sysId: ci().sys_id, number: SYSTEM },
        })
        expect(remarkOf(result)).toBe('')
        expect(reference()).toMatchObject({
            state: 'linked',
            role: 'configuration_item',
            target_table: 'cmdb_ci_service_auto',
            target_sys_id: ci().sys_id,
        })
    })

    test('what the class has no field for goes into the attributes, a field attributes member by member', () => {
        apply(register({ health_score: '92', attributes: '{"region":"us-east-1","name":"kept apart"}' }))
        expect(attributes()).toEqual({ region: 'us-east-1', name: 'kept apart', health_score: '92' })
        expect(ci().name).toBe(SYSTEM)
    })

    test('one that the instance has already is linked and changed, not made again', () => {
        world.create('cmdb_ci', { name: SYSTEM, sys_class_name: 'cmdb_ci_server', attributes: '{"rack":"7"}' })
        expect(apply(register({ health_score: '92' }))).toMatchObject({ ok: true, value: { table: 'cmdb_ci_server' } })
        expect(world.rows('cmdb_ci')).toHaveLength(1)
        expect([attributes(), ci().operational_status]).toEqual([{ rack: '7', health_score: '92' }, '1'])
    })

    test('again with news it updates, but the name belongs to people', () => {
        apply(register())
        world.edit('cmdb_ci', ci().sys_id ?? '', { name: 'Renamed' })
        apply(register({ operational_status: '2' }), 1)
        expect([ci().name, ci().operational_status]).toEqual(['Renamed', '2'])
        expect(remarkOf(apply(register({ operational_status: '1' }), 0))).toBe(
            'it existed; a newer event was written before',
        )
    })

    test('a deleted CI is not made again', () => {
        apply(register())
        world.delete('cmdb_ci', ci().sys_id ?? '')
        expect(remarkOf(apply(register(), 1))).toContain('was deleted')
        expect(world.rows('cmdb_ci')).toEqual([])
    })

    test.each([
        ['the connection', { ciClass: 'cmdb_ci_server' }, 'cmdb_ci_server', ''],
        ['the connection, which names the base class', { ciClass: 'cmdb_ci' }, 'cmdb_ci_service_auto', ''],
        ['the connection, which names none', { ciClass: 'no_such' }, 'cmdb_ci_service_auto', 'no class no_such'],
    ])('the class is chosen by %s', (_who, change, className, remark) => {
        const result = apply(register(), 0, change)
        expect(ci().sys_class_name).toBe(className)
        expect(remarkOf(result)).toContain(remark)
    })

    test('a class that asks for a host gives way, and what else the engine refuses waits with its words and the cure', () => {
        const fault = (error: string) =>
            ({ kind: 'refused', faults: [{ error, message: 'as the engine says' }] }) as const
        world.state.refusals.cmdb_ci_server = fault('MISSING_DEPENDENCY')
        expect(remarkOf(apply(register(), 0, { ciClass: 'cmdb_ci_server' }))).toContain('cmdb_ci_server is not for CIs')
        world.state.refusals.cmdb_ci_service_auto = fault('MULTIPLE_DUPLICATE_RECORDS')
        expect(apply({ ...register(), entity: 'another' })).toEqual({
            ok: false,
            problem: {
                kind: 'refused_ci',
                className: 'cmdb_ci_service_auto',
                cure: 'Mend the duplicates; see the de-duplication tasks.',
                reason: 'MULTIPLE_DUPLICATE_RECORDS: as the engine says',
            },
        })
    })

    test('two connections that mean one CI have a link each', () => {
        apply(register())
        apply(register(), 1, { connectionId: 'connection-2' })
        expect(world.rows('cmdb_ci')).toHaveLength(1)
        expect(world.rows('x_aigov_bridge_external_ref').map((row) => row.target_sys_id)).toEqual([
            ...[ci().sys_id, ci().sys_id],
        ])
    })
})

describe('update_ci', () => {
    test('waits for the registration', () => {
        expect(apply(update({ operational_status: '2' }))).toEqual({
            ...{ ok: false, problem: { kind: 'missing_record', entity: SYSTEM } },
        })
    })

    test('merges attributes, and leaves what is none of its business', () => {
        apply(register({ region: 'us-east-1' }))
        apply(update({ health_score: '92', operational_status: '2' }), 1)
        expect([attributes(), ci().operational_status]).toEqual([{ region: 'us-east-1', health_score: '92' }, '2'])
        world.edit('cmdb_ci', ci().sys_id ?? '', { attributes: '<xml/>' })
        expect(remarkOf(apply(update({ health_score: '93' }), 2))).toContain(
            'the attributes hold something else than JSON',
        )
        expect(ci().attributes).toBe('<xml/>')
    })

    test('writes the columns of the class that it has now', () => {
        apply(register())
        world.edit('cmdb_ci', ci().sys_id ?? '', { sys_class_name: 'cmdb_ci_server' })
        apply(update({ version: '2' }), 1)
        expect(attributes()).toEqual({ version: '2' })
        world.edit('cmdb_ci', ci().sys_id ?? '', { sys_class_name: 'cmdb_ci_service_auto', attributes: '' })
        apply(update({ version: '3' }), 2)
        expect(ci().attributes).toBe('')
    })

    test('an older event changes nothing, the same one nothing again', () => {
        apply(register())
        apply(update({ operational_status: '2' }), 5)
        expect(remarkOf(apply(update({ operational_status: '6' }), 3))).toBe('a newer event was written before')
        world.edit('cmdb_ci', ci().sys_id ?? '', { operational_status: '4' })
        expect(remarkOf(apply(update({ operational_status: '2' }), 5))).toBe('it was done before')
        expect(ci().operational_status).toBe('4')
    })

    test('what a person changed between a failed try and the next stays', () => {
        apply(register())
        world.state.refusals.cmdb_ci_service_auto = { kind: 'failed', text: 'not now' }
        expect(apply(update({ operational_status: '2', short_description: 'x' }), 1).ok).toBe(false)
        world.state.refusals = {}
        world.edit('cmdb_ci', ci().sys_id ?? '', { operational_status: '6' })
        expect(remarkOf(apply(update({ operational_status: '2', short_description: 'x' }), 1))).toContain(
            'operational_status left: somebody changed it',
        )
        expect([ci().operational_status, ci().short_description]).toEqual(['6', 'x'])
    })

    test('a busy CI lets the event try again', () => {
        apply(register())
        world.hub.leases.take(world.hub.sha256Hex(joined('entity', 'cmdb', ci().sys_id ?? '')), 60)
        expect(apply(update({ operational_status: '2' }), 1)).toMatchObject({
            ok: false,
            problem: { kind: 'not_saved' },
        })
    })
})

describe('relate_cis', () => {
    const relate = (fields: Record<string, string>) => planned('relate_cis', fields, { entity: SYSTEM })
    const relations = () => world.rows('cmdb_rel_ci').map(({ parent, child, type }) => [parent, child, type])

    test('relates it to what the platform registered and to what has the name, each once', () => {
        apply(register())
        apply(planned('register_ci', { name: 'Model Store' }, { entity: 'store-7' }))
        const host = world.create('cmdb_ci', { name: 'node-1', sys_class_name: 'cmdb_ci_server' })
        const [engine, store] = world.rows('cmdb_ci').map((row) => row.sys_id)
        for (const minute of [1, 2]) apply(relate({ child: '["store-7", "node-1"]' }), minute)
        apply(relate({ parent: 'store-7', type: 'Uses::Used by' }), 3)
        expect(relations()).toEqual([
            [engine, store, 'Depends on::Used by'],
            [engine, host, 'Depends on::Used by'],
            [store, engine, 'Uses::Used by'],
        ])
    })

    test('waits for a CI that is not there, or not the only one of its name', () => {
        apply(register())
        expect(apply(relate({ child: 'nobody' }), 1)).toEqual({
            ok: false,
            problem: { kind: 'missing_other', what: 'CI', name: 'nobody' },
        })
        for (const rack of ['1', '2']) world.create('cmdb_ci', { name: 'twin', attributes: rack })
        expect(apply(relate({ child: 'twin' }), 1)).toMatchObject({ ok: false })
        expect(relations()).toEqual([])
    })
})

describe('a node that dies at any call', () => {
    const survived = (events: readonly ReturnType<typeof planned>[], arrange: (world: World) => void) => {
        const run = (hub: World['hub']): void =>
            events.forEach((event, minute) => void applyOperation(event, originAt(minute), hub))
        let made = 0
        return atEveryCrash({
            arrange,
            act: (hub) => run(hub),
            recover: (one) => run(one.hub),
            check: (one) => {
                made++
                expect(one.rows('cmdb_ci')).toMatchObject([{ name: SYSTEM, operational_status: '2' }])
                expect(JSON.parse(one.rows('cmdb_ci')[0]?.attributes ?? '')).toMatchObject({ health_score: '92' })
                expect(one.rows('x_aigov_bridge_external_ref')).toMatchObject([{ state: 'linked', pending: '' }])
                expect(made).toBeGreaterThan(0)
            },
        })
    }
    const EVENTS = [register(), update({ operational_status: '2', health_score: '92' })]

    test('leaves one CI and one link, whoever made it', () => {
        expect(survived(EVENTS, () => undefined)).toContain('cis.save')
        const there = { name: SYSTEM, sys_class_name: 'cmdb_ci_server', attributes: '{"rack":"7"}' }
        expect(survived(EVENTS, (one) => one.create('cmdb_ci', there))).toContain('references.insert')
    })

    test('another event that comes after it keeps what people did since from its retry', () => {
        apply(register())
        const dying = world.node({
            afterCall: ({ method }) => {
                if (method === 'cis.save') throw new Error('the node dies')
                return undefined
            },
        })
        const second = update({ operational_status: '2' })
        expect(() => applyOperation(second, originAt(2), dying)).toThrow('the node dies')
        world.edit('cmdb_ci', ci().sys_id ?? '', { operational_status: '6' })
        apply(update({ operational_status: '3' }), 1)
        apply(second, 2)
        expect(ci().operational_status).toBe('6')
    })
})
