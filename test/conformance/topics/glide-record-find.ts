import type { Topic } from '../frame/expectation.ts'
import { scripts, thing } from '../frame/rows.ts'

/** Begins a query over the topic's own things, in the order of their names. */
const mine = "var gr = new GlideRecord('{things}'); gr.addQuery('preset', '{prefix}'); gr.orderBy('name');"
const names = "gr.query(); var names = []; while (gr.next()) names.push(gr.getValue('name')); return names.join(' ');"
const finds = (middle: string): string => `${mine} ${middle} ${names}`
const WINDOW = 'Sets a range of rows to be returned by subsequent queries.'

/** Order, windows, counting and finding one record. */
export const GLIDE_RECORD_FIND: Topic = {
    name: 'GlideRecord: windows and finding',
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
