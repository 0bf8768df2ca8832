import type { Request, Topic } from '../frame/expectation.ts'

const upload = (name: string, body: string): Request => ({
    ask: `POST /api/now/attachment/file?table_name=incident&table_sys_id={one}&file_name=${name}`,
    body,
    headers: { 'content-type': 'text/plain' },
})
const file = '/api/now/attachment/{file}'

/** One file. */
export const ATTACHMENT_FILE: Topic = {
    name: 'Attachment API: one file',
    in: 'api-reference/rest-apis/c_AttachmentAPI.md',
    records: { one: ['incident', { short_description: '{prefix}' }] },
    expectations: [
        {
            says: 'Indicates the query ran successfully.',
            keep: 'file',
            ask: upload('note.txt', 'Grüße'),
            expect: { status: 201, result: { file_name: 'note.txt' } },
        },
        {
            says: 'File name of the attachment.',
            keep: 'gone',
            ask: upload('gone.txt', 'x'),
            expect: { result: { file_name: 'gone.txt' } },
        },
        {
            says: 'Returns the metadata for the attachment file with a specific sys_id value.',
            ask: `GET ${file}`,
            expect: { status: 200, result: { sys_id: '{file}', file_name: 'note.txt', table_name: 'incident' } },
        },
        {
            says: 'For metadata requests, this is the content type of the metadata, not the content type of the attachment files.',
            ask: `GET ${file}`,
            expect: { headers: { 'content-type': /^application\/json/ } },
        },
        {
            says: 'Returns the binary file attachment with a specific sys_id value.',
            ask: { ask: `GET ${file}/file`, headers: { accept: '*/*' } },
            expect: { status: 200, text: 'Grüße' },
        },
        {
            says: 'Binary file attachment',
            ask: { ask: `GET ${file}/file`, headers: { accept: '*/*' } },
            expect: { headers: { 'content-type': /^text\/plain/ } },
        },
        {
            says: 'Metadata about the returned file, such as size, name, and file type.',
            ask: { ask: `GET ${file}/file`, headers: { accept: '*/*' } },
            expect: { headers: { 'x-attachment-metadata': /note\.txt/ } },
        },
        {
            says: 'Size of the attachment.',
            about: 'in bytes',
            ask: `GET ${file}`,
            expect: { result: { size_bytes: '7' } },
        },
        {
            says: 'Indicates the specified attachment does not exist, or the current user cannot access it.',
            ask: 'GET /api/now/attachment/0123456789abcdef0123456789abcdef',
            expect: { status: 404 },
        },
        {
            says: 'Unauthorized. The user credentials are incorrect or have not been passed.',
            ask: { ask: `GET ${file}`, anonymous: true },
            expect: { status: 401 },
        },
        {
            says: 'Renames an attachment.',
            ask: [{ ask: `PATCH ${file}`, body: { file_name: 'new.txt' } }, `GET ${file}`],
            expect: { result: { file_name: 'new.txt' } },
        },
        {
            says: 'No Content. The attachment was successfully renamed and no content was returned in the response body.',
            ask: { ask: `PATCH ${file}`, body: { file_name: 'newer.txt' } },
            expect: { status: 204, text: '' },
        },
        {
            says: 'Indicates the request ran successfully.',
            ask: 'DELETE /api/now/attachment/{gone}',
            expect: { status: 204, text: '' },
        },
        { says: 'Deletes a specified attachment.', ask: 'GET /api/now/attachment/{gone}', expect: { status: 404 } },
        {
            says: "Not found. The requested item wasn't found.",
            ask: 'DELETE /api/now/attachment/{gone}',
            expect: { status: 404 },
        },
    ],
}
