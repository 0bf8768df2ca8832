import type { Topic } from '../frame/expectation.ts'
import { scripts } from '../frame/rows.ts'

const message = (method: string): string =>
    `var m = new sn_ws.RESTMessageV2(); m.setEndpoint('{url}{echo.operation_uri}'); m.setHttpMethod('${method}'); m.setRequestHeader('content-type', 'application/json');`
const sent = (method: string, before: string, after: string): string =>
    `${message(method)} ${before} var r = m.execute(); ${after}`
const answered = (what: string): string => `return JSON.parse(r.getBody()).result.${what};`
const SCRIPT = `(function process(request, response) {
    response.setHeader('x-own', 'set');
    response.setBody({ body: request.body ? request.body.dataString : null, own: request.getHeader('x-own'), auth: request.getHeader('authorization'), query: request.queryString });
})(request, response);`
const REPLY = 'api-reference/server-api-reference/c_RESTResponseV2API.md'

/** Calls to the outside, here to a resource of the run itself that asks for no credentials. */
export const REST_MESSAGE: Topic = {
    name: 'RESTMessageV2',
    in: 'api-reference/server-api-reference/c_RESTMessageV2API.md',
    needs: ['scripts'],
    records: {
        echo: [
            'sys_ws_operation',
            {
                ...{ name: '{prefix}', active: 'true', http_method: 'POST', relative_path: '/{prefix}' },
                ...{ web_service_definition: '{service}', sys_scope: '{scope_id}', operation_script: SCRIPT },
                ...{ requires_authentication: 'false', requires_acl_authorization: 'false' },
            },
        ],
    },
    expectations: [
        ...scripts(
            [
                'Sends the REST message to the endpoint.',
                sent('POST', "m.setRequestBody('{}');", 'return r.getStatusCode();'),
                200,
            ],
            [
                'The provided HTTP method is not case sensitive.',
                sent('post', "m.setRequestBody('{}');", 'return r.getStatusCode();'),
                200,
            ],
            [
                'Gets the URL of the endpoint for the REST message.',
                `${message('POST')} return m.getEndpoint();`,
                '{url}{echo.operation_uri}',
            ],
            [
                'Gets the content of the REST message body.',
                `${message('POST')} m.setRequestBody('abc'); return m.getRequestBody();`,
                'abc',
            ],
            [
                'Gets the value for an HTTP header specified in the REST message.',
                `${message('POST')} m.setRequestHeader('x-own', 'mine'); return m.getRequestHeader('x-own');`,
                'mine',
            ],
            [
                'Sets an HTTP header in the REST message to the specified value.',
                sent('POST', "m.setRequestHeader('x-own', 'mine'); m.setRequestBody('{}');", answered('own')),
                'mine',
            ],
            [
                'Sets the body content to send to the web service provider when using PUT or POST HTTP methods.',
                sent('POST', 'm.setRequestBody(\'{"a":1}\');', answered('body')),
                '{"a":1}',
            ],
            [
                'Appends a parameter to the end of the request URL with the form name=value.',
                sent('POST', "m.setQueryParameter('x', '1'); m.setRequestBody('{}');", answered('query')),
                'x=1',
            ],
            [
                'Sets the amount of time the REST message waits for a response from the web service provider before the request times out.',
                sent('POST', "m.setHttpTimeout(10000); m.setRequestBody('{}');", 'return r.haveError();'),
                false,
            ],
        ),
        ...scripts(
            [
                'Gets the numeric HTTP status code returned by the REST provider.',
                "var m = new sn_ws.RESTMessageV2(); m.setEndpoint('{url}/api/now/table/incident'); m.setHttpMethod('GET'); return m.execute().getStatusCode();",
                401,
            ],
            [
                'Gets the content of the REST response body.',
                sent('POST', "m.setRequestBody('{}');", "return r.getBody().indexOf('result') >= 0;"),
                true,
            ],
            [
                'Gets the value for a specified header.',
                sent('POST', "m.setRequestBody('{}');", "return r.getHeader('x-own');"),
                'set',
            ],
            [
                'Gets all headers returned in the REST response and the associated values.',
                sent(
                    'POST',
                    "m.setRequestBody('{}');",
                    "var headers = r.getHeaders(); for (var name in headers) if (name.toLowerCase() == 'x-own') return '' + headers[name];",
                ),
                'set',
            ],
            [
                'Indicates if there was an error during the REST transaction.',
                sent('POST', "m.setRequestBody('{}');", 'return r.haveError();'),
                false,
            ],
        ).map((one) => ({ ...one, in: REPLY })),
    ],
}
