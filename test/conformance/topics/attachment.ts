import type { Request, Topic } from '../frame/expectation.ts'

const upload = (more: string, headers = { 'content-type': 'text/plain' }): Request => ({
    ask: `POST /api/now/attachment/file?table_name=incident&table_sys_id={one}${more}`,
    body: 'Hello, file',
    headers,
})
const named = (name: string): string => `table_sys_id={one}&file_name=${name}`
const UPLOADS = 'Uploads a specified binary file as an attachment to a specified record.'
const METADATA = 'Returns the metadata for multiple attachments.'
const BOUNDARY = 'conformance-boundary'
const part = (head: string, content: string): string =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
const FORM = [
    part('name="table_name"', 'incident'),
    part('name="table_sys_id"', '{one}'),
    part('name="uploadFile"; filename="form.txt"\r\nContent-Type: text/csv', 'a,b'),
    `--${BOUNDARY}--\r\n`,
].join('')

/** Files of records. */
export const ATTACHMENT: Topic = {
    name: 'Attachment API',
    in: 'api-reference/rest-apis/c_AttachmentAPI.md',
    records: {
        one: ['incident', { short_description: '{prefix}' }],
        two: ['incident', { short_description: '{prefix}' }],
    },
    leaves: [['sys_attachment', 'table_sys_id={one}']],
    expectations: [
        {
            says: UPLOADS,
            ask: upload('&file_name=a.txt'),
            expect: { status: 201, result: { file_name: 'a.txt', table_name: 'incident', table_sys_id: '{one}' } },
        },
        {
            says: 'URL of the new attachment.',
            ask: upload('&file_name=b.txt'),
            expect: { headers: { location: /\/api\/now\/(v1\/)?attachment\/[0-9a-f]{32}$/ } },
        },
        { says: 'Size of the attachment.', ask: upload('&file_name=c.txt'), expect: { result: { size_bytes: '11' } } },
        {
            says: 'Content-type of the associated attachment file, such as image or jpeg or application/x-shockwave-flash.',
            ask: upload('&file_name=d.png', { 'content-type': 'image/png' }),
            expect: { result: { content_type: 'image/png' } },
        },
        {
            says: 'The Attachment API accepts all Content-Type values (*/*).',
            ask: upload('&file_name=e.any', { 'content-type': 'application/x-anything' }),
            expect: { status: 201, result: { content_type: 'application/x-anything' } },
        },
        {
            says: 'Download URL of the attachment on the ServiceNow instance.',
            ask: upload('&file_name=f.txt'),
            expect: { result: { download_link: /\/api\/now\/(v1\/)?attachment\/[0-9a-f]{32}\/file$/ } },
        },
        {
            says: 'Sys_id of the attachment file.',
            ask: upload('&file_name=g.txt'),
            expect: { result: { sys_id: /^[0-9a-f]{32}$/ } },
        },
        {
            says: 'Flag that indicates whether the attachment file has been compressed.',
            ask: upload('&file_name=h.txt'),
            expect: { result: { compressed: /^(true|false)$/ } },
        },
        {
            says: 'Indicates that one or more mandatory parameters were missing from the request.',
            ask: upload(''),
            expect: { status: 400 },
        },
        {
            says: 'Indicates the record specified by the table_name and table_sys_id parameters does not exist or is not accessible to the current user.',
            ask: {
                ...upload(''),
                ask: 'POST /api/now/attachment/file?table_name=incident&table_sys_id=0123456789abcdef0123456789abcdef&file_name=a',
            },
            expect: { status: 404 },
        },
        {
            says: 'Uploads a multipart file attachment.',
            ask: {
                ask: 'POST /api/now/attachment/upload',
                body: FORM,
                headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
            },
            expect: {
                status: 201,
                result: { file_name: 'form.txt', content_type: 'text/csv', size_bytes: '3', table_sys_id: '{one}' },
            },
        },
        {
            says: METADATA,
            ask: `GET /api/now/attachment?sysparm_query=table_sys_id={one}^file_name=a.txt`,
            expect: { status: 200, result: [{ file_name: 'a.txt', table_sys_id: '{one}' }] },
        },
        {
            says: METADATA,
            about: 'by name and value',
            ask: `GET /api/now/attachment?${named('b.txt')}`,
            expect: { result: [{ file_name: 'b.txt' }] },
        },
        {
            says: 'Queries for the Attachment API are relative to the Attachments [sys_attachment] table.',
            ask: 'GET /api/now/attachment?sysparm_query=file_nameSTARTSWITHform^table_sys_id={one}',
            expect: { result: [{ file_name: 'form.txt' }] },
        },
        {
            says: 'To sort responses based on certain fields, use the ORDERBY and ORDERBYDESC clauses in sysparm_query.',
            ask: 'GET /api/now/attachment?sysparm_query=table_sys_id={one}^file_nameINa.txt,c.txt^ORDERBYDESCfile_name',
            expect: { result: [{ file_name: 'c.txt' }, { file_name: 'a.txt' }] },
        },
        {
            says: 'Limit to be applied on pagination.',
            ask: 'GET /api/now/attachment?sysparm_query=table_sys_id={one}^ORDERBYfile_name&sysparm_limit=1',
            expect: { result: [{ file_name: 'a.txt' }] },
        },
        {
            says: 'Number of records to exclude from the query.',
            ask: 'GET /api/now/attachment?sysparm_query=table_sys_id={one}^ORDERBYfile_name&sysparm_limit=1&sysparm_offset=2',
            expect: { result: [{ file_name: 'c.txt' }] },
        },
        {
            says: METADATA,
            about: 'none',
            ask: 'GET /api/now/attachment?sysparm_query=table_sys_id={two}',
            expect: { status: 200, result: [] },
        },
    ],
}
