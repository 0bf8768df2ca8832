import { problemOf, type ConnectionDraft } from '../../src/server/inbound/check-connection.ts'
import { readFluentFiles } from '../support/hub/fluent.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
let known: string
beforeEach(() => {
    world = createWorld()
    known = world.connect()
})

const draft = (change: Partial<ConnectionDraft> = {}): ConnectionDraft => ({
    sysId: 'new',
    name: 'watchtower-eu-1',
    platform: 'generic',
    signatureHeader: '',
    envelope: '',
    callbackUrl: '',
    apiBaseUrl: '',
    allowedHosts: '',
    mode: 'live',
    processing: 'immediate',
    authType: 'none',
    signatureScheme: '',
    secretForm: '',
    ...change,
})
const problem = (change: Partial<ConnectionDraft> = {}) => problemOf(draft(change), world.hub)

test.each<[Partial<ConnectionDraft>]>([
    [{}],
    [{ name: 'x'.repeat(40) }],
    [{ platform: 'aisoc' }],
    [{ signatureHeader: 'X-Watchtower_Mac' }],
    [{ mode: 'paused', processing: 'queued', authType: 'api_key', signatureScheme: 'none', secretForm: 'whsec' }],
    [{ mode: 'dry_run', processing: '', authType: '', signatureScheme: 'keeptrusts' }],
    [{ envelope: '{"id": "header:X-Id"}' }],
    [{ platform: 'aisoc', envelope: 'of no meaning here' }],
    [{ callbackUrl: 'https://aisoc.example/api/v1/inbox/itsm/{token}/3', apiBaseUrl: 'https://aisoc.example' }],
    [{ allowedHosts: 'hooks.example.com, *.Example.org\n127.0.0.1' }],
])('a connection is fine: %j', (change) => {
    expect(problem(change)).toBeUndefined()
})

test.each<[Partial<ConnectionDraft>, string]>([
    [{ name: '' }, 'Name: lower-case letters, digits and dashes only, at most 40.'],
    [{ name: 'Watchtower' }, 'Name: lower-case letters'],
    [{ name: 'a b' }, 'Name: lower-case letters'],
    [{ name: 'a/b' }, 'Name: lower-case letters'],
    [{ name: 'x'.repeat(41) }, 'Name: lower-case letters'],
    [{ name: 'aisoc-prod' }, 'Name: there is a connection aisoc-prod already.'],
    [{ platform: '' }, 'Platform: this version does not know an empty one.'],
    [{ platform: 'constructor' }, 'Platform: this version does not know constructor.'],
    [{ mode: 'pause' }, 'Mode: one of live, dry_run, paused, not pause.'],
    [{ processing: 'later' }, 'Processing: one of immediate, queued'],
    [{ authType: 'magic' }, 'API login: one of none, basic'],
    [{ secretForm: 'hex' }, 'Form of the secret: one of text, base64, whsec'],
    [{ signatureScheme: 'rot13' }, 'Signature scheme: this version does not know rot13.'],
    [{ signatureHeader: 'X Mac' }, 'Signature header: the name of a header'],
    [{ envelope: '{oops' }, 'The envelope of the connection must be a JSON object such as'],
    [{ envelope: '{"ident": "x"}' }, 'The envelope of the connection.ident must be left out'],
    [{ callbackUrl: 'http://aisoc.example/' }, 'Callback URL: it must use https. Fill in an address such as https://'],
    [{ callbackUrl: 'http://127.0.0.1:8181/' }, 'Callback URL: it must use https'],
    [{ callbackUrl: 'https://aisoc.example/{tenant}' }, 'Callback URL: it still holds a placeholder'],
    [{ apiBaseUrl: 'aisoc.example' }, 'API base URL: it must begin with https://'],
    [{ allowedHosts: 'a.example, https://b.example/' }, 'Allowed hosts: https://b.example/ is not the name of a host'],
    [{ allowedHosts: 'hooks.example.com:443' }, 'Allowed hosts: hooks.example.com:443 is not'],
    [{ allowedHosts: '*' }, 'Allowed hosts: * is not the name of a host'],
])('a connection is refused with the cause: %j', (change, cause) => {
    expect(problem(change)).toContain(cause)
})

test('a connection keeps its name once events came', () => {
    const renamed = { sysId: known, platform: 'aisoc', name: 'other' }
    expect(problem(renamed)).toBeUndefined()
    world.hub.connections.heard(known, world.state.now)
    expect(problem(renamed)).toContain('Name: events came under aisoc-prod already')
    expect(problem({ ...renamed, name: 'aisoc-prod' })).toBeUndefined()
})

test('plain http to this machine is fine where an admin allows it, and to no other', () => {
    world.state.properties['x_aigov_bridge.allow_http_loopback'] = 'true'
    expect(problem({ callbackUrl: 'http://127.0.0.1:8181/{token}' })).toBeUndefined()
    expect(problem({ callbackUrl: 'http://aisoc.example/{token}' })).toContain('Callback URL: it must use https')
})

test('a change of anything that is checked is checked', () => {
    const rules = readFluentFiles(['inbound/rules.now.ts']).map(({ argument }) => argument)
    const rule = rules.find((one) => 'name' in one && one.name === 'Bridge: connection checked')
    const columns = Object.keys(draft())
        .filter((name) => name !== 'sysId')
        .map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
    const filter = columns.map((column) => `${column}VALCHANGES`)
    expect(rule && 'filterCondition' in rule && String(rule.filterCondition).split('^OR').sort()).toEqual(filter.sort())
})
