import { receive } from '../../src/server/inbound/receive.ts'
import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { truthvouch } from '../../src/server/platforms/truthvouch/index.ts'
import { openCase } from '../support/hub/opened.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, SECRETS, type World } from '../support/hub/world.ts'
import { truthvouchSample } from '../support/truthvouch/samples.ts'

let world: World
beforeEach(() => {
    world = createWorld()
})

const LOGIN = { ...SECRETS, credential: 'tv_live_of-the-test' }

function resolveFirst(): void {
    const sysId = world.rows('incident')[0]?.sys_id ?? ''
    enqueue(world.save('incident', sysId, { state: '6', close_code: 'Solution provided' }), world.hub)
    deliverDue(world.hub)
}

function tell(fields: Readonly<Record<string, string>>): void {
    world.connect({ platform: 'truthvouch', ...fields }, LOGIN)
    receive(postOf(truthvouchSample('alert.created'), { platform: truthvouch }), world.hub)
    resolveFirst()
}

test('a platform that asks for it gets the login of the connection with each message', () => {
    tell({ auth_type: 'bearer' })
    expect(world.state.requests).toMatchObject([
        {
            headers: {
                Authorization: 'Bearer tv_live_of-the-test',
                'X-TruthVouch-Signature': expect.stringMatching(/^sha256=/) as string,
            },
        },
    ])
})

test('by OAuth the instance puts the token in', () => {
    tell({ auth_type: 'oauth2', oauth_profile: 'a'.repeat(32) })
    expect(world.state.requests).toMatchObject([{ oauthProfile: 'a'.repeat(32) }])
    expect(world.state.requests[0]?.headers.Authorization).toBeUndefined()
})

test('without a credential nothing goes out, and the message says why', () => {
    tell({ auth_type: 'oauth2' })
    expect(world.state.requests).toEqual([])
    expect(world.rows('x_aigov_bridge_message')[0]?.last_problem).toContain('no OAuth profile')
})

test('any other platform learns nothing of the login of its API', () => {
    world.connect({ auth_type: 'bearer' }, LOGIN)
    openCase(world, 'case-1')
    resolveFirst()
    expect(world.state.requests).toHaveLength(1)
    expect(JSON.stringify(world.state.requests)).not.toContain(LOGIN.credential)
})

test('what an answer must not repeat goes with the request: the token of the address and the login', () => {
    tell({ auth_type: 'bearer', callback_url: 'https://tv.example/{token}/hook' })
    expect(world.state.requests).toMatchObject([
        { secrets: ['Bearer tv_live_of-the-test', 'tv_live_of-the-test', SECRETS.callback_token] },
    ])
})
