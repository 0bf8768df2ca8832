import type { OutsideExpectation, Topic } from '../frame/expectation.ts'
import { made, rule, ruled } from './ruled-records.ts'

const refused = (says: string, ask: string, body?: object): OutsideExpectation => ({
    says,
    ask: { ask, ...(body ? { body } : {}) },
    expect: { status: 403, body: { error: { message: 'Operation Failed' }, status: 'failure' } },
})
const ABORT = 'Aborting the current database transaction.'
const ORDER =
    'If there are multiple rules on a particular activity, the rules run in the order specified here, from lowest to highest.'
const SAVED =
    'Changes made in before business rules are automatically saved when all before business rules are complete'
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

/** When business rules run and what they may do. */
export const RULES: Topic = {
    name: 'Business rules',
    in: 'api-reference/business-rules-classic/c_BusinessRules.md',
    needs: ['tables'],
    records: {
        kept: ruled('kept'),
        before: rule('before', 'before', note('b')),
        second: rule('order', 'before', note('2'), { order: '200' }),
        first: rule('order', 'before', note('1'), { order: '50' }),
        after: rule('after', 'after', copy('after copy', "'of ' + current.getValue('name')")),
        abort: rule('abort', 'before', 'current.setAbortAction(true);'),
        keep: rule('kept', 'before', 'current.setAbortAction(true);', {
            action_insert: 'false',
            action_update: 'false',
            action_delete: 'true',
        }),
    },
    leaves: [['{ruled}', 'preset={prefix}']],
    expectations: [
        made(
            'After the user submits the form but before any action is taken on the record in the database.',
            'before',
            { note: 'b' },
        ),
        made(SAVED, 'before', { note: 'b' }),
        made(ORDER, 'order', { note: '12' }),
        made('After the user submits the form and after any action is taken on the record in the database.', 'after', {
            note: '',
        }),
        copied(
            'after business rules are best used for updating related, not current, objects.',
            'after copy',
            'of after',
        ),
        refused(ABORT, 'POST /api/now/table/{ruled}', { name: 'abort', preset: '{prefix}' }),
        {
            says: 'For example, on a before insert business rule, if the conditions are met, do not insert the record into the database.',
            ask: 'GET /api/now/table/{ruled}?sysparm_query=preset={prefix}^name=abort',
            expect: { result: [] },
        },
        {
            says: 'This error can also be caused by ACL failures, or business rule or data policy constraints.',
            in: 'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md',
            ask: { ask: 'POST /api/now/table/{ruled}', body: { name: 'abort', preset: '{prefix}' } },
            expect: { status: 403 },
        },
        refused(
            'Select this check box to execute the business rule when a record is deleted from the database.',
            'DELETE /api/now/table/{ruled}/{kept}',
        ),
    ],
}
