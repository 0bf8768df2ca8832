import { baselineRows, type BaselineRow } from '../../../local-instance/baseline/index.ts'

const rows = baselineRows()
const rowsOf = (table: string): BaselineRow[] => rows.filter((row) => row.table === table)
const idOf = (table: string, column: string, value: string): string | undefined =>
    rowsOf(table).find((row) => row.values[column] === value)?.values['sys_id']

describe('baseline rows', () => {
    it('hold the nine priorities', () => {
        const matrix = rowsOf('dl_u_priority').map(({ values }) =>
            [values['impact'], values['urgency'], values['priority']].join(' '),
        )
        expect(matrix).toEqual(['1 1 1', '1 2 2', '1 3 3', '2 1 2', '2 2 3', '2 3 4', '3 1 3', '3 2 4', '3 3 5'])
        expect(rowsOf('dl_u_priority').every(({ values }) => values['active'] === 'true')).toBe(true)
    })

    it('own the scope global', () => {
        expect(rowsOf('sys_scope').map(({ values }) => [values['sys_id'], values['scope']])).toEqual([
            ['global', 'global'],
        ])
    })

    it('give admin a password and the role admin', () => {
        const admin = rowsOf('sys_user').find((row) => row.values['user_name'] === 'admin')
        expect(admin?.values['user_password']).toBe('admin')
        expect(rowsOf('sys_user_has_role').map(({ values }) => [values['user'], values['role']])).toEqual([
            [admin?.values['sys_id'], idOf('sys_user_role', 'name', 'admin')],
        ])
    })

    it('guard Scripted REST resources by the access control that the SDK names', () => {
        const control = 'cf9d01d3e73003009d6247e603f6a990'
        expect(rowsOf('sys_security_acl').find((row) => row.values['sys_id'] === control)?.values).toMatchObject({
            name: 'Scripted REST External Default',
            type: 'REST_Endpoint',
            operation: 'execute',
        })
        const roles = rowsOf('sys_security_acl_role').filter((row) => row.values['sys_security_acl'] === control)
        expect(roles.map((row) => row.values['sys_user_role'])).toEqual([idOf('sys_user_role', 'name', 'snc_internal')])
    })

    it('refer to roles, types, operations and controls that exist', () => {
        const ids = (table: string): unknown[] => rowsOf(table).map((row) => row.values['sys_id'])
        for (const { values } of rowsOf('sys_security_acl')) {
            expect(ids('sys_security_type')).toContain(values['type'])
            expect(ids('sys_security_operation')).toContain(values['operation'])
        }
        for (const { values } of rowsOf('sys_security_acl_role')) {
            expect(ids('sys_security_acl')).toContain(values['sys_security_acl'])
            expect(ids('sys_user_role')).toContain(values['sys_user_role'])
        }
        for (const { values } of rowsOf('sys_user_role_contains')) {
            expect(ids('sys_user_role')).toContain(values['role'])
            expect(ids('sys_user_role')).toContain(values['contains'])
        }
    })

    it('describe every internal type once', () => {
        const names = rowsOf('sys_glide_object').map((row) => row.values['name'])
        expect(names).toEqual(expect.arrayContaining(['string', 'reference', 'glide_date_time', 'password2']))
        expect(new Set(names).size).toBe(names.length)
    })
})
