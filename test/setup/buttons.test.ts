import { releaseOfConnection } from '../../src/server/inbound/release.ts'
import { receive } from '../../src/server/inbound/receive.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { pause, resume } from '../../src/server/setup/pause.ts'
import { testConnection } from '../../src/server/setup/test-connection.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { adminHubOf, refusingHubOf } from '../support/hub/desk.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const CONNECTION = 'x_aigov_bridge_connection'
const EVENT = 'x_aigov_bridge_event'

let world: World
let connectionId: string
beforeEach(() => {
    world = createWorld()
    connectionId = world.connect({ api_base_url: 'https://aisoc.example' })
})

const row = () => world.row(CONNECTION, connectionId)
const actions = () => world.rows('x_aigov_bridge_audit_entry').map(({ action }) => action)

describe('pause and resume', () => {
    test.each(['live', 'dry_run'])('a %s connection goes on as it was', (mode) => {
        world.edit(CONNECTION, connectionId, { mode })
        expect(pause(connectionId, adminHubOf(world)).ok).toBe(true)
        expect(row()).toMatchObject({ mode: 'paused' })
        expect(pause(connectionId, adminHubOf(world)).ok).toBe(false)
        expect(resume(connectionId, adminHubOf(world)).ok).toBe(true)
        expect(row()).toMatchObject({ mode })
        expect(resume(connectionId, adminHubOf(world)).ok).toBe(false)
        expect(actions()).toEqual(['connection_paused', 'connection_resumed'])
    })

    test.each([
        ['pause', 'live', pause],
        ['resume', 'paused', resume],
    ])('%s: what a rule of the instance refuses is neither called done nor audited', (_, mode, press) => {
        world.edit(CONNECTION, connectionId, { mode })
        const problem = expect.stringContaining('did not save the connection') as string
        expect(press(connectionId, refusingHubOf(world))).toEqual({ ok: false, problem })
        expect(actions()).toEqual([])
    })
})

describe('release parked', () => {
    test('tries all parked events of the connection again, and no others', () => {
        const other = world.connect({ name: 'aisoc-other' })
        const parked = (id: string) => aboutCase('case.status_changed', id, { status: 'resolved' })
        receive(postOf(parked('case-1')), world.hub)
        receive(postOf(parked('case-2')), world.hub)
        receive({ ...postOf(parked('case-3')), connectionName: 'aisoc-other' }, world.hub)
        const told = releaseOfConnection(connectionId, world.hub)
        expect(told.ok && told.value[0]).toMatch(/^2 parked events/)
        const states = world.rows(EVENT).map(({ connection, state }) => [connection === other, state])
        expect(states).toEqual([
            [false, 'received'],
            [false, 'received'],
            [true, 'parked'],
        ])
        expect(world.state.wakes).toContain('inbound')
        settleDue(world.hub)
        expect(releaseOfConnection(other, world.hub).ok).toBe(true)
        expect(actions()).toEqual(['parked_released', 'parked_released'])
    })

    test('says when there is none', () => {
        expect(releaseOfConnection(connectionId, world.hub)).toMatchObject({ ok: false })
        expect(actions()).toEqual([])
    })
})

describe('test connection', () => {
    const press = () => {
        const told = testConnection(connectionId, adminHubOf(world))
        return told.ok ? told.value : [told.problem]
    }

    test('calls the callback URL signed, and the API with its login, with what changes nothing', () => {
        world.edit(CONNECTION, connectionId, { auth_type: 'bearer' })
        world.state.secrets[`${connectionId}.credential`] = 'key-of-the-test'
        expect(press()).toEqual([
            'Callback URL: reached, the platform answered 200.',
            'API: reached, the platform answered 200.',
        ])
        const [callback, api] = world.state.requests
        expect(callback).toMatchObject({ method: 'POST', body: '{}' })
        expect(Object.keys(callback?.headers ?? {})).toContain('X-AiSOC-Signature')
        expect(api).toMatchObject({ method: 'GET', headers: { Authorization: 'Bearer key-of-the-test' } })
        expect(actions()).toEqual(['connection_tested'])
    })

    test.each([
        [{ status: 0, error: 'unknown host' }, 'no answer (unknown host). Check the host name'],
        [{ status: 401, body: '<b>no</b>' }, 'the platform answered 401. Token, credential or secret'],
        [{ status: 404 }, 'The address is not right'],
        [{ status: 302 }, 'It points elsewhere'],
        [{ status: 503 }, 'try again later'],
        [{ status: 418 }, 'Look into the log of the platform'],
    ])('of %j says what to do', (answer, said) => {
        world.willAnswer(answer)
        const [first = ''] = press()
        expect(first).toContain(said)
        expect(first).not.toContain('<')
    })

    test('only looks whether a host is there, unsigned, where each message would change something', () => {
        world.edit(CONNECTION, connectionId, { platform: 'rca_engine', api_base_url: '' })
        world.willAnswer({ status: 405 }, { status: 0, error: 'unknown host' })
        expect(press()).toEqual([expect.stringMatching(/its host is there, it answered 405 .* RCA Engine takes no/)])
        expect(world.state.requests).toMatchObject([{ method: 'GET', headers: {}, body: '' }])
        expect(press()[0]).toContain('no answer (unknown host)')
    })

    test.each([
        [{ status: 405 }, 'API: its host is there, it answered 405 to a mere look at /api/v1/governance/scan'],
        [{ status: 401 }, 'API: the platform answered 401. Token, credential or secret'],
        [{ status: 0, error: 'unknown host' }, 'API: no answer (unknown host)'],
    ])('looks at the API that is only asked by posts, with its login: %j', (answer, said) => {
        world.edit(CONNECTION, connectionId, { platform: 'truthvouch', callback_url: '', auth_type: 'bearer' })
        world.state.secrets[`${connectionId}.credential`] = 'key-of-the-test'
        world.willAnswer(answer)
        expect(press()).toEqual([expect.stringContaining(said)])
        const headers = { Authorization: 'Bearer key-of-the-test' }
        expect(world.state.requests).toMatchObject([{ method: 'GET', body: '', headers }])
    })

    test('names what is missing, without a call and without a secret', () => {
        world.edit(CONNECTION, connectionId, { auth_type: 'bearer', callback_url: 'http://aisoc.example/{token}' })
        const said = press()
        expect(said[0]).toContain('Callback URL: not called, the callback URL must use https.')
        expect(said[0]).toContain('API: not called, the connection has no credential')
        expect(world.state.requests).toEqual([])
        expect(said.join()).not.toContain('aitnb_')
    })

    test('calls nobody from a clone, and says when there is nobody to call', () => {
        world.edit(CONNECTION, connectionId, { armed_instance: 'production' })
        expect(press()[0]).toContain('Send from this instance')
        world.edit(CONNECTION, connectionId, { armed_instance: 'bridge-test', callback_url: '', api_base_url: '' })
        expect(press()[0]).toContain('There is nothing to call')
        expect(world.state.requests).toEqual([])
    })
})
