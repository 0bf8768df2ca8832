import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { parseQuery } from '../../../local-instance/query/parse.ts'
import { compileQuery } from '../../../local-instance/query/to-sql.ts'
import { isStored, storageOf, toBound, toStored } from '../../../local-instance/dictionary/storage.ts'
import { compile, dictionary, find, noScript, openSample } from './sample-database.ts'

let database: DatabaseSyncInstance
beforeAll(() => {
    database = openSample()
})
afterAll(() => {
    database.close()
})

describe('classes', () => {
    test.each([
        ['task', 'ABCD'],
        ['incident', 'AC'],
        ['major_incident', 'C'],
        ['problem', 'B'],
    ])('a query of %s finds its own records and those of tables that extend it', (table, found) => {
        expect(find(database, '', table)).toBe(found)
    })

    test('the class limit holds for every ^NQ group', () => {
        expect(find(database, 'number=B^NQnumber=A', 'incident')).toBe('A')
    })

    test('a base table needs no limit', () => {
        expect(compile('').where).toBe('1')
    })

    test('a table that does not exist is an error', () => {
        expect(() => compile('', 'no_such_table')).toThrow('Table no_such_table does not exist')
    })
})

// r_AvailableSystemProperties.md, glide.invalid_query.returns_no_rows: "the invalid part of the query condition is
// ignored and results are based on the valid part of the query"
describe('conditions that name something unknown are dropped and listed', () => {
    test.each([
        ['bogus=1', 'ABCD', ['bogus=1']],
        ['number=A^bogus=1', 'A', ['bogus=1']],
        ['number=A^ORbogus=1^NQbogusISEMPTY', 'A', ['bogus=1', 'bogusISEMPTY']],
        ['number=A^caller_id.bogus=1^short_description.name=1', 'A', ['caller_id.bogus=1', 'short_description.name=1']],
        ['number=A^broken.name=1', 'A', ['broken.name=1']],
        ['number=A^prioritySAMEASbogus', 'A', ['prioritySAMEASbogus']],
        ['number=A^sys_class_nameINSTANCEOFbogus', 'A', ['sys_class_nameINSTANCEOFbogus']],
        ['number=A^work_notesLIKEx', 'A', ['work_notesLIKEx']],
        ['number=A^ORDERBYbogus^ORDERBYDESCx.y', 'A', ['ORDERBYbogus', 'ORDERBYDESCx.y']],
    ])('%s finds %s', (query, found, dropped) => {
        expect(find(database, query)).toBe(found)
        expect(compile(query).dropped).toEqual(dropped)
    })

    test('their scripts do not run', () => {
        expect(compile('bogus=javascript:gs.getUserID()').dropped).toHaveLength(1)
    })
})

describe('order', () => {
    test.each([
        ['ORDERBYpriority', 'CADB'],
        ['ORDERBYDESCpriority', 'BDAC'],
        ['numberNOT INc^ORDERBYcaller_id.department.name^ORDERBYDESCnumber', 'ADB'],
    ])('%s gives %s', (query, found) => {
        expect(find(database, query)).toBe(found)
    })
})

describe('the SQL', () => {
    test('paths through the same reference share a join that can use the key', () => {
        const { from } = compile(
            'caller_id.name=x^caller_id.active=true^caller_id.department.name=y^ORDERBYcaller_id.name',
        )
        expect(from).toBe(
            '"task" AS t0 LEFT JOIN "sys_user" AS t1 ON t1."sys_id" = t0."caller_id"' +
                ' LEFT JOIN "cmn_department" AS t2 ON t2."sys_id" = t1."department"',
        )
        const plan = database.prepare(`EXPLAIN QUERY PLAN SELECT t1.name FROM ${from} WHERE t2.name = 'y'`).all()
        expect(JSON.stringify(plan)).toMatch(/SEARCH t1 USING INDEX.*SEARCH t2 USING INDEX/)
    })

    test('values are bound, numbers and booleans as numbers', () => {
        const { where, params } = compile("number=x' OR 1=1^priority=5^active=true^cost<1.5", 'problem')
        expect(where).not.toContain('1=1')
        expect(params).toEqual(['problem', "x' OR 1=1", 5, 1, 1.5])
    })

    test('a condition that was built with an unknown operator is refused', () => {
        const query = { groups: [[[{ field: 'number', operator: 'constructor', value: '' }]]], orderBy: [] }
        expect(() => compileQuery('task', query, dictionary, noScript)).toThrow(/constructor in a record query/)
    })

    test('an empty group of a query under construction says nothing', () => {
        expect(compileQuery('task', parseQuery(''), dictionary, noScript).where).toBe('1')
    })
})

// A condition compares with what a save of the same value would store.
test.each([...(dictionary.table('task')?.columns.values() ?? [])])(
    '$name is stored as the record layer stores it',
    (column) => {
        expect(isStored(column)).toBe(storageOf(column) !== 'NONE')
        if (isStored(column)) expect(toBound(column, '1')).toBe(toStored(column, '1'))
    },
)
