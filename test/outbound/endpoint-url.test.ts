import { endpointOf } from '../../src/server/outbound/endpoint-url.ts'

const TOKEN = 'aitnb_1'

test.each([
    ['https://aisoc.example/inbox', 'https://aisoc.example/inbox'],
    ['https://aisoc.example', 'https://aisoc.example'],
    ['https://aisoc.example:8443/a?b=c', 'https://aisoc.example:8443/a?b=c'],
    ['HTTPS://aisoc.example/', 'HTTPS://aisoc.example/'],
    ['https://[2001:db8::1]/a', 'https://[2001:db8::1]/a'],
    ['https://aisoc.example/inbox/{token}/7b1f', 'https://aisoc.example/inbox/aitnb_1/7b1f'],
    ['https://aisoc.example/a@b', 'https://aisoc.example/a@b'],
])('%s is an address', (url, expected) => {
    expect(endpointOf(url, TOKEN, false)).toEqual({ ok: true, value: expected })
})

test.each([
    ['a/b?c#d', 'a%2Fb%3Fc%23d'],
    ['../../admin', '..%2F..%2Fadmin'],
    ["$&$'$`", "%24%26%24'%24%60"],
    ['grün', 'gr%C3%BCn'],
])('the token %s is encoded: it cannot lead elsewhere', (token, encoded) => {
    expect(endpointOf('https://aisoc.example/{token}/x', token, false)).toEqual({
        ok: true,
        value: `https://aisoc.example/${encoded}/x`,
    })
})

test.each([
    ['none', ''],
    ['with http', 'http://aisoc.example/inbox'],
    ['with http to this machine', 'http://127.0.0.1/inbox'],
    ['with another scheme', 'ftp://aisoc.example/inbox'],
    ['of a script', 'javascript:alert(1)'],
    ['without a scheme', 'aisoc.example/inbox'],
    ['without a host', 'https:///inbox'],
    ['with a placeholder', 'https://aisoc.example/inbox/{token}/<connector_instance_id>'],
    ['with another placeholder', 'https://aisoc.example/{tenant}/inbox'],
    ['with credentials', 'https://user:secret@aisoc.example/inbox'],
    ['with a user', 'https://user@aisoc.example/inbox'],
    ['with credentials behind a backslash', 'https://evil.example\\@aisoc.example/inbox'],
    ['with a blank', 'https://aisoc.example /inbox'],
    ['with a line feed', 'https://aisoc.example/inbox\nHost: evil.example'],
    ['with a blank in front', ' https://aisoc.example/inbox'],
])('an address %s is refused', (_what, url) => {
    expect(endpointOf(url, TOKEN, false)).toMatchObject({ ok: false, problem: expect.stringMatching(/\w/) as string })
})

test('a URL that asks for a token needs one', () => {
    expect(endpointOf('https://aisoc.example/{token}', '', false)).toMatchObject({ ok: false })
    expect(endpointOf('https://aisoc.example/', '', false)).toMatchObject({ ok: true })
})

describe('where plain http to this machine is allowed', () => {
    test.each(['http://127.0.0.1:9000/a', 'http://localhost/a', 'http://[::1]:9000', 'http://127.8.9.1'])(
        '%s is an address',
        (url) => {
            expect(endpointOf(url, TOKEN, true)).toEqual({ ok: true, value: url })
        },
    )

    test.each([
        'http://aisoc.example/a',
        'http://localhost.evil.example/a',
        'http://127.0.0.1.evil.example/a',
        'http://127.0.0.1@evil.example/a',
        'http://user:secret@127.0.0.1/a',
        'http://10.0.0.1/a',
        'http://0.0.0.0/a',
        'http://127.0.0.1:80@evil.example/a',
    ])('%s is none', (url) => {
        expect(endpointOf(url, TOKEN, true)).toMatchObject({ ok: false })
    })
})

test('what is wrong with an address never tells the token', () => {
    for (const url of ['http://x/{token}', 'https://x/{token}/<id>', 'ftp://{token}']) {
        const result = endpointOf(url, TOKEN, false)
        expect(JSON.stringify(result)).not.toContain(TOKEN)
    }
})
