import type { Topic } from '../frame/expectation.ts'
import { scripts, thing } from '../frame/rows.ts'

const begun = (name: string): string =>
    `var gr = new GlideRecord('{things}'); gr.initialize(); gr.setValue('name', '${name}'); gr.setValue('preset', '{prefix}');`
const again = "var other = new GlideRecord('{things}'); other.get(id);"
const many = (name: string): string =>
    `var i; for (i = 0; i < 3; i++) { ${begun(name)} gr.insert(); } var all = new GlideRecord('{things}'); all.addQuery('preset', '{prefix}'); all.addQuery('name', '${name}');`
const counted = (name: string, rest = ''): string =>
    `var left = new GlideRecord('{things}'); left.addQuery('preset', '{prefix}'); left.addQuery('name', '${name}'); ${rest} left.query(); return left.getRowCount();`

/** Writing with GlideRecord. */
export const GLIDE_RECORD_WRITE: Topic = {
    name: 'GlideRecord: writing',
    in: 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md',
    needs: ['tables'],
    records: { a: thing('a', { note: 'old', count: '1' }), b: thing('b', { note: 'old' }), gone: thing('gone') },
    leaves: [['{things}', 'preset={prefix}']],
    expectations: scripts(
        [
            'Inserts a new record using the field values that have been set for the current record.',
            `${begun('i1')} gr.count = 7; var id = gr.insert(); ${again} return other.getValue('count');`,
            '7',
        ],
        [
            'Sys_id of the inserted record, or null if the record is not inserted.',
            `${begun('i2')} return /^[0-9a-f]{32}$/.test(gr.insert());`,
            true,
        ],
        [
            'Sys_id of the inserted record, or null if the record is not inserted.',
            `${begun('i2')} var id = gr.insert(); return id == gr.getUniqueValue();`,
            true,
            'and it stands on it',
        ],
        [
            'Creates an empty record suitable for population before an insert.',
            "var gr = new GlideRecord('{things}'); gr.get('{a}'); gr.initialize(); return [gr.getValue('name'), gr.isNewRecord()];",
            [null, true],
        ],
        [
            'Creates a new GlideRecord record, sets the default values for the fields, and assigns a unique ID to the record.',
            "var gr = new GlideRecord('{things}'); gr.newRecord(); return [gr.getValue('preset'), /^[0-9a-f]{32}$/.test(gr.getUniqueValue())];",
            ['as given', true],
        ],
        [
            'True if the record is new and has not been inserted into the database.',
            "var gr = new GlideRecord('{things}'); gr.newRecord(); return gr.isNewRecord();",
            true,
        ],
        [
            'True if the record is new and has not been inserted into the database.',
            "var gr = new GlideRecord('{things}'); gr.get('{a}'); return gr.isNewRecord();",
            false,
            'one that was read',
        ],
        [
            'Sets the sys_id value for the current record.',
            `${begun('i3')} var id = gs.generateGUID(); gr.setNewGuidValue(id); gr.insert(); ${again} return other.getValue('name');`,
            'i3',
        ],
        [
            'Sets the value of the field with the specified name to the specified value.',
            `${begun('i4')} gr.setValue('count', 12); gr.setValue('flag', true); return [gr.getValue('count'), gr.getValue('flag')];`,
            ['12', '1'],
        ],
        [
            'However, if the element name is itself a variable then you can use now_GR.setValue(elementName, value).',
            `${begun('i5')} var field = 'note'; gr.setValue(field, 'x'); return '' + gr.note;`,
            'x',
        ],
        [
            'Normally the script does a now_GR.category = value.',
            `${begun('i6')} gr.note = 'y'; return gr.getValue('note');`,
            'y',
        ],
        [
            'Updates the GlideRecord with any changes that have been made.',
            "var id = '{a}'; var gr = new GlideRecord('{things}'); gr.get(id); gr.note = 'new'; gr.update(); " +
                again +
                " return other.getValue('note');",
            'new',
        ],
        [
            'Sys_id of the new or updated record.',
            "var gr = new GlideRecord('{things}'); gr.get('{b}'); gr.note = 'new'; return gr.update();",
            '{b}',
        ],
        [
            'The reason appears in the audit record.',
            "var gr = new GlideRecord('{things}'); gr.get('{b}'); gr.note = 'newer'; return gr.update('because');",
            '{b}',
        ],
        ['If the record does not already exist, it is inserted.', `${begun('u1')} gr.update(); ${counted('u1')}`, 1],
        [
            'Deletes the current record.',
            "var gr = new GlideRecord('{things}'); gr.get('{gone}'); gr.deleteRecord(); return new GlideRecord('{things}').get('{gone}');",
            false,
        ],
        [
            'true: Record was deleted.',
            `${begun('d1')} var id = gr.insert(); ${again} return other.deleteRecord();`,
            true,
        ],
        [
            'false: No record was found to delete.',
            "var gr = new GlideRecord('{things}'); gr.get('none'); return gr.deleteRecord();",
            false,
        ],
        ['Deletes all records that satisfy the query.', `${many('d2')} all.deleteMultiple(); ${counted('d2')}`, 0],
        [
            'All records returned by the query are deleted regardless of setLimit().',
            `${many('d3')} all.setLimit(1); all.deleteMultiple(); ${counted('d3')}`,
            0,
        ],
        [
            'Updates each GlideRecord in a stated query with a specified set of changes.',
            `${many('m1')} all.setValue('note', 'all'); all.updateMultiple(); ${counted('m1', "left.addQuery('note', 'all');")}`,
            3,
        ],
        [
            "To clear an existing value, use the setValue() method and set the field to 'NULL'.",
            `${many('m2')} all.setValue('preset', '{prefix}'); all.setValue('count', 5); all.updateMultiple(); all = new GlideRecord('{things}'); all.addQuery('name', 'm2'); all.addQuery('preset', '{prefix}'); all.setValue('count', 'NULL'); all.updateMultiple(); ${counted('m2', "left.addNullQuery('count');")}`,
            3,
        ],
        [
            'false: The current database action is not to be aborted.',
            "var gr = new GlideRecord('{things}'); gr.get('{a}'); return gr.isActionAborted();",
            false,
        ],
        ['true: Creating permitted', "return new GlideRecord('{things}').canCreate();", true],
        ['true: Reading permitted', "var gr = new GlideRecord('{things}'); gr.get('{a}'); return gr.canRead();", true],
        ['true: Writing permitted', "var gr = new GlideRecord('{things}'); gr.get('{a}'); return gr.canWrite();", true],
        [
            'true: Deleting permitted',
            "var gr = new GlideRecord('{things}'); gr.get('{a}'); return gr.canDelete();",
            true,
        ],
        [
            'Enables or disables running business rules, script engines, or audits.',
            `${begun('w1')} gr.setWorkflow(false); return gr.insert() !== null;`,
            true,
            'and still writes',
        ],
    ),
}
