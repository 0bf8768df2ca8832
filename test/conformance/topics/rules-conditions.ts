import type { OutsideExpectation, Topic } from '../frame/expectation.ts'
import { made, rule, ruled } from './ruled-records.ts'

const changed = (says: string, key: string, body: object, result: object): OutsideExpectation => ({
    says,
    about: key,
    ask: { ask: `PATCH /api/now/table/{ruled}/{${key}}`, body },
    expect: { status: 200, result },
})
const refused = (says: string, ask: string, body?: object): OutsideExpectation => ({
    says,
    ask: { ask, ...(body ? { body } : {}) },
    expect: { status: 403, body: { error: { message: 'Operation Failed' }, status: 'failure' } },
})
const ASYNC =
    'After the user submits the form and after the scheduler runs the scheduled job created from the business rule.'
const note = (text: string): string => `current.note = (current.getValue('note') || '') + '${text}';`
const copy = (name: string, value: string): string =>
    `var gr = new GlideRecord('{ruled}'); gr.initialize(); gr.name = '${name}'; gr.preset = '{prefix}'; gr.note = ${value}; gr.insert();`
const copied = (says: string, name: string, text: unknown, eventually = false): OutsideExpectation => ({
    says,
    about: `${name} was written`,
    ask: `GET /api/now/table/{ruled}?sysparm_fields=note&sysparm_query=preset={prefix}^name=${name}`,
    expect: { result: [{ note: text }] },
    eventually,
})

/** For which records rules run, and what scripts see of them. */
export const RULES_CONDITIONS: Topic = {
    name: 'Business rules: conditions and scripts',
    in: 'api-reference/business-rules-classic/c_BusinessRules.md',
    needs: ['tables'],
    records: {
        changing: ruled('changing', { count: '1', color: 'r' }),
        steady: ruled('steady'),
        seen: ruled('seen', { count: '1' }),
        stepped: ruled('stepped', { count: '1' }),
        before: rule('before', 'before', note('b')),
        abort: rule('abort', 'before', 'current.setAbortAction(true);'),
        inactive: rule('inactive', 'before', note('x'), { active: 'false' }),
        updates: rule('changing', 'before', note(' updated'), { action_insert: 'false' }),
        inserts: rule('steady', 'before', note('inserted'), { action_update: 'false' }),
        operation: rule('operation', 'before', 'current.note = current.operation();'),
        previous: rule(
            'seen',
            'before',
            "current.note = previous.getValue('count') + '>' + current.getValue('count');",
            { action_insert: 'false' },
        ),
        changes: rule('stepped', 'before', note('c'), {
            action_insert: 'false',
            filter_condition: 'preset={prefix}^name=stepped^countCHANGESTO2',
        }),
        later: rule('later', 'async_always', copy('later copy', "'of ' + current.getValue('name')")),
        condition: rule('condition', 'before', note('y'), { condition: "current.color == 'g'" }),
        continues: rule(
            'continued',
            'before',
            "current.setAbortAction(true); current.note = 'went on'; gs.error('{prefix} went on');",
        ),
    },
    leaves: [['{ruled}', 'preset={prefix}']],
    expectations: [
        made('Select this check box to enable the business rule.', 'inactive', { note: '' }),
        changed(
            'Select this check box to execute the business rule when a record is update.',
            'changing',
            { count: '2' },
            { note: ' updated' },
        ),
        made('Select this check box to execute the business rule when a record is update.', 'changing', { note: '' }),
        made(
            'Select this check box to execute the business rule when a record is inserted into the database.',
            'steady',
            { note: 'inserted' },
        ),
        changed('When the user modifies an existing record.', 'steady', { count: '5' }, { note: '' }),
        made(
            'Use the condition builder to determine when the business rule should run based on the field values in the selected Table.',
            'no rule',
            { note: '' },
        ),
        made('Filters based on string compares are case-sensitive.', 'BEFORE', { note: '' }),
        changed(
            'State of the referenced record prior to any updates made during the execution context',
            'seen',
            { count: '7' },
            { note: '1>7' },
        ),
        changed('Current state of the record being referenced.', 'seen', { count: '8' }, { note: '7>8' }),
        changed(
            'the condition builder and condition field (advanced view) both support the changes(), changesTo(), and changesFrom() methods.',
            'stepped',
            { count: '3' },
            { note: '' },
        ),
        changed(
            'the condition builder and condition field (advanced view) both support the changes(), changesTo(), and changesFrom() methods.',
            'stepped',
            { count: '2' },
            { note: 'c' },
        ),
        made(ASYNC, 'later', { note: '' }),
        copied(ASYNC, 'later copy', 'of later', true),
        made('run the business rule only if the condition is true.', 'condition', { note: 'y' }, { color: 'g' }),
        made('run the business rule only if the condition is true.', 'condition', { note: '' }, { color: 'r' }),
        {
            ...made('The current operation.', 'operation', { note: 'insert' }),
            in: 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md',
        },
        {
            ...refused(
                'The business rule continues to run after setAbortAction() is called.',
                'POST /api/now/table/{ruled}',
                { name: 'continued', preset: '{prefix}' },
            ),
            in: 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md',
        },
        {
            says: 'Calling this method only prevents the database action from occurring.',
            in: 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md',
            ask: 'GET /api/now/table/syslog?sysparm_query=messageLIKE{prefix} went on&sysparm_limit=1',
            expect: { result: (rows: unknown[]) => rows.length === 1 },
            eventually: true,
        },
        {
            says: 'Business rules apply consistently to records regardless of whether they are accessed through forms, lists, or web services.',
            script: "var gr = new GlideRecord('{ruled}'); gr.initialize(); gr.name = 'before'; gr.preset = '{prefix}'; var id = gr.insert(); gr = new GlideRecord('{ruled}'); gr.get(id); return gr.getValue('note');",
            returns: 'b',
        },
        {
            says: 'In addition, business rules ignore API calls run with the setWorkflow() method set to false.',
            script: "var gr = new GlideRecord('{ruled}'); gr.initialize(); gr.name = 'before'; gr.preset = '{prefix}'; gr.setWorkflow(false); var id = gr.insert(); gr = new GlideRecord('{ruled}'); gr.get(id); return gr.getValue('note');",
            returns: null,
        },
        {
            says: 'Sys_id of the inserted record, or null if the record is not inserted.',
            in: 'api-reference/server-api-reference/c_GlideRecordScopedAPI.md',
            about: 'aborted',
            script: "var gr = new GlideRecord('{ruled}'); gr.initialize(); gr.name = 'abort'; gr.preset = '{prefix}'; return gr.insert();",
            returns: null,
        },
    ],
}
