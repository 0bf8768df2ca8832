import type { Made, Request, Topic } from '../frame/expectation.ts'

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
const ONCE = 'Because streams are only consumed once, only one can be called.'
const BODY = 'api-reference/server-api-reference/c_ScriptableServiceRequestBody.md'
const REQUEST = 'api-reference/server-api-reference/c_ScriptableServiceRequest.md'

/** Scripted REST resources: what they read and how they answer. */
export const SCRIPTED_REST: Topic = {
    name: 'Scripted REST',
    in: 'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md',
    needs: ['scripts'],
    records: {
        body: operation('response.setBody({ got: request.body.data });', at('/body')),
        text: operation('response.setBody({ text: request.body.dataString });', at('/text')),
        twice: operation(
            'var one = request.body.dataString; var two = request.body.dataString; response.setBody({ one: one, empty: !two });',
            at('/twice'),
        ),
        entries: operation(
            'var names = []; while (request.body.hasNext()) names.push(request.body.nextEntry().name); response.setBody(names);',
            at('/entries'),
        ),
        query: operation(
            'response.setBody({ params: request.queryParams, query: request.queryString, uri: request.uri, url: request.url });',
            at('/query', 'GET'),
        ),
        path: operation('response.setBody(request.pathParams);', at('/path/{id}/{other}', 'GET')),
        stem: operation('', at('/path', 'GET')),
        header: operation(
            "response.setBody({ own: request.getHeader('x-own'), all: request.headers['x-own'] !== undefined });",
            at('/header'),
        ),
        accepts: operation('response.setBody(request.getSupportedResponseContentTypes());', at('/accepts')),
    },
    expectations: [
        {
            says: 'The request content. This can be a single object or an array of objects depending on the request.',
            in: BODY,
            ask: post('body'),
            expect: { result: { got: { a: 1 } } },
        },
        {
            says: 'The request content. This can be a single object or an array of objects depending on the request.',
            in: BODY,
            about: 'an array',
            ask: post('body', [{ a: 1 }, { a: 2 }]),
            expect: { result: { got: [{ a: 1 }, { a: 2 }] } },
        },
        {
            says: 'The content of the request body, as a String.',
            in: BODY,
            ask: post('text', '{"a": 1}'),
            expect: { result: { text: '{"a": 1}' } },
        },
        { says: ONCE, in: BODY, ask: post('twice', '{"a":1}'), expect: { result: { one: '{"a":1}', empty: true } } },
        {
            says: 'Use this method with the nextEntry() method to iterate over multiple request body entries.',
            in: BODY,
            ask: post('entries', [{ name: 'user0' }, { name: 'user1' }]),
            expect: { result: ['user0', 'user1'] },
        },
        {
            says: 'returns true if the request contains a single entry or multiple entries',
            in: BODY,
            ask: post('entries', { name: 'user0' }),
            expect: { result: ['user0'] },
        },
        {
            says: 'The query parameters from the web service request.',
            in: REQUEST,
            ask: 'GET {query.operation_uri}?active=false&name=now',
            expect: { result: { params: { active: ['false'], name: ['now'] } } },
        },
        {
            says: 'The entire query for the request.',
            in: REQUEST,
            ask: 'GET {query.operation_uri}?active=false&name=now',
            expect: { result: { query: 'active=false&name=now' } },
        },
        {
            says: 'The request URI, excluding domain information.',
            in: REQUEST,
            ask: 'GET {query.operation_uri}',
            expect: { result: { uri: '{query.operation_uri}' } },
        },
        {
            says: 'The entire request URL.',
            in: REQUEST,
            ask: 'GET {query.operation_uri}',
            expect: { result: { url: /^https?:\/\/.+\/query$/ } },
        },
        {
            says: 'The path parameters as a script object.',
            in: REQUEST,
            ask: 'GET {stem.operation_uri}/1234/five',
            expect: { result: { id: '1234', other: 'five' } },
        },
        {
            says: 'Returns the value of a specific header from the web service request.',
            in: REQUEST,
            ask: post('header', {}, { 'x-own': 'mine' }),
            expect: { result: { own: 'mine' } },
        },
        {
            says: 'All headers from the request, and their values.',
            in: REQUEST,
            ask: post('header', {}, { 'x-own': 'mine' }),
            expect: { result: { all: true } },
        },
        {
            says: 'Get the content types specified in the request Accept header.',
            in: REQUEST,
            ask: post('accepts'),
            expect: { result: ['application/json'] },
        },
    ],
}
