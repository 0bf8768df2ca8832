import type { Topic } from '../frame/expectation.ts'
import { scripts, thing } from '../frame/rows.ts'

const a = "var gr = new GlideRecord('{things}'); gr.get('{a}');"
const CHANGES = 'Determines if the current field has been modified.'
const REFERENCE =
    'Reference fields: The database value is sys_id, but the display value is a display field of the referenced record.'

/** Fields of a record. */
export const GLIDE_ELEMENT: Topic = {
    name: 'GlideElement',
    in: 'api-reference/server-api-reference/c_GlideElementScopedAPI.md',
    needs: ['tables'],
    records: {
        user: ['sys_user', { user_name: '{prefix}', first_name: 'Elm', last_name: '{prefix}' }],
        a: thing('a', {
            count: '3',
            color: 'r',
            level: '2',
            owner: '{user}',
            flag: 'true',
            due: '1970-01-01 00:00:01',
        }),
        b: thing('b'),
        s: ['{special}', { name: 's', preset: '{prefix}' }],
    },
    leaves: [['{things}', 'preset={prefix}']],
    expectations: scripts(
        ['Converts the value of a GlideRecord field to a string.', `${a} return gr.name.toString();`, 'a'],
        ['Value as a string.', `${a} return typeof gr.count.toString() + gr.count.toString();`, 'string3'],
        ['Value as a string.', `${a} return '[' + gr.note + ']';`, '[]', 'empty'],
        ['Returns the value of a specified field from a GlideRecord object.', `${a} return gr.color.getValue();`, 'r'],
        [
            'This method returns the internal value of the associated database field.',
            `${a} return gr.owner.getValue();`,
            '{user}',
        ],
        [
            'Returns the formatted display value of a specified field from an associated GlideRecord object.',
            `${a} return gr.color.getDisplayValue();`,
            'Red',
        ],
        [
            'Choice fields: The database value may be a number, but the display value will be more descriptive.',
            `${a} return gr.level.getDisplayValue();`,
            'High',
        ],
        [REFERENCE, `${a} return gr.owner.getDisplayValue();`, 'Elm {prefix}'],
        ['Maximum characters desired.', `${a} return gr.owner.getDisplayValue(3);`, 'Elm'],
        ['Returns the choice label for the current choice.', `${a} return gr.color.getChoiceValue();`, 'Red'],
        ['Returns the name of the field.', `${a} return gr.count.getName();`, 'count'],
        ['Returns the object label.', `${a} return gr.count.getLabel();`, 'count'],
        ['Gets the table name for a reference element.', `${a} return gr.owner.getReferenceTable();`, 'sys_user'],
        [
            'Returns a GlideRecord object for a given reference element.',
            `${a} return gr.owner.getRefRecord().getValue('user_name');`,
            '{prefix}',
        ],
        [
            'If the reference element does not contain a value, it returns an empty GlideRecord object, not a NULL object.',
            "var gr = new GlideRecord('{things}'); gr.get('{b}'); var ref = gr.owner.getRefRecord(); return [ref !== null, ref.isValidRecord()];",
            [true, false],
        ],
        [
            'Returns the name of the table that contains the field.',
            "var gr = new GlideRecord('{special}'); gr.get('{s}'); return gr.extra.getTableName();",
            '{special}',
        ],
        [
            'The returned value might be different from the table class that the record is in.',
            "var gr = new GlideRecord('{special}'); gr.get('{s}'); return gr.name.getTableName();",
            '{things}',
        ],
        [
            'Determines if a field is null.',
            `${a} return [gr.note.nil(), gr.name.nil(), gr.count.nil()];`,
            [true, false, false],
        ],
        ['Sets the value of a field.', `${a} gr.note.setValue('set'); return gr.getValue('note');`, 'set'],
        [
            'Sets the display value of the field.',
            `${a} gr.color.setDisplayValue('Green'); return gr.getValue('color');`,
            'g',
            'of a choice',
        ],
        [
            'Sets the display value of the field.',
            "var gr = new GlideRecord('{things}'); gr.get('{b}'); gr.owner.setDisplayValue('Elm {prefix}'); return gr.getValue('owner');",
            '{user}',
            'of a reference',
        ],
        [
            'For password2 authentication, use the setDisplayValue() method instead.',
            "var gr = new GlideRecord('{things}'); gr.get('{b}'); gr.secret.setDisplayValue('open'); gr.update(); var other = new GlideRecord('{things}'); other.get('{b}'); return other.getValue('secret') !== 'open';",
            true,
        ],
        [
            'Returns the clear text value for Password (2 way encrypted) fields in scoped applications.',
            "var gr = new GlideRecord('{things}'); gr.get('{b}'); gr.secret.setDisplayValue('open'); gr.update(); var other = new GlideRecord('{things}'); other.get('{b}'); return other.secret.getDecryptedValue();",
            'open',
        ],
        [CHANGES, `${a} gr.name = 'z'; return gr.name.changes();`, true],
        [
            'In this case, the method returns "false", as there has been no change to the data store.',
            `${a} return gr.name.changes();`,
            false,
        ],
        [
            'True if the fields have been changed, false if the field has not.',
            `${a} gr.name = 'z'; return gr.count.changes();`,
            false,
        ],
        [
            'Determines if the previous value of the current field matches the specified object.',
            `${a} gr.count = 4; return [gr.count.changesFrom(3), gr.count.changesFrom(9)];`,
            [true, false],
        ],
        [
            'Determines if the new value of a field, after a change, matches the specified object.',
            `${a} gr.count = 4; return [gr.count.changesTo(4), gr.count.changesTo(9)];`,
            [true, false],
        ],
        ['Number of milliseconds since January 1, 1970, 00:00:00 GMT.', `${a} return gr.due.dateNumericValue();`, 1000],
        [
            'Sets the value of a date/time element to the specified number of milliseconds since January 1, 1970 00:00:00 GMT.',
            `${a} gr.due.setDateNumericValue(86400000); return gr.getValue('due');`,
            '1970-01-02 00:00:00',
        ],
        [
            "A platform object corresponding to the field's data type, such as GlideDateTime.",
            `${a} return gr.due.getGlideObject().getNumericValue();`,
            1000,
        ],
        [
            'List of possible values for the choice list, which are the values in the Choice [sys_choice] table.',
            `${a} var values = []; var all = gr.color.getChoices(); for (var i = 0; i < all.length; i++) values.push('' + all[i]); return values.sort().join();`,
            'g,r',
        ],
        ['True if the field can be read, false otherwise.', `${a} return gr.name.canRead();`, true],
        ['True if the user can write to the field, false otherwise.', `${a} return gr.name.canWrite();`, true],
        ['true: User can create new entries.', `${a} return gr.name.canCreate();`, true],
        [
            'If 1, returns the most recent entry. If -1, returns all journal entries.',
            `${a} gr.log = 'first'; gr.update(); gr.log = 'second'; gr.update(); return [gr.log.getJournalEntry(1).indexOf('second') > 0, gr.log.getJournalEntry(1).indexOf('first') > 0];`,
            [true, false],
            '1',
        ],
        [
            'If 1, returns the most recent entry. If -1, returns all journal entries.',
            `${a} return gr.log.getJournalEntry(-1).indexOf('first') > gr.log.getJournalEntry(-1).indexOf('second');`,
            true,
            '-1',
        ],
    ),
}
