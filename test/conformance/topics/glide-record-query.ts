import type { Topic } from '../frame/expectation.ts'
import { scripts, thing } from '../frame/rows.ts'

/** Begins a query over the topic's own things, in the order of their names. */
const mine = "var gr = new GlideRecord('{things}'); gr.addQuery('preset', '{prefix}'); gr.orderBy('name');"
const names = "gr.query(); var names = []; while (gr.next()) names.push(gr.getValue('name')); return names.join(' ');"
const finds = (middle: string): string => `${mine} ${middle} ${names}`
const OPERATOR =
    'Provides the ability to build a request, which when executed, returns the rows from the specified table, that match the request.'

/** Querying with GlideRecord. */
export const GLIDE_RECORD_QUERY: Topic = {
    name: 'GlideRecord: queries',
    in: 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md',
    needs: ['tables'],
    records: {
        user: ['sys_user', { user_name: '{prefix}', first_name: 'Gil', last_name: '{prefix}' }],
        a: thing('a', { count: '3', color: 'r', owner: '{user}', note: 'Some Text' }),
        b: thing('b', { count: '2', color: 'g' }),
        c: thing('c', { count: '1', color: 'r', parent: '{a}' }),
        d: thing('d', { count: '4' }),
        s: ['{special}', { name: 's', preset: '{prefix}special', count: '9' }],
    },
    expectations: scripts(
        [
            'Build a search query and return the rows that match the request.',
            finds("gr.addQuery('color', 'r');"),
            'a c',
        ],
        [
            "One or more addQuery() calls can be made in a single query; in this case the queries are AND'ed.",
            finds("gr.addQuery('color', 'r'); gr.addQuery('count', 1);"),
            'c',
        ],
        ['the operator is assumed to be "equal to".', finds("gr.addQuery('name', 'b');"), 'b'],
        ['Value on which to query (not case-sensitive).', finds("gr.addQuery('note', 'SOME TEXT');"), 'a'],
        [
            'Value on which to query (not case-sensitive).',
            finds("gr.addQuery('note', 'CONTAINS', 'some t');"),
            'a',
            'with an operator',
        ],
        ...(
            [
                ["'count', '>', 2", 'a d'],
                ["'count', '>=', 2", 'a b d'],
                ["'count', '<', 2", 'c'],
                ["'count', '<=', 2", 'b c'],
                ["'count', '!=', 2", 'a c d'],
                ["'count', '=', 2", 'b'],
                ["'name', 'IN', 'a,d,z'", 'a d'],
                ["'name', 'NOT IN', 'a,d,z'", 'b c'],
                ["'note', 'STARTSWITH', 'Some'", 'a'],
                ["'note', 'ENDSWITH', 'Text'", 'a'],
                ["'note', 'CONTAINS', 'me T'", 'a'],
                ["'name', 'DOES NOT CONTAIN', 'a'", 'b c d'],
                ["'owner.user_name', '{prefix}'", 'a'],
            ] as const
        ).map(([query, found]) => [OPERATOR, finds(`gr.addQuery(${query});`), found, query] as const),
        ['Using the IN operator.', finds("gr.addQuery('name', 'IN', ['b', 'c']);"), 'b c'],
        [
            'Adds an encoded query to other queries that may have been set.',
            finds("gr.addEncodedQuery('color=r^ORcolor=g');"),
            'a b c',
        ],
        [
            'Adds a filter to return records where the value of the specified field is null.',
            finds("gr.addNullQuery('color');"),
            'd',
        ],
        [
            'A filter that specifies records where the value of the field passed in the parameter is not null.',
            finds("gr.addNotNullQuery('color');"),
            'a b c',
        ],
        [
            "If any of the query statements need to be OR'ed, use the GlideQueryCondition method addOrCondition().",
            finds("gr.addQuery('name', 'a').addOrCondition('name', 'd');"),
            'a d',
        ],
        [
            "If any of the query statements need to be OR'ed, use the GlideQueryCondition method addOrCondition().",
            finds("gr.addQuery('count', '>', 3).addOrCondition('count', '<', 2);"),
            'c d',
            'with operators',
        ],
        [
            'the invalid part of the query condition is dropped, and the results are based on the valid part of the query',
            finds("gr.addQuery('no_such_field', 'x'); gr.addQuery('color', 'g');"),
            'b',
        ],
    ),
}
