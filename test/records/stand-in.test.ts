import { applyOperation } from '../../src/server/records/apply.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { originAt, planned } from '../support/hub/operations.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
beforeEach(() => {
    world = createWorld()
})

const SECURITY = planned('open_security_incident', { short_description: 'Safety violation', description: 'It lied' })
const COMPLIANCE = planned('open_compliance_task', { short_description: 'Review' })
const open = (operation = SECURITY) => applyOperation(operation, originAt(0), world.hub)
const set = (name: string, value: string) => void (world.state.properties[name] = value)

describe('a security incident', () => {
    test('is one where Security Incident Response is there and open', () => {
        set('access.sn_si_incident', 'readable')
        expect(open()).toMatchObject({ ok: true, value: { table: 'sn_si_incident', remark: '' } })
        expect(world.rows('x_aigov_bridge_external_ref')).toMatchObject([
            { role: 'security_incident', target_table: 'sn_si_incident' },
        ])
    })

    test.each([
        ['absent', 'sn_si_incident is absent on this instance: this incident stands in'],
        ['denied', 'sn_si_incident is not open to the bridge on this instance: this incident stands in'],
    ])('is an incident that says so where it is %s', (access, remark) => {
        set('access.sn_si_incident', access)
        expect(open()).toMatchObject({ ok: true, value: { table: 'incident', remark } })
        expect(world.rows('incident')).toMatchObject([{ category: 'security', description: `It lied\n\n(${remark}.)` }])
        expect(world.rows('x_aigov_bridge_external_ref')).toMatchObject([
            { role: 'security_incident', target_table: 'incident' },
        ])
    })

    test('stays the incident that it was made as, also when Security Incident Response comes', () => {
        open()
        set('access.sn_si_incident', 'readable')
        expect(open()).toMatchObject({ ok: true, value: { table: 'incident', remark: 'it existed' } })
        expect(world.rows('sn_si_incident')).toEqual([])
    })

    test('is made once, wherever a node dies', () => {
        atEveryCrash({
            arrange: () => undefined,
            act: (hub) => void applyOperation(SECURITY, originAt(0), hub),
            recover: ({ hub }) => void applyOperation(SECURITY, originAt(0), hub),
            check: (after) => {
                expect(after.rows('incident')).toMatchObject([{ category: 'security' }])
            },
        })
    })
})

describe('a compliance task', () => {
    test('is an incident of its category where no table is set', () => {
        expect(open(COMPLIANCE)).toMatchObject({ ok: true, value: { table: 'incident', remark: '' } })
        expect(world.rows('incident')).toMatchObject([{ category: 'compliance', description: '' }])
    })

    test('goes to the table that an admin chose', () => {
        set('x_aigov_bridge.compliance_task_table', 'sn_grc_task')
        set('access.sn_grc_task', 'readable')
        expect(open(COMPLIANCE)).toMatchObject({ ok: true, value: { table: 'sn_grc_task', remark: '' } })
    })

    test('names the table that is missing', () => {
        set('x_aigov_bridge.compliance_task_table', 'sn_grc_task')
        expect(open(COMPLIANCE)).toMatchObject({
            ok: true,
            value: { table: 'incident', remark: expect.stringContaining('sn_grc_task is absent') as string },
        })
    })
})
