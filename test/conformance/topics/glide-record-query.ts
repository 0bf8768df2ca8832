import type { Topic } from '../frame/expectation.ts'
import { scripts, thing } from '../frame/rows.ts'

/** Begins a query over the topic's own things, in the order of their names. */
const mine = "var gr = new GlideRecord('{things}'); gr.addQuery('preset', '{prefix}'); gr.orderBy('name');"
const names = "gr.query(); var names = []; while (gr.next()) names.push(gr.getValue('name')); return names.join(' ');"
const finds = (middle: string): string => `${mine} ${middle} ${names}`
const OPERATOR =
    'Provides the ability to build a request, which when executed, returns the rows from the specified table, that match the request.'
const WINDOW = 'Sets a range of rows to be returned by subsequent queries.'

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
        [
            'Call this method more than once to order by multiple columns.',
            `var gr = new GlideRecord('{things}'); gr.addQuery('preset', '{prefix}'); gr.orderBy('color'); gr.orderByDesc('name'); gr.addNotNullQuery('color'); ${names}`,
            'b c a',
        ],
        [
            'Specifies a descending orderBy column.',
            `var gr = new GlideRecord('{things}'); gr.addQuery('preset', '{prefix}'); gr.orderByDesc('count'); ${names}`,
            'd a b c',
        ],
        [
            'Results are arranged in ascending order.',
            `var gr = new GlideRecord('{things}'); gr.addQuery('preset', '{prefix}'); gr.orderBy('count'); ${names}`,
            'c b a d',
        ],
        ['Sets the limit for number of records are fetched by the GlideRecord query.', finds('gr.setLimit(2);'), 'a b'],
        [WINDOW, finds('gr.chooseWindow(1, 3);'), 'b c'],
        ['Zero-based index of the starting row for the range, inclusive.', finds('gr.chooseWindow(0, 1);'), 'a'],
        ['Zero-based index of the ending row for the range, exclusive.', finds('gr.chooseWindow(2, 4);'), 'c d'],
        [
            'If the chooseWindow() method is called first, its record window is overwritten by the setLimit() method.',
            finds('gr.chooseWindow(1, 2); gr.setLimit(3);'),
            'a b c',
        ],
        [
            'If the setLimit() method is called first, the window set by chooseWindow() is used and the limit is overwritten.',
            finds('gr.setLimit(3); gr.chooseWindow(1, 2);'),
            'b',
        ],
        [
            'Retrieves the number of rows (records) in the current GlideRecord object.',
            `${mine} gr.query(); return gr.getRowCount();`,
            4,
        ],
        [
            'True if there are more records in the query result set.',
            `${mine} gr.query(); var first = gr.hasNext(); while (gr.next()); return [first, gr.hasNext()];`,
            [true, false],
        ],
        [
            'Moves to the next record in the GlideRecord.',
            `${mine} gr.query(); gr._next(); gr._next(); return gr.getValue('name');`,
            'b',
        ],
        [
            'true: More records in the query set.',
            `${mine} gr.setLimit(1); gr.query(); return [gr.next(), gr.next()];`,
            [true, false],
        ],
        [
            'If the parameters are specified, the "name=value" condition is added to the query.',
            `${mine} gr.query('color', 'g'); gr.next(); return gr.getValue('name') + gr.hasNext();`,
            'bfalse',
        ],
        [
            'This method is intended to be used on tables in which there\'s a column named "query", which might cause errors running the query() method.',
            `${mine} gr._query(); return gr.getRowCount();`,
            4,
        ],
        [
            'Stops a GlideRecord query from running a COUNT(*) query.',
            finds('gr.setNoCount(); gr.chooseWindow(1, 2);'),
            'b',
        ],
        [
            'Retrieves the query condition of the current result set as an encoded query string.',
            "var gr = new GlideRecord('{things}'); gr.addQuery('name', 'a'); gr.addQuery('count', '>', 2); return gr.getEncodedQuery();",
            'name=a^count>2',
        ],
        [
            'true: Passed-in encoded query is valid.',
            "return new GlideRecord('{things}').isValidEncodedQuery('name=a^countISNOTEMPTY');",
            true,
        ],
        [
            'false: Passed-in encoded query is not valid.',
            "return new GlideRecord('{things}').isValidEncodedQuery('no_such_field=a');",
            false,
        ],
        [
            'The empty string ("") represents the absence of a query and returns false.',
            "return new GlideRecord('{things}').isValidEncodedQuery('');",
            false,
        ],
        [
            'If only a single parameter is passed in, the method assumes that it is the sys_id of the desired record.',
            "var gr = new GlideRecord('{things}'); return gr.get('{b}') + gr.getValue('name');",
            'trueb',
        ],
        [
            'If not found, it then tries to match the value against the display value.',
            "var gr = new GlideRecord('sys_user'); return gr.get('Gil {prefix}') + gr.getUniqueValue();",
            'true{user}',
        ],
        [
            'If two parameters are passed in, the first is the name of the column within the GlideRecord to search.',
            "var gr = new GlideRecord('{things}'); return gr.get('parent', '{a}') + gr.getValue('name');",
            'truec',
        ],
        [
            'This example shows how to obtain an incident record by passing the field to search (caller_id.name) and the value to match within that field.',
            "var gr = new GlideRecord('{things}'); return gr.get('owner.user_name', '{prefix}') + gr.getValue('name');",
            'truea',
        ],
        [
            'false: record was not found',
            "return new GlideRecord('{things}').get('0123456789abcdef0123456789abcdef');",
            false,
        ],
        [
            'This method queries the GlideRecord table as well as any references of the table.',
            "var gr = new GlideRecord('{things}'); gr.addQuery('preset', '{prefix}special'); gr.query(); gr.next(); return gr.getRecordClassName();",
            '{special}',
        ],
        [
            'Retrieves the class name for the current record.',
            "var gr = new GlideRecord('{things}'); gr.get('{s}'); return [gr.getRecordClassName(), gr.getTableName()];",
            ['{special}', '{things}'],
        ],
    ),
}
