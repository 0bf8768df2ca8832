import { checkPublicAddress } from '../../src/server/shared/public-address.ts'

const ALLOWED =
    'hooks.example.com, *.truthvouch.com localhost 127.0.0.1 [::1] 169.254.169.254 metadata.google.internal 2130706433 evil.local'
const check = (url: string, allowLoopback = false) => checkPublicAddress(url, ALLOWED, allowLoopback)

test.each([
    'https://hooks.example.com/servicenow?x=1',
    'https://HOOKS.example.com:443/a%20b',
    'https://api.truthvouch.com/webhooks/servicenow',
])('%s may be told', (url) => {
    expect(check(url)).toEqual({ ok: true, value: url })
})

test.each([
    'http://hooks.example.com/',
    'https://hooks.example.com:8443/',
    'https://hooks.example.com:443:443/',
    'https://user@hooks.example.com/',
    'https://user:pass@hooks.example.com/',
    'https://hooks.example.com@127.0.0.1/',
    'https://hooks.example.com\\@127.0.0.1/',
    'https://hooks.example.com#@127.0.0.1/',
    'https://hooks.example.com./',
    'https://hooks.example.com /',
    'https://hooks.example.com/\r\nHost: 127.0.0.1',
    'https://hooks.example.com%2f@127.0.0.1/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://10.0.0.8/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://metadata.google.internal/computeMetadata/v1/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[fd00:ec2::254]/',
    'https://localhost/',
    'https://sub.localhost/',
    'https://evil.local/',
    'https://metadata/',
    'https://\u217d\u2170.example.com/',
    'https:///hooks.example.com/',
    'https:hooks.example.com',
    '//hooks.example.com/',
    'ftp://hooks.example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '',
])('%j is refused with a reason', (url) => {
    expect(check(url)).toEqual({ ok: false, problem: expect.stringMatching(/\w/) as string })
})

test.each([
    'https://example.com/',
    'https://truthvouch.com/',
    'https://eviltruthvouch.com/',
    'https://hooks.example.com.evil.com/',
])('%s is on no list', (url) => {
    expect(check(url)).toMatchObject({ ok: false, problem: expect.stringContaining('Allowed hosts') as string })
})

test('without a list nobody is told', () => {
    expect(checkPublicAddress('https://hooks.example.com/', '', false).ok).toBe(false)
})

test('plain http goes to this machine only, where the property allows it and the list names it', () => {
    expect(check('http://127.0.0.1:8099/hook')).toMatchObject({ ok: false })
    expect(check('http://127.0.0.1:8099/hook', true)).toMatchObject({ ok: true })
    expect(check('http://[::1]:8099/hook', true)).toMatchObject({ ok: true })
    expect(check('http://127.0.0.2:8099/hook', true)).toMatchObject({ ok: false })
    expect(check('http://hooks.example.com/', true)).toMatchObject({ ok: false })
    expect(check('http://169.254.169.254/', true)).toMatchObject({ ok: false })
})
