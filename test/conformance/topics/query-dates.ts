import type { Topic } from '../frame/expectation.ts'
import { finds, thing } from '../frame/rows.ts'

const TODAY = '@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)'
const ENCODED = 'platform-user-interface/c_EncodedQueryStrings.md'
const TABLE_API = 'api-reference/rest-apis/c_TableAPI.md'
const REST_API = 'api-reference/rest-api-explorer/c_RESTAPI.md'
const INVALID =
    'By default, if part of a query is invalid, such as an invalid field name, the instance ignores the invalid part.'

/** Operators of date-times and booleans, order, dot-walking and what is invalid. */
export const QUERY_DATES: Topic = {
    name: 'Queries: dates, booleans, order',
    in: 'platform-user-interface/r_OpAvailableFiltersQueries.md',
    needs: ['tables'],
    records: {
        user: [
            'sys_user',
            { user_name: '{prefix}', first_name: 'Dot', last_name: '{prefix}', email: '{prefix}@example.com' },
        ],
        a: thing('a', {
            due: '2001-01-01 10:00:00',
            other_due: '2001-01-01 10:00:00',
            flag: 'true',
            count: '2',
            owner: '{user}',
        }),
        b: thing('b', { due: '2999-01-01 10:00:00', other_due: '2001-01-01 10:00:00', flag: 'false', count: '10' }),
        c: thing('c', { count: '1', parent: '{a}' }),
        d: thing('d', {
            due: '2001-01-03 23:59:59',
            other_due: '2001-01-05 00:00:00',
            flag: 'true',
            count: '1',
            parent: '{b}',
        }),
    },
    expectations: [
        ...finds(
            [
                'All records in which the value for the SLA due field matches the date for today.',
                `sys_created_onONToday${TODAY}`,
                'a b c d',
            ],
            [
                'All records in which the value for the SLA due field matches the date for today.',
                `dueONToday${TODAY}`,
                '',
            ],
            [
                'All records in which the value for the SLA due field is any other date but today.',
                `dueNOTONToday${TODAY}^dueISNOTEMPTY`,
                'a b d',
            ],
            [
                'All records in which the value for the SLA due field is any date previous to today.',
                'due<javascript:gs.daysAgoStart(0)',
                'a d',
            ],
            ['any date previous to today', 'due<=javascript:gs.daysAgoEnd(0)', 'a d'],
            [
                'All records in which the value for the SLA due field is any date after today.',
                'due>javascript:gs.daysAgoEnd(0)',
                'b',
            ],
            ['any date after today', 'due>=javascript:gs.daysAgoStart(0)', 'b'],
            [
                "All records in which the value for the SLA due field is either yesterday's or today's date.",
                'sys_created_onBETWEENjavascript:gs.daysAgoStart(1)@javascript:gs.daysAgoEnd(0)',
                'a b c d',
            ],
            [
                'All records in which the time on the SLA due field is no more than an hour before the time that you entered the query.',
                'sys_created_onRELATIVEGT@hour@ago@1',
                'a b c d',
            ],
            [
                'All records in which the time on the SLA due field is less than an hour before the time that you entered the query.',
                'dueRELATIVELT@hour@ago@1',
                'a d',
            ],
            ['All records in which the SLA due field has no value.', 'dueISEMPTY', 'c'],
            ['All records in which the SLA due is populated by any value.', 'dueISNOTEMPTY', 'a b d'],
            ['All records in which the SLA due field is one of the following:', 'dueANYTHING', 'a b c d'],
            [
                'All records in which there are matching values for the SLA due and Activity due fields.',
                'dueSAMEASother_due@day',
                'a',
            ],
            [
                'All records in which there are differing values for the SLA due and Activity due fields.',
                'dueNSAMEASother_due@day^dueISNOTEMPTY',
                'b d',
            ],
            [
                'All records in which the date value for the SLA due field is two or more days previous to the date in the Activity due field.',
                'dueMORETHANother_due@day@before@1',
                'd',
            ],
            [
                'All records in which the date value for the SLA due field is no more than three days prior to the date in the Activity due field.',
                'dueLESSTHANother_due@day@before@3^dueNSAMEASother_due@day',
                'd',
            ],
            ['All records in which the Active field is True.', 'flag=true', 'a d'],
            ['All records in which the Active field is False, empty, or NULL.', 'flag!=true', 'b c'],
            ['All records in which the Active field is either True or False.', 'flagISNOTEMPTY^name!=c', 'a b d'],
            ['All records in which the Active field is one of the following:', 'flagANYTHING', 'a b c d'],
        ),
        ...finds(
            [
                'To create a query string on Boolean fields, use this syntax: field=true or field=false.',
                'flag=false^name=b',
                'b',
            ],
            [
                'To create a query string with a field that has a specific string value, use this syntax: field=value.',
                'name=c',
                'c',
            ],
            [
                'To create a query string that refers to a reference field in another table, use this syntax: field_in_referenced_table=value.',
                'owner.email={prefix}@example.com',
                'a',
            ],
            [
                'To create a query string that refers to a reference field in another table, use this syntax: field_in_referenced_table=value.',
                'parent.owner.email={prefix}@example.com',
                'c',
            ],
            [
                'To use two conditions joined by an AND operator, use the carat ^ symbol in this syntax: field1=value1^field2=value2.',
                'flag=true^count=1',
                'd',
            ],
            [
                'To use two conditions joined by an OR operator, use the carat symbol with OR with this syntax: field1=value1^ORfield1=value2.',
                'name=a^ORname=d',
                'a d',
            ],
            [
                'To use condition by the LIKE operator, use the syntax:fieldLIKEsubstring.',
                'owner.emailLIKE@example',
                'a',
            ],
            ['To use condition by an IN operator, use the syntax: fieldINvalue1,value2,value3.', 'nameINa,c,z', 'a c'],
            [
                'To sort data by a specific field, use the ORDERBY condition with the following syntax: field1=value^ORDERBYfield2.',
                'ORDERBYcount',
                'c d a b',
            ],
        ).map((one) => ({ ...one, in: ENCODED })),
        ...finds(
            [
                'To sort responses based on certain fields, use the ORDERBY and ORDERBYDESC clauses in sysparm_query.',
                'ORDERBYDESCname',
                'd c b a',
            ],
            [
                'orders the results in ascending order by number, and then in descending order by category.',
                'ORDERBYcount^ORDERBYDESCname',
                'd c a b',
            ],
            [INVALID, 'no_such_field=1', 'a b c d'],
            ['It then returns rows using only the valid portion of the query.', 'no_such_field=1^name=a', 'a'],
            ['It then returns rows using only the valid portion of the query.', 'owner.no_such_field=1^name=b', 'b'],
        ).map((one) => ({ ...one, in: TABLE_API })),
        ...finds([
            'You can filter queries using related record values by dot-walking in the sysparm_query parameter.',
            'parent.name=b',
            'd',
        ]).map((one) => ({ ...one, in: REST_API })),
    ],
}
