import { applyOperation } from '../../src/server/records/apply.ts'
import type { RecordDefaults } from '../../src/server/records/connection-defaults.ts'
import { insertRow } from '../support/hub/rows.ts'
import { originAt, planned } from '../support/hub/operations.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
let defaults: RecordDefaults
const sysIdOf = (table: string, row: Record<string, string>): string =>
    insertRow({ state: world.state, user: 'admin' }, table, row) ?? ''

beforeEach(() => {
    world = createWorld()
    defaults = {
        assignmentGroup: sysIdOf('sys_user_group', { name: 'Service Desk' }),
        caller: sysIdOf('sys_user', { user_name: 'ada' }),
        category: 'software',
        subcategory: 'AI System',
    }
})

const open = (operation: Parameters<typeof planned>[0], fields: Record<string, string>): Record<string, string> => {
    const answer = applyOperation(planned(operation, fields), { ...originAt(0), defaults }, world.hub)
    if (!answer.ok) throw new Error(JSON.stringify(answer))
    return { ...world.row(answer.value.table, answer.value.sysId), remark: answer.value.remark }
}

test('a new incident has what its connection says where nothing else does', () => {
    expect(open('open_incident', { short_description: 'Drift', category: '' })).toMatchObject({
        assignment_group: defaults.assignmentGroup,
        caller_id: defaults.caller,
        category: 'software',
        subcategory: 'AI System',
        remark: '',
    })
})

test('what the mapping says counts, and a subcategory belongs to its category', () => {
    const own = sysIdOf('sys_user_group', { name: 'AI Governance' })
    expect(open('open_incident', { category: 'security', assignment_group: 'AI Governance' })).toMatchObject({
        assignment_group: own,
        category: 'security',
        subcategory: '',
    })
})

test('a group that nobody has gives way to that of the connection, and the answer says so', () => {
    expect(open('open_incident', { assignment_group: 'Nobody' })).toMatchObject({
        assignment_group: defaults.assignmentGroup,
        remark: 'assignment_group was left as it is: sys_user_group has no Nobody',
    })
})

test('other records have the group only; what stands in for one keeps its own category', () => {
    expect(open('raise_change', { short_description: 'Retrain' })).toMatchObject({
        assignment_group: defaults.assignmentGroup,
        remark: '',
    })
    expect(open('open_security_incident', { short_description: 'Leak' })).toMatchObject({
        assignment_group: defaults.assignmentGroup,
        category: 'security',
        caller_id: '',
    })
})
