import type { Topic } from '../frame/expectation.ts'
import { scripts, thing } from '../frame/rows.ts'

const a = "var gr = new GlideRecord('{things}'); gr.get('{a}');"
const GET_VALUE =
    'The string value of the underlying element. Returns null if the field is empty or the field does not exist. Boolean values return as "0" and "1" string values instead of false and true.'
const REFERENCE =
    'Reference fields: The database value is sys_id, but the display value is a display field of the referenced record.'
const CHOICE = 'Choice fields: The database value may be a number, but the display value will be more descriptive.'

/** What GlideRecord says of a record. */
export const GLIDE_RECORD_VALUES: Topic = {
    name: 'GlideRecord: values',
    in: 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md',
    needs: ['tables'],
    records: {
        user: ['sys_user', { user_name: '{prefix}', first_name: 'Gil', last_name: '{prefix}' }],
        a: thing('a', {
            count: '3',
            color: 'r',
            level: '2',
            owner: '{user}',
            flag: 'true',
            due: '2026-01-02 03:04:05',
            day: '2026-01-02',
            amount: '1.5',
        }),
        b: thing('b', { flag: 'false', parent: '{a}' }),
    },
    expectations: scripts(
        ['Retrieves the string value of an underlying element in a field.', `${a} return gr.getValue('name');`, 'a'],
        [GET_VALUE, `${a} return gr.getValue('note');`, null, 'empty'],
        [GET_VALUE, `${a} return gr.getValue('no_such_field');`, null, 'unknown'],
        [GET_VALUE, `${a} return gr.getValue('flag');`, '1', 'true'],
        [GET_VALUE, "var gr = new GlideRecord('{things}'); gr.get('{b}'); return gr.getValue('flag');", '0', 'false'],
        [GET_VALUE, `${a} return typeof gr.getValue('count') + gr.getValue('count');`, 'string3', 'a number'],
        [GET_VALUE, `${a} return gr.getValue('due');`, '2026-01-02 03:04:05', 'a date-time'],
        [GET_VALUE, `${a} return gr.getValue('day');`, '2026-01-02', 'a date'],
        [GET_VALUE, `${a} return gr.getValue('owner');`, '{user}', 'a reference'],
        [GET_VALUE, `${a} return gr.getValue('color');`, 'r', 'a choice'],
        ['Retrieves the display value for the current record.', `${a} return gr.getDisplayValue();`, 'a'],
        [
            'Retrieves the display value for the current record.',
            "var gr = new GlideRecord('sys_user'); gr.get('{user}'); return gr.getDisplayValue();",
            'Gil {prefix}',
            'by its display column',
        ],
        [CHOICE, `${a} return gr.getDisplayValue('color');`, 'Red'],
        [CHOICE, `${a} return gr.getDisplayValue('level');`, 'High', 'a number'],
        [REFERENCE, `${a} return gr.getDisplayValue('owner');`, 'Gil {prefix}'],
        [
            'Gets the primary key of the record, which is usually the sys_id unless otherwise specified.',
            `${a} return gr.getUniqueValue();`,
            '{a}',
        ],
        [
            'Retrieves the name of the table associated with the GlideRecord.',
            `${a} return gr.getTableName();`,
            '{things}',
        ],
        [
            'Determines if the specified field is defined in the current table.',
            `${a} return [gr.isValidField('count'), gr.isValidField('no_such_field')];`,
            [true, false],
        ],
        [
            'True if the field is defined for the current table.',
            "return new GlideRecord('incident').isValidField('caller_id');",
            true,
        ],
        [
            'Determines if the current table is valid or if the record was successfully retrieved.',
            "return [new GlideRecord('{things}').isValid(), new GlideRecord('x_no_such_table').isValid()];",
            [true, false],
        ],
        ['true: Record returned by query/get operation.', `${a} return gr.isValidRecord();`, true],
        [
            'false: End of record set, no record returned.',
            "var gr = new GlideRecord('{things}'); gr.get('none'); return gr.isValidRecord();",
            false,
        ],
        ['Retrieves the GlideElement object for the specified field.', `${a} return '' + gr.getElement('name');`, 'a'],
        [
            'provides the same result as nowGR.short_description.',
            `${a} return gr.getElement('name').toString() === gr.name.toString();`,
            true,
        ],
        [
            'Each object describes a field in the current GlideRecord.',
            `${a} var names = []; var all = gr.getElements(); for (var i = 0; i < all.length; i++) names.push(all[i].getName()); return names.indexOf('count') >= 0 && names.indexOf('sys_id') >= 0;`,
            true,
        ],
        [
            "Returns the current table's label.",
            "var gr = new GlideRecord('incident'); return gr.getClassDisplayValue();",
            'Incident',
        ],
        [
            'Retrieves the link to the current record.',
            `${a} return gr.getLink(true).indexOf('{things}.do?sys_id={a}') >= 0;`,
            true,
        ],
        ['If there is no last error message, null is returned.', `${a} return gr.getLastErrorMessage();`, null],
        [
            'If dot-walking through a GlideElement object is necessary, use the toString() method to retrieve values.',
            `${a} return gr.owner.user_name.toString();`,
            '{prefix}',
        ],
        [
            'If dot-walking through a GlideElement object is necessary, use the toString() method to retrieve values.',
            "var gr = new GlideRecord('{things}'); gr.get('{b}'); return gr.parent.owner.user_name.toString();",
            '{prefix}',
            'two steps',
        ],
        ['Verifies whether the record was created in a view or a table.', `${a} return gr.isView();`, false],
    ),
}
