import type { Made, OutsideExpectation } from '../frame/expectation.ts'

/** A record of the table that rules of the run are for. */
export const ruled = (name: string, fields: object = {}): Made => ['{ruled}', { name, preset: '{prefix}', ...fields }]
/** A rule for records of one name; `script` is what it does. */
export const rule = (name: string, when: string, script: string, fields: object = {}): Made => [
    'sys_script',
    {
        ...{
            name: `{prefix} ${name} ${when}`,
            collection: '{ruled}',
            when,
            active: 'true',
            advanced: 'true',
            order: '100',
        },
        ...{ action_insert: 'true', action_update: 'true', filter_condition: `preset={prefix}^name=${name}` },
        ...{
            script: `(function executeRule(current, previous) { ${script} })(current, previous);`,
            sys_scope: '{scope_id}',
        },
        ...fields,
    },
]
/** Making such a record shows what its rule did. */
export const made = (says: string, name: string, result: object, fields: object = {}): OutsideExpectation => ({
    says,
    about: name,
    ask: { ask: 'POST /api/now/table/{ruled}', body: { name, preset: '{prefix}', ...fields } },
    expect: { status: 201, result },
})
