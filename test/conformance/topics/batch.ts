import type { Request, Topic } from '../frame/expectation.ts'

const JSON_TYPES = [
    { name: 'Content-Type', value: 'application/json' },
    { name: 'Accept', value: 'application/json' },
]
const get = (id: string, url: string, more: object = {}): object => ({
    id,
    url,
    method: 'GET',
    headers: JSON_TYPES,
    ...more,
})
const batch = (...requests: object[]): Request => ({
    ask: 'POST /api/now/v1/batch',
    body: { batch_request_id: '7', rest_requests: requests },
})
const ONE = '/api/now/table/incident/{one}?sysparm_fields=short_description'
const decoded = (text: string) => (body: string) => Buffer.from(body, 'base64').toString('utf8').includes(text)
const CREATE = Buffer.from(JSON.stringify({ short_description: 'made by a batch' })).toString('base64')
const first = (pattern: object): { result?: never; body: object } => ({ body: { serviced_requests: [pattern] } })

/** Several requests at once. */
export const BATCH: Topic = {
    name: 'Batch API',
    in: 'api-reference/rest-apis/batch-api.md',
    records: { one: ['incident', { short_description: 'batch target' }] },
    leaves: [['incident', 'short_description=made by a batch']],
    expectations: [
        {
            says: 'Sends multiple REST API requests in a single call.',
            ask: batch(get('a', ONE), get('b', ONE)),
            expect: { status: 200, body: { serviced_requests: [{ status_code: 200 }, { status_code: 200 }] } },
        },
        {
            says: 'ID of the batch that matches the batch_request_id parameter in the request.',
            ask: batch(get('a', ONE)),
            expect: { body: { batch_request_id: '7' } },
        },
        {
            says: 'ID of the batch item that matches the rest_requests.id parameter in the request.',
            ask: batch(get('a', ONE)),
            expect: first({ id: 'a' }),
        },
        {
            says: 'Base64 encoded body of the response.',
            ask: batch(get('a', ONE)),
            expect: first({ body: decoded('{') }),
        },
        {
            says: 'To get the value of the body, Base64 decode the content of this parameter.',
            ask: batch(get('a', ONE)),
            expect: first({ body: decoded('short_description') }),
        },
        {
            says: 'Status code for the batch item.',
            ask: batch(get('a', '/api/now/table/incident/none')),
            expect: first({ status_code: 404 }),
        },
        {
            says: 'Text of the status code for the batch item.',
            ask: batch(get('a', ONE)),
            expect: first({ status_text: 'OK' }),
        },
        {
            says: 'Time it took to execute the batch item request.',
            ask: batch(get('a', ONE)),
            expect: first({ execution_time: (time: unknown) => typeof time === 'number' }),
        },
        {
            says: 'false: Response headers are included in the response.',
            ask: batch(get('a', ONE)),
            expect: first({ headers: (headers: unknown[]) => headers.length > 0 }),
        },
        {
            says: 'true: Response headers are not included in the response.',
            ask: batch(get('a', ONE, { exclude_response_headers: true })),
            expect: first({ headers: [] }),
        },
        {
            says: 'Base64-encoded body of the request.',
            ask: batch({ ...get('a', '/api/now/table/incident'), method: 'POST', body: CREATE }),
            expect: first({ status_code: 201, body: decoded('made by a batch') }),
        },
        {
            says: 'Relative path of the endpoint to send the request to. Includes the query parameters.',
            ask: batch(get('a', '/api/now/table/incident?sysparm_query=sys_id={one}&sysparm_fields=short_description')),
            expect: first({ body: decoded('batch target') }),
        },
        {
            says: 'List of request header objects to send to the endpoint.',
            ask: batch(get('a', ONE, { headers: [{ name: 'Accept', value: 'application/xml' }] })),
            expect: first({ body: decoded('<short_description>') }),
        },
        {
            says: 'IDs of the requests that were not processed because the batch request reached a size or processing limit.',
            ask: batch(get('a', ONE)),
            expect: { body: { unserviced_requests: [] } },
        },
        {
            says: 'Unauthorized. The user credentials are incorrect or have not been passed.',
            ask: { ...batch(get('a', ONE)), anonymous: true },
            expect: { status: 401 },
        },
    ],
}
