import { ABSENT, type Topic } from '../frame/expectation.ts'

const get = (rest: string): string => `GET /api/now/table/incident/{one}?${rest}`
const FIELDS = 'Comma-separated list of fields to return in the response.'
const DOT_WALK = 'You can view field values from multiple tables by dot-walking in the sysparm_fields parameter.'
const REST_API = 'api-reference/rest-api-explorer/c_RESTAPI.md'

/** `GET /api/now/table/{table}/{sys_id}`: one record and its fields. */
export const TABLE_RECORD: Topic = {
    name: 'Table API: one record',
    in: 'api-reference/rest-apis/c_TableAPI.md',
    records: {
        user: [
            'sys_user',
            { user_name: '{prefix}', first_name: 'Ada', last_name: '{prefix}', email: '{prefix}@example.com' },
        ],
        one: [
            'incident',
            { short_description: '{prefix}', caller_id: '{user}', impact: '2', urgency: '3', state: '2' },
        ],
    },
    expectations: [
        {
            says: 'Retrieves the record identified by the specified sys_id from the specified table.',
            ask: get(''),
            expect: {
                status: 200,
                result: { sys_id: '{one}', short_description: '{prefix}', sys_class_name: 'incident' },
            },
        },
        {
            says: "Not found. The requested item wasn't found.",
            ask: 'GET /api/now/table/incident/0123456789abcdef0123456789abcdef',
            expect: { status: 404, body: { error: { message: 'No Record found' }, status: 'failure' } },
        },
        {
            says: FIELDS,
            ask: get('sysparm_fields=number,state'),
            expect: { result: (result: object) => Object.keys(result).sort().join() === 'number,state' },
        },
        {
            says: FIELDS,
            about: 'one',
            ask: get('sysparm_fields=sys_id'),
            expect: { result: { sys_id: '{one}', number: ABSENT } },
        },
        {
            says: 'Invalid fields are ignored.',
            ask: get('sysparm_fields=no_such_field,state'),
            expect: { status: 200, result: (result: object) => Object.keys(result).join() === 'state' },
        },
        {
            says: 'Default: Return all fields.',
            ask: get(''),
            expect: { result: { sys_created_on: /^\d{4}-/, sys_mod_count: '0', description: '', work_notes: '' } },
        },
        {
            says: DOT_WALK,
            in: REST_API,
            ask: get('sysparm_fields=caller_id.email'),
            expect: { result: { 'caller_id.email': '{prefix}@example.com' } },
        },
        {
            says: DOT_WALK,
            in: REST_API,
            about: 'next to the reference',
            ask: get('sysparm_fields=caller_id,caller_id.sys_id&sysparm_display_value=true'),
            expect: { result: { caller_id: { display_value: 'Ada {prefix}' }, 'caller_id.sys_id': '{user}' } },
        },
        {
            says: 'Data format of the response body. Supported types: application/json or application/xml. Default: application/json',
            ask: { ask: get(''), headers: { accept: '*/*' } },
            expect: { headers: { 'content-type': /^application\/json/ } },
        },
        {
            says: 'Data format of the response body. Supported types: application/json or application/xml.',
            ask: { ask: get('sysparm_fields=number'), headers: { accept: 'application/xml' } },
            expect: {
                status: 200,
                headers: { 'content-type': /^application\/xml/ },
                text: /<number>INC\w+<\/number>/,
            },
        },
        {
            says: 'If you also specify the sysparm_fields parameter, it takes precedent.',
            ask: get('sysparm_view=desktop&sysparm_fields=state'),
            expect: { result: (result: object) => Object.keys(result).join() === 'state' },
        },
    ],
}
