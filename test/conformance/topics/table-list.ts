import { ABSENT, type Made, type Topic } from '../frame/expectation.ts'

const mine = 'sysparm_query=correlation_id={prefix}^ORDERBYshort_description'
const short = (...texts: string[]): object[] => texts.map((text) => ({ short_description: text }))
const incident = (text: string): Made => ['incident', { short_description: text, correlation_id: '{prefix}' }]
const list = (rest: string): string => `GET /api/now/table/incident?${mine}&sysparm_fields=short_description${rest}`
const LIMIT_ROWS = 'Maximum number of records to return.'
const OFFSET = 'Starting record index for which to begin retrieving records.'
const NEXT = /sysparm_offset=2[^>]*>;rel="next"/

/** `GET /api/now/table/{table}`: lists, paging and its headers. */
export const TABLE_LIST: Topic = {
    name: 'Table API: lists and paging',
    in: 'api-reference/rest-apis/c_TableAPI.md',
    records: {
        one: incident('1'),
        two: incident('2'),
        three: incident('3'),
        four: incident('4'),
        five: incident('5'),
    },
    expectations: [
        {
            says: 'Retrieves multiple records for the specified table.',
            ask: list(''),
            expect: { status: 200, result: short('1', '2', '3', '4', '5') },
        },
        { says: LIMIT_ROWS, ask: list('&sysparm_limit=2'), expect: { result: short('1', '2') } },
        { says: LIMIT_ROWS, about: 'one', ask: list('&sysparm_limit=1'), expect: { result: short('1') } },
        { says: OFFSET, ask: list('&sysparm_offset=3'), expect: { result: short('4', '5') } },
        { says: OFFSET, about: 'beyond the end', ask: list('&sysparm_offset=5'), expect: { status: 200, result: [] } },
        {
            says: 'This functionality enables the retrieval of all records, regardless of the number of records, in small manageable chunks.',
            ask: list('&sysparm_limit=2&sysparm_offset=4'),
            expect: { result: short('5') },
        },
        {
            says: 'For example, the first time you call this endpoint, sysparm_offset is set to "0".',
            ask: list('&sysparm_limit=2&sysparm_offset=0'),
            expect: { result: short('1', '2') },
        },
        {
            says: 'Total count of records returned by the query.',
            ask: list(''),
            expect: { headers: { 'x-total-count': '5' } },
        },
        {
            says: 'Total count of records returned by the query.',
            about: 'of the query, not of the page',
            ask: list('&sysparm_limit=2&sysparm_offset=2'),
            expect: { headers: { 'x-total-count': '5' } },
        },
        {
            says: 'true: Do not execute a select count(*).',
            ask: list('&sysparm_limit=2&sysparm_no_count=true'),
            expect: { result: short('1', '2'), headers: { 'x-total-count': ABSENT } },
        },
        {
            says: 'false: Execute a select count(*).',
            ask: list('&sysparm_limit=2&sysparm_no_count=false'),
            expect: { headers: { 'x-total-count': '5' } },
        },
        {
            says: 'The Link header provides various URLs to relative pages in the record set which you can use to paginate the returned record set.',
            ask: list('&sysparm_limit=2'),
            expect: { headers: { link: NEXT } },
        },
        ...(
            [
                ['next', 0, /sysparm_offset=2[^>]*>;rel="next"/],
                ['next', 4, (link: string) => !link.includes('rel="next"')],
                ['prev', 2, /sysparm_offset=0[^>]*>;rel="prev"/],
                ['prev', 0, (link: string) => !link.includes('rel="prev"')],
                ['first', 2, /sysparm_offset=0[^>]*>;rel="first"/],
                ['last', 0, /sysparm_offset=4[^>]*>;rel="last"/],
            ] as const
        ).map(([rel, offset, link]) => ({
            says: 'Relative URLs, based on the previous request, that you can use to page through the available record set.',
            about: `${rel} from ${offset}`,
            ask: list(`&sysparm_limit=2&sysparm_offset=${offset}`),
            expect: { headers: { link } },
        })),
        {
            says: 'true: Remove the Link header from the response.',
            ask: list('&sysparm_limit=2&sysparm_suppress_pagination_header=true'),
            expect: { result: short('1', '2'), headers: { link: ABSENT, 'x-total-count': '5' } },
        },
        {
            says: 'false: Do not remove the Link header from the response.',
            ask: list('&sysparm_limit=2&sysparm_suppress_pagination_header=false'),
            expect: { headers: { link: NEXT } },
        },
        {
            says: 'If a valid query returned no results, the response body contains only an empty result array.',
            ask: 'GET /api/now/table/incident?sysparm_query=correlation_id={prefix}none',
            expect: { status: 200, body: { result: [] } },
        },
        {
            says: 'Version 1 returns error code 404 with no results.',
            ask: 'GET /api/now/v1/table/incident?sysparm_query=correlation_id={prefix}none',
            expect: { status: 404 },
        },
        {
            says: 'Version 2 returns success code 200 and an empty array as the response body.',
            ask: 'GET /api/now/v2/table/incident?sysparm_query=correlation_id={prefix}none',
            expect: { status: 200, result: [] },
        },
        {
            says: 'URIs that do not specify a version number in the URI, such as /api/now/table/{tableName}, use the latest REST endpoint for your instance version.',
            in: 'api-reference/rest-api-explorer/c_RESTAPI.md',
            ask: 'GET /api/now/table/incident?sysparm_query=correlation_id={prefix}none',
            expect: { status: 200, result: [] },
        },
        {
            says: 'ServiceNow REST API URIs may include a version number, such as /api/now/v1/table/{tableName}.',
            in: 'api-reference/rest-api-explorer/c_RESTAPI.md',
            ask: `GET /api/now/v1/table/incident?${mine}&sysparm_fields=short_description&sysparm_limit=1`,
            expect: { status: 200, result: short('1') },
        },
        {
            says: 'You can use the HEAD methods in place of GET methods to return a response without a response body.',
            in: 'api-reference/rest-api-explorer/c_RESTAPI.md',
            ask: `HEAD /api/now/table/incident?${mine}`,
            expect: { status: 200, text: '', headers: { 'x-total-count': '5' } },
        },
    ],
}
