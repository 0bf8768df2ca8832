import { ABSENT, type Topic } from '../frame/expectation.ts'
import { thing } from '../frame/rows.ts'

const stats = (rest: string): string => `GET /api/now/stats/{things}?sysparm_query=preset={prefix}&${rest}`
const FIELDS = 'List of fields on which to perform each aggregate operation.'
const GROUP = 'Fields by which to group the returned data.'
const HAVING = 'Additional query that enables you to filter the data based on an aggregate operation.'
const ORDER = 'List of values by which to order grouped results.'
const near = (wanted: number) => (value: string) => Math.abs(Number(value) - wanted) < 0.001
const field = (value: string, name = 'color'): object => ({ field: name, value })

/** Figures over the records of a table. */
export const AGGREGATE_REST: Topic = {
    name: 'Aggregate API',
    in: 'api-reference/rest-apis/c_AggregateAPI.md',
    needs: ['tables'],
    records: {
        a: thing('a', { count: '1', amount: '2', color: 'r', level: '1' }),
        b: thing('b', { count: '2', amount: '4', color: 'g', level: '1' }),
        c: thing('c', { count: '6', amount: '9', color: 'g', level: '2' }),
    },
    expectations: [
        {
            says: 'Flag that determines whether to return the number of records returned by the query.',
            ask: stats('sysparm_count=true'),
            expect: { status: 200, result: { stats: { count: '3' } } },
        },
        {
            says: 'Flag that determines whether to return the number of records returned by the query.',
            about: 'of none',
            ask: 'GET /api/now/stats/{things}?sysparm_query=preset={prefix}none&sysparm_count=true',
            expect: { result: { stats: { count: '0' } } },
        },
        {
            says: FIELDS,
            about: 'sum',
            ask: stats('sysparm_sum_fields=count'),
            expect: { result: { stats: { sum: { count: near(9) } } } },
        },
        {
            says: FIELDS,
            about: 'avg',
            ask: stats('sysparm_avg_fields=count'),
            expect: { result: { stats: { avg: { count: near(3) } } } },
        },
        {
            says: FIELDS,
            about: 'min',
            ask: stats('sysparm_min_fields=count'),
            expect: { result: { stats: { min: { count: near(1) } } } },
        },
        {
            says: FIELDS,
            about: 'max',
            ask: stats('sysparm_max_fields=count'),
            expect: { result: { stats: { max: { count: near(6) } } } },
        },
        {
            says: 'You can specify multiple fields by separating each with a comma.',
            ask: stats('sysparm_avg_fields=count,amount'),
            expect: { result: { stats: { avg: { count: near(3), amount: near(5) } } } },
        },
        {
            says: 'Specify this parameter, the sysparm_count parameter, or both for your query to return meaningful results.',
            ask: stats('sysparm_count=true&sysparm_sum_fields=amount'),
            expect: { result: { stats: { count: '3', sum: { amount: near(15) } } } },
        },
        {
            says: GROUP,
            ask: stats('sysparm_count=true&sysparm_group_by=color&sysparm_order_by=color'),
            expect: {
                result: [
                    { stats: { count: '2' }, groupby_fields: [field('g')] },
                    { stats: { count: '1' }, groupby_fields: [field('r')] },
                ],
            },
        },
        {
            says: 'You can specify multiple fields by separating each field with a comma, such as sysparm_group_by=priority,state.',
            ask: stats('sysparm_count=true&sysparm_group_by=color,level&sysparm_order_by=color,level'),
            expect: {
                result: [
                    { groupby_fields: [field('g'), field('1', 'level')] },
                    { groupby_fields: [field('g'), field('2', 'level')] },
                    { groupby_fields: [field('r'), field('1', 'level')] },
                ],
            },
        },
        {
            says: 'performs aggregate functions on the returned values.',
            ask: stats('sysparm_sum_fields=count&sysparm_group_by=color&sysparm_order_by=color'),
            expect: { result: [{ stats: { sum: { count: near(8) } } }, { stats: { sum: { count: near(1) } } }] },
        },
        {
            says: 'true: Returns display values for all fields.',
            ask: stats('sysparm_count=true&sysparm_group_by=color&sysparm_order_by=color&sysparm_display_value=true'),
            expect: { result: [{ groupby_fields: [field('Green')] }, { groupby_fields: [field('Red')] }] },
        },
        {
            says: 'all: Returns both actual and display values.',
            ask: stats('sysparm_count=true&sysparm_group_by=color&sysparm_order_by=color&sysparm_display_value=all'),
            expect: {
                result: [
                    { groupby_fields: [{ ...field('g'), display_value: 'Green' }] },
                    { groupby_fields: [{ ...field('r'), display_value: 'Red' }] },
                ],
            },
        },
        {
            says: 'If a value is not specified, this parameter defaults to false.',
            ask: stats('sysparm_count=true&sysparm_group_by=color&sysparm_order_by=color'),
            expect: { result: [{ groupby_fields: [{ ...field('g'), display_value: ABSENT }] }, {}] },
        },
        {
            says: HAVING,
            ask: stats('sysparm_count=true&sysparm_group_by=color&sysparm_having=count^color^>^1'),
            expect: { result: [{ groupby_fields: [field('g')] }] },
        },
        {
            says: HAVING,
            about: 'sum',
            ask: stats('sysparm_count=true&sysparm_group_by=color&sysparm_having=sum^count^<^5'),
            expect: { result: [{ groupby_fields: [field('r')] }] },
        },
        {
            says: ORDER,
            ask: stats('sysparm_count=true&sysparm_group_by=color&sysparm_order_by=AVG^count'),
            expect: { result: [{ groupby_fields: [field('r')] }, { groupby_fields: [field('g')] }] },
        },
        {
            says: 'Use ^DESC to sort in descending order, such as sysparm_order_by=state^DESC.',
            ask: stats('sysparm_count=true&sysparm_group_by=color&sysparm_order_by=color^DESC'),
            expect: { result: [{ groupby_fields: [field('r')] }, { groupby_fields: [field('g')] }] },
        },
        {
            says: 'You can also order by COUNT to arrange groups of records by the number of records in each group.',
            ask: stats('sysparm_count=true&sysparm_group_by=color&sysparm_order_by=COUNT^DESC'),
            expect: { result: [{ stats: { count: '2' } }, { stats: { count: '1' } }] },
        },
        {
            says: 'You can filter a query using key-value pairs where the key is the name of a field.',
            ask: 'GET /api/now/stats/{things}?preset={prefix}&color=g&sysparm_count=true',
            expect: { result: { stats: { count: '2' } } },
        },
        {
            says: 'You can use the display value when the field is a choice or reference type field, such as &state=closed instead of &state=7.',
            ask: 'GET /api/now/stats/{things}?preset={prefix}&color=Red&sysparm_count=true',
            expect: { result: { stats: { count: '1' } } },
        },
        {
            says: 'Unauthorized. The user credentials are incorrect or have not been passed.',
            ask: { ask: stats('sysparm_count=true'), anonymous: true },
            expect: { status: 401 },
        },
    ],
}
