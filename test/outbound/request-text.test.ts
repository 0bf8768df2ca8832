import fc from 'fast-check'
import { readRequest, writeRequest } from '../../src/server/outbound/request-text.ts'

const requestOf = (body: string) => ({ method: 'POST' as const, path: '/x', headers: { a: 'b' }, body, status: '' })

test('a person reads the body of a message, not its escapes', () => {
    const text = writeRequest(requestOf('{"status":"resolved","note":"a \\"word\\""}'))
    expect(text.split('\n')).toContain('        "status": "resolved",')
    expect(text).not.toContain('\\"status\\"')
})

test.each(['', 'plain text', '{"a": 1}', '{"a":1,"a":2}', '[1.0]', '"text"', '{"2":0,"1":0}', 'null', '5', '{oops'])(
    'what goes out is kept to the letter: %j',
    (body) => {
        expect(readRequest(writeRequest(requestOf(body)))).toEqual(requestOf(body))
    },
)

test('any JSON and any text is kept to the letter', () => {
    fc.assert(
        fc.property(fc.oneof(fc.json(), fc.string()), (body) => {
            expect(readRequest(writeRequest(requestOf(body)))).toEqual(requestOf(body))
        }),
    )
})

test('a row of an earlier version, its body a text in JSON, is read as before', () => {
    const request = requestOf('{"status":"resolved"}')
    expect(readRequest(JSON.stringify(request))).toEqual(request)
})
