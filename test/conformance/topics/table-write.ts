import { ABSENT, type Topic } from '../frame/expectation.ts'

const one = '/api/now/table/incident/{one}'
const QUIET = 'X-no-response-body'
const UPDATED = 'Successful. The request was successfully processed.'
const REST_API = 'api-reference/rest-api-explorer/c_RESTAPI.md'
const CODES = 'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md'

/** POST, PUT, PATCH and DELETE of the Table API. */
export const TABLE_WRITE: Topic = {
    name: 'Table API: writing',
    in: 'api-reference/rest-apis/c_TableAPI.md',
    records: {
        user: ['sys_user', { user_name: '{prefix}', first_name: 'Ada', last_name: '{prefix}' }],
        one: [
            'incident',
            { short_description: '{prefix}', correlation_id: '{prefix}', description: 'a', urgency: '3' },
        ],
        two: ['incident', { short_description: '{prefix} two', correlation_id: '{prefix}' }],
        three: ['incident', { short_description: '{prefix} three', correlation_id: '{prefix}' }],
    },
    leaves: [['incident', 'correlation_id={prefix}']],
    expectations: [
        {
            says: 'Inserts one record in the specified table.',
            ask: {
                ask: 'POST /api/now/table/incident',
                body: { short_description: '{prefix} new', correlation_id: '{prefix}' },
            },
            expect: {
                status: 201,
                result: { sys_id: /^[0-9a-f]{32}$/, short_description: '{prefix} new', number: /^INC/ },
            },
        },
        {
            says: 'Location of the created resource.',
            ask: { ask: 'POST /api/now/table/incident', body: { correlation_id: '{prefix}' } },
            expect: { headers: { location: /\/api\/now\/table\/incident\/[0-9a-f]{32}$/ } },
        },
        {
            says: 'Indicates that the request completed successfully.',
            about: '201',
            ask: {
                ask: 'POST /api/now/table/incident?sysparm_fields=correlation_id',
                body: { correlation_id: '{prefix}' },
            },
            expect: { status: 201, body: { result: { correlation_id: '{prefix}', number: ABSENT } } },
        },
        {
            says: 'By default, responses include body content detailing the new record. Set this header to true in the request to suppress the response body.',
            ask: {
                ask: 'POST /api/now/table/incident',
                body: { correlation_id: '{prefix}' },
                headers: { [QUIET]: 'true' },
            },
            expect: { status: 201, text: '' },
        },
        {
            says: 'By default, responses include body content detailing the modified record. Set this request header to true to suppress the response body.',
            ask: { ask: `PATCH ${one}`, body: { urgency: '2' }, headers: { [QUIET]: 'true' } },
            expect: { status: (status: number) => status === 200 || status === 204, text: '' },
        },
        {
            says: 'Updates the specified record with the name-value pairs included in the request body.',
            ask: { ask: `PATCH ${one}`, body: { urgency: '1' } },
            expect: { status: 200, result: { urgency: '1', description: 'a' } },
        },
        {
            says: UPDATED,
            about: 'PUT',
            ask: { ask: `PUT ${one}`, body: { description: 'b' } },
            expect: { status: 200, result: { description: 'b' } },
        },
        {
            says: 'Updates the specified record with the request body.',
            ask: [{ ask: `PUT ${one}`, body: { impact: '1' } }, `GET ${one}`],
            expect: { result: { impact: '1', description: 'b', short_description: '{prefix}' } },
        },
        {
            says: 'For example, fields that have a prefix of "sys_" are typically system parameters that are automatically generated and cannot be updated.',
            ask: { ask: `PATCH ${one}`, body: { sys_created_by: 'nobody', sys_mod_count: '77' } },
            expect: {
                status: 200,
                result: { sys_created_by: '{one.sys_created_by}', sys_mod_count: (count: string) => count !== '77' },
            },
        },
        {
            says: 'Except for choice fields, you can pass an empty value in the parameter to clear the value in the database.',
            in: REST_API,
            ask: [{ ask: `PATCH ${one}`, body: { description: '' } }, `GET ${one}`],
            expect: { result: { description: '' } },
        },
        {
            says: 'You can also override HTTP methods, such as GET or POST, by setting the X-http-method-override header.',
            in: REST_API,
            ask: {
                ask: `POST ${one}`,
                body: { description: 'by POST' },
                headers: { 'X-HTTP-Method-Override': 'PATCH' },
            },
            expect: { status: 200, result: { description: 'by POST' } },
        },
        {
            says: 'You cannot pass multiple records in POST, PUT, and PATCH operations. If you do, only the first record is processed, the rest are ignored.',
            in: REST_API,
            ask: [
                {
                    ask: 'POST /api/now/table/incident',
                    body: [{ correlation_id: '{prefix}many' }, { correlation_id: '{prefix}many' }],
                },
                'GET /api/now/table/incident?sysparm_query=correlation_id={prefix}many',
            ],
            expect: { headers: { 'x-total-count': '1' } },
        },
        {
            says: 'For example, if you send the display name for a reference field, the endpoint stores the sys_id for that value in the database.',
            ask: { ask: `PATCH ${one}?sysparm_input_display_value=true`, body: { caller_id: 'Ada {prefix}' } },
            expect: { result: { caller_id: { value: '{user}' } } },
        },
        {
            says: 'true: Treats input values as display values and they are manipulated so they are stored properly in the database.',
            ask: { ask: `PATCH ${one}?sysparm_input_display_value=true`, body: { urgency: '2 - Medium' } },
            expect: { result: { urgency: '2' } },
        },
        {
            says: 'false: Treats input values as actual values and stores them in the database without manipulation.',
            ask: { ask: `PATCH ${one}?sysparm_input_display_value=false`, body: { urgency: '3', caller_id: '{user}' } },
            expect: { result: { urgency: '3', caller_id: { value: '{user}' } } },
        },
        {
            says: "Not found. The requested item wasn't found.",
            ask: { ask: 'PATCH /api/now/table/incident/none', body: {} },
            expect: { status: 404 },
        },
        {
            says: 'Deletes the specified record from the specified table.',
            ask: [`DELETE /api/now/table/incident/{two}`, 'GET /api/now/table/incident/{two}'],
            expect: { status: 404 },
        },
        {
            says: 'There is no response body.',
            ask: 'DELETE /api/now/table/incident/{three}',
            expect: { status: 204, text: '' },
        },
        {
            says: 'The requested resource was not found.',
            in: CODES,
            ask: 'DELETE /api/now/table/incident/{three}',
            expect: { status: 404 },
        },
    ],
}
