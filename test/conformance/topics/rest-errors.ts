import type { Topic } from '../frame/expectation.ts'

const one = '/api/now/table/incident/{one}'
const TABLE_API = 'api-reference/rest-apis/c_TableAPI.md'

/** Statuses of the REST APIs of the platform. */
export const REST_ERRORS: Topic = {
    name: 'REST: refusals',
    in: 'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md',
    records: { one: ['incident', { short_description: '{prefix}' }] },
    expectations: [
        {
            in: TABLE_API,
            says: 'Bad Request. A bad request type or malformed request was detected.',
            ask: { ask: `PUT ${one}`, body: '{"a":' },
            expect: { status: 400 },
        },
        {
            says: 'The user is not authorized to use the API.',
            ask: { ask: `GET ${one}`, anonymous: true },
            expect: { status: 401 },
        },
        {
            says: 'The request URI does not match the APIs in the system, or the operation failed for unknown reasons.',
            ask: 'GET /api/now/no_such_api',
            expect: { status: 400 },
        },
        {
            says: 'The HTTP action is not allowed for the requested REST API, or it is not supported by any API.',
            ask: { ask: 'PUT /api/now/table/incident', body: {} },
            expect: { status: 405 },
        },
        {
            says: 'The endpoint does not support the response format specified in the request Accept header.',
            ask: { ask: `GET ${one}`, headers: { accept: 'image/png' } },
            expect: { status: 406 },
        },
        {
            says: 'The endpoint does not support the format of the request body.',
            ask: { ask: `PATCH ${one}`, body: 'a=b', headers: { 'content-type': 'image/png' } },
            expect: { status: 415 },
        },
    ],
}
