import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { compile, find, openSample } from './sample-database.ts'

// The sample records are A, B, C (empty but for its number) and D.
let database: DatabaseSyncInstance
beforeAll(() => {
    database = openSample()
})
afterAll(() => {
    database.close()
})

const today = 'Today@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)'
const lastOfJanuary = {
    dynamic: (expression: string) => (expression.includes('Start') ? '2026-01-31 00:00:00' : '2026-01-31 23:59:59'),
}

describe('conditions', () => {
    test.each([
        // c_GlideFilterScopedAPI.md: "GlideRecord queries are case-insensitive."
        ['short_description=sap IS down', 'A'],
        ['numberINa,d', 'AD'],
        // Judgement: elements are not trimmed, empty ones ignored; no value to look for finds what is not empty.
        ['numberINa, d,', 'A'],
        ['short_descriptionLIKE', 'ABD'],
        ['short_descriptionSTARTSWITH', 'ABD'],
        ['short_descriptionLIKEDOWN', 'A'],
        ['short_description<=e', 'B'],
        // r_OpAvailableFiltersQueries.md: string operators
        ['short_descriptionSTARTSWITHdisk', 'B'],
        ['short_descriptionENDSWITHdown', 'A'],
        ['short_descriptionLIKE0%', 'B'],
        ['short_descriptionLIKEe_c', 'D'],
        ['short_descriptionLIKEe^^x', 'D'],
        ['numberBETWEENb@c', 'BC'],
        ['short_descriptionISEMPTY', 'C'],
        ['short_descriptionEMPTYSTRING', 'C'],
        ['short_descriptionISNOTEMPTY', 'ABD'],
        ['short_descriptionANYTHING', 'ABCD'],
        // cust_central-api.md "end_date=NULL", fluent-flow-api.md "!=NULL", c_GlideRecordAPI.md "type=null"
        ['short_description=NULL', 'C'],
        ['short_description=null', 'C'],
        ['short_description!=NULL', 'ABD'],
        ['short_description=', 'C'],
        ['short_description!=', 'ABD'],
        // KB0715430: "is not", "is not one of", "is different from", "is same as" do not return empty fields
        ['short_description!=SAP is down', 'BD'],
        ['numberNOT INa,b', 'CD'],
        ['short_descriptionNOT INSAP is down', 'BD'],
        ['short_descriptionNOT IN', 'ABD'],
        ['short_descriptionIN', ''],
        ['short_descriptionSAMEASdescription', 'A'],
        ['short_descriptionNSAMEASdescription', 'BD'],
        // c_UsingGlideRecordToQueryTables.md: DOES NOT CONTAIN "does not retrieve empty fields"
        ['short_descriptionDOES NOT CONTAINsap', 'BD'],
        // r_OpAvailableFiltersQueries.md: numeric operators
        ['priority<9', 'AD'],
        ['priority>=5', 'BD'],
        ['priority=5', 'D'],
        ['priority=5.0', 'D'],
        ['priorityIN2,10', 'AB'],
        ['priorityBETWEEN2@5', 'AD'],
        ['cost>10', 'D'],
        ['priorityGT_FIELDurgency', 'B'],
        ['priorityLT_FIELDurgency', 'A'],
        ['priorityGT_OR_EQUALS_FIELDurgency', 'BD'],
        ['priorityLT_OR_EQUALS_FIELDurgency', 'AD'],
        // Judgement: a value that the column cannot hold matches nothing.
        ['priority=high', ''],
        ['priority!=high', ''],
        ['active!=maybe', ''],
        // r_OpAvailableFiltersQueries.md: "All records in which the Active field is False, empty, or NULL."
        ['active=true', 'AD'],
        ['active=1', 'AD'],
        ['active=false', 'B'],
        ['active!=true', 'BC'],
        // Judgement: the same for false.
        ['active!=false', 'ACD'],
        // r_OpAvailableFiltersQueries.md: dates, stored as text
        ['due>2026-01-31 00:00:00', 'BD'],
        // Reference: by sys_id, but by the shown name in LIKE and its like ("begins with "Don."")
        ['caller_id=u1', 'A'],
        ['caller_id=Abel Tuter', ''],
        ['caller_idSTARTSWITHdon', 'BD'],
        ['caller_idNOT LIKEdon', 'A'],
        ['caller_id.department.nameSTARTSWITHdon', ''],
        ['brokenLIKEx', ''],
        // c_DotWalking.md
        ['caller_id.department.name=support', 'BD'],
        ['caller_id.nameSAMEASwatcher.name', 'AD'],
        // c_UseTheINSTANCEOFOperator.md: "all subclasses of a class are included in the results"
        ['sys_class_nameINSTANCEOFincident', 'AC'],
        // c_UsingORConditions.md
        ['active=true^number=A^ORnumber=B', 'A'],
        ['number=A^active=true^NQnumber=B^active=false', 'AB'],
    ])('%s finds %p', (query, found) => {
        expect(find(database, query)).toBe(found)
    })

    test.each([
        [`due=javascript:gs.daysAgoEnd(0)`, 'B'],
        [`due<javascript:gs.daysAgoStart(0)`, 'A'],
        [`dueON${today}`, 'B'],
        [`dueNOTON${today}`, 'AD'],
        [`dayON${today}`, 'B'],
        ['dueBETWEEN2026-01-01@javascript:gs.daysAgoEnd(0)', 'AB'],
    ])('%s takes its values from scripts and finds %p', (query, found) => {
        expect(find(database, query, 'task', lastOfJanuary)).toBe(found)
    })

    test('a list can come from one script', () => {
        expect(find(database, 'numberINjavascript:names()', 'task', { dynamic: () => 'A,C' })).toBe('AC')
    })

    test.each(['stateVALCHANGES', 'priorityCHANGESTO1', 'priorityBETWEEN1', 'dueONToday', 'dueSAMEASclosed@fortnight'])(
        '%s is refused in a record query',
        (query) => {
            expect(() => compile(query)).toThrow(expect.objectContaining({ name: 'UnsupportedQuery' }))
        },
    )
})
