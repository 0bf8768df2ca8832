import { ABSENT, type Made, type Request, type Topic } from '../frame/expectation.ts'

const operation = (script: string, fields: object = {}): Made => [
    'sys_ws_operation',
    {
        ...{
            name: '{prefix}',
            active: 'true',
            http_method: 'POST',
            web_service_definition: '{service}',
            sys_scope: '{scope_id}',
        },
        ...{ requires_authentication: 'true', requires_acl_authorization: 'false' },
        ...{ operation_script: `(function process(request, response) {\n${script}\n})(request, response);` },
        ...fields,
    },
]
const at = (path: string, method = 'POST'): object => ({ relative_path: `/{prefix}${path}`, http_method: method })
const post = (key: string, body: unknown = { a: 1 }, headers = {}): Request => ({
    ask: `POST {${key}.operation_uri}`,
    body,
    headers,
})
const CODES = 'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.md'

/** How scripted REST resources answer. */
export const SCRIPTED_REST_ANSWER: Topic = {
    name: 'Scripted REST: answers',
    in: 'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md',
    needs: ['scripts'],
    records: {
        body: operation('response.setBody({ got: request.body.data });', at('/body')),
        status: operation(
            "response.setStatus(202); response.setHeader('x-own', 'set'); response.setHeaders({ 'x-two': 'b' }); response.setLocation('http://example.com/here'); response.setBody({});",
            at('/status'),
        ),
        stream: operation(
            "response.setContentType('text/plain'); response.setStatus(200); response.getStreamWriter().writeString('bare');",
            at('/stream'),
        ),
        error: operation(
            "var e = new sn_ws_err.ServiceError(); e.setStatus(418); e.setMessage('short'); e.setDetail('long'); response.setError(e);",
            at('/error'),
        ),
        bad: operation("response.setError(new sn_ws_err.BadRequestError('wrong'));", at('/bad')),
        missing: operation("response.setError(new sn_ws_err.NotFoundError('none'));", at('/missing')),
        conflict: operation("response.setError(new sn_ws_err.ConflictError('twice'));", at('/conflict')),
        broken: operation('nothing.there();', at('/broken')),
    },
    expectations: [
        {
            says: 'Sets the status code number for the web service response.',
            ask: post('status'),
            expect: { status: 202 },
        },
        {
            says: 'Assign a value to a REST service response header.',
            ask: post('status'),
            expect: { headers: { 'x-own': 'set' } },
        },
        {
            says: 'Sets the headers for the web service response.',
            ask: post('status'),
            expect: { headers: { 'x-two': 'b' } },
        },
        {
            says: 'Assigns a value to the Location header in the web service response.',
            ask: post('status'),
            expect: { headers: { location: 'http://example.com/here' } },
        },
        {
            says: 'Sets the body content to send in the web service response.',
            ask: post('body'),
            expect: { body: { result: { got: { a: 1 } } } },
        },
        {
            says: 'The body content is automatically serialized to JSON or XML depending on the value of the Accept header passed in the request.',
            ask: post('body'),
            expect: { headers: { 'content-type': /^application\/json/ } },
        },
        {
            says: 'The body content is automatically serialized to JSON or XML depending on the value of the Accept header passed in the request.',
            about: 'XML',
            ask: post('body', { a: 1 }, { accept: 'application/xml' }),
            expect: { headers: { 'content-type': /^application\/xml/ }, text: /<got>\s*<a>1<\/a>\s*<\/got>/ },
        },
        {
            says: 'You can use this object to write directly to the response stream.',
            ask: post('stream'),
            expect: { status: 200, text: 'bare' },
        },
        {
            says: 'Assigns a value to the Content-Type header in the web service response.',
            ask: post('stream'),
            expect: { headers: { 'content-type': /^text\/plain/ } },
        },
        {
            says: 'Configures the REST response to return an error.',
            ask: post('error'),
            expect: { status: 418, body: { error: { message: 'short', detail: 'long' }, result: ABSENT } },
        },
        {
            says: 'Configures the REST response to return an error.',
            about: 'bad request',
            ask: post('bad'),
            expect: { status: 400, body: { error: { message: 'wrong' } } },
        },
        {
            says: 'Configures the REST response to return an error.',
            about: 'not found',
            ask: post('missing'),
            expect: { status: 404, body: { error: { message: 'none' } } },
        },
        {
            says: 'Configures the REST response to return an error.',
            about: 'conflict',
            ask: post('conflict'),
            expect: { status: 409, body: { error: { message: 'twice' } } },
        },
        {
            says: 'An unexpected error occurred while processing the request.',
            in: CODES,
            ask: post('broken'),
            expect: { status: 500 },
        },
        {
            says: 'The user is not authorized to use the API.',
            in: CODES,
            ask: { ...post('body'), anonymous: true },
            expect: { status: 401 },
        },
        {
            says: 'The endpoint does not support the format of the request body.',
            in: CODES,
            ask: post('body', 'x', { 'content-type': 'image/png' }),
            expect: { status: 415 },
        },
        {
            says: 'The endpoint does not support the response format specified in the request Accept header.',
            in: CODES,
            ask: post('body', { a: 1 }, { accept: 'image/png' }),
            expect: { status: 406 },
        },
    ],
}
