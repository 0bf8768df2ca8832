import { Webhook } from 'standardwebhooks'
import { receive } from '../../../src/server/inbound/receive.ts'
import { deliverDue } from '../../../src/server/outbound/deliver.ts'
import { enqueue } from '../../../src/server/outbound/enqueue.ts'
import { PLATFORMS } from '../../../src/server/platforms/index.ts'
import { postOf } from '../../support/hub/post.ts'
import { insertRow } from '../../support/hub/rows.ts'
import { hashOf } from '../../support/hub/state.ts'
import { createWorld, type World } from '../../support/hub/world.ts'
import { ledgerly, watchtower, type Happening, type MadeUpPlatform } from '../../support/made-up/platforms.ts'

const EVENTS = 'x_aigov_bridge_event'
const BOTH = [watchtower, ledgerly] as const

let world: World
beforeEach(() => {
    world = createWorld()
    for (const platform of BOTH) add(platform)
})

function add({ name, connection, secret, mappings, values }: MadeUpPlatform): void {
    const secrets = { signing_secret: secret, callback_secret: secret }
    const sysId = world.connect({ name, callback_url: `https://${name}.example/hook`, ...connection }, secrets)
    const insert = (table: string, row: object) =>
        insertRow({ state: world.state, user: 'admin' }, table, { active: true, ...row })
    for (const row of mappings)
        insert('x_aigov_bridge_event_mapping', { platform: 'generic', connection: sysId, order: 100, ...row })
    for (const row of values) insert('x_aigov_bridge_value_map', row)
}

const OPENED: Happening = {
    what: 'opened',
    id: 'evt-1',
    thing: 'T-1',
    title: 'Door open',
    status: 'new',
    level: 'High',
    at: Date.UTC(2026, 4, 15, 10),
}
const happens = (platform: MadeUpPlatform, change: Partial<Happening> = {}, connectionName = platform.name) => {
    const { body, headers } = platform.post({ ...OPENED, ...change }, world.state.now)
    return receive(postOf(body, { connectionName, headers }), world.hub)
}
const incidents = () => world.rows('incident')
const statusOf = { [watchtower.name]: 'looking', [ledgerly.name]: 'review' }

test.each(BOTH)('$name, added by rows alone, opens an incident and changes it', (platform) => {
    expect(happens(platform)).toMatchObject({ httpStatus: 201, result: { status: 'processed' } })
    expect(incidents()).toMatchObject([
        { correlation_id: 'bridge:T-1', correlation_display: platform.name, state: '1' },
    ])
    const change = {
        what: 'changed',
        id: 'evt-2',
        status: statusOf[platform.name] ?? '',
        at: OPENED.at + 1000,
    } as const
    expect(happens(platform, change)).toMatchObject({ httpStatus: 201 })
    expect(incidents()).toMatchObject([{ state: '2' }])
    expect(world.rows('x_aigov_bridge_external_ref')).toMatchObject([{ last_inbound_status: change.status }])
})

test('what a row says is carried out: condition, templates, link', () => {
    happens(watchtower)
    happens(ledgerly, { thing: 'L-1', title: '' })
    expect(incidents()).toMatchObject([
        { short_description: 'DOOR OPEN', impact: '1' },
        { short_description: 'Invoice L-1: no reason', description: 'Flagged on 15 May 2026' },
    ])
    const [reference] = world.rows('x_aigov_bridge_external_ref')
    expect(reference).toMatchObject({ external_url: 'https://watchtower.example/a/T-1' })
    for (const change of [{ level: 'low' }, { title: 'A TEST ALARM again' }])
        expect(happens(watchtower, { ...change, id: JSON.stringify(change), thing: 'T-2' })).toMatchObject({
            httpStatus: 202,
            result: { status: 'ignored', reason: 'no mapping row does anything with it' },
        })
    expect(incidents()).toHaveLength(2)
})

test.each(BOTH)('$name is answered the same when an event comes again, and changes nothing', (platform) => {
    happens(platform)
    const before = hashOf(world.state)
    world.wait(60)
    expect(happens(platform)).toMatchObject({ httpStatus: 200, result: { duplicate: true } })
    expect(hashOf(world.state)).toBe(before)
})

test('what one platform sends, the connection of the other refuses', () => {
    expect(happens(watchtower, {}, ledgerly.name)).toMatchObject({ httpStatus: 401 })
    expect(happens(ledgerly, {}, watchtower.name)).toMatchObject({ httpStatus: 401 })
})

test('a Standard Webhook older than five minutes is refused', () => {
    const { body, headers } = ledgerly.post(OPENED, world.state.now)
    world.wait(301)
    expect(receive(postOf(body, { connectionName: 'ledgerly', headers }), world.hub)).toMatchObject({ httpStatus: 401 })
})

test('an unmapped value waits for the admin', () => {
    happens(ledgerly)
    expect(happens(ledgerly, { what: 'changed', id: 'evt-2', status: 'odd', at: OPENED.at + 1 })).toMatchObject({
        httpStatus: 202,
        result: { status: 'parked', reason: expect.stringContaining('ledgerly_state has no row for "odd"') as string },
    })
})

test('an event that waited is settled by the headers that it came with', () => {
    const changed = { what: 'changed', id: 'evt-2', status: 'looking', at: OPENED.at + 1000 } as const
    expect(happens(watchtower, changed)).toMatchObject({ result: { status: 'parked' } })
    expect(JSON.parse(world.rows(EVENTS)[0]?.headers ?? '')).toMatchObject({ 'x-watchtower-event': 'ALARM_MOVED' })
    expect(world.rows(EVENTS)[0]?.headers).not.toMatch(/mac|authorization/i)
})

describe('the mapping digest', () => {
    const digests = () => world.rows(EVENTS).map((row) => row.mapping_digest)

    test('is the same for the same mapping, and another after a change of a row or a value map', () => {
        const change = (id: string, minute: number) =>
            happens(ledgerly, { what: 'changed', id, status: 'review', at: OPENED.at + minute * 60_000 })
        happens(ledgerly)
        change('a', 1)
        change('b', 2)
        const [value] = world.rows('x_aigov_bridge_value_map').filter((row) => row.source_value === 'hold')
        world.edit('x_aigov_bridge_value_map', value?.sys_id ?? '', { target_value: '2' })
        change('c', 3)
        const [row] = world.rows('x_aigov_bridge_event_mapping').filter((one) => one.event_type === 'invoice.changed')
        world.edit('x_aigov_bridge_event_mapping', row?.sys_id ?? '', { condition: 'data.invoice.stateISNOTEMPTY' })
        change('d', 4)
        const [, a, b, c, d] = digests()
        expect(a).toMatch(/^[0-9a-f]{64}$/)
        expect(b).toBe(a)
        expect(new Set([a, c, d]).size).toBe(3)
    })

    test('stands on an event that could not be planned too', () => {
        const [row] = world.rows('x_aigov_bridge_event_mapping').filter((one) => one.event_type === 'invoice.flagged')
        world.edit('x_aigov_bridge_event_mapping', row?.sys_id ?? '', { condition: 'oops' })
        expect(happens(ledgerly)).toMatchObject({
            result: {
                status: 'parked',
                reason: 'The condition oops cannot be read: oops has no operator. Correct the mapping row.',
            },
        })
        expect(digests()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    })
})

describe('what people change', () => {
    const resolve = () => {
        const sysId = incidents()[0]?.sys_id ?? ''
        const change = { state: '6', close_code: 'Solution provided', close_notes: 'closed the door' }
        enqueue(world.save('incident', sysId, change), world.hub)
        deliverDue(world.hub)
        return sysId
    }

    test.each(BOTH)('is told to $name in a Standard Webhook', (platform) => {
        happens(platform)
        const sysId = resolve()
        const [request] = world.state.requests
        expect(request).toMatchObject({ method: 'POST', url: `https://${platform.name}.example/hook` })
        expect(JSON.parse(request?.body ?? '')).toEqual({
            type: 'record.updated',
            timestamp: '2026-05-15T12:00:00.000Z',
            data: {
                entity: 'T-1',
                table: 'incident',
                sys_id: sysId,
                number: 'INC0010001',
                changed: expect.arrayContaining(['state', 'close_code', 'close_notes']) as string[],
                fields: {
                    state: '6',
                    assigned_to: '',
                    close_code: 'Solution provided',
                    close_notes: 'closed the door',
                },
            },
        })
    })

    test('is signed so that the reference library verifies it', () => {
        happens(ledgerly)
        resolve()
        const [request] = world.state.requests
        jest.spyOn(Date, 'now').mockReturnValue(world.state.now)
        expect(new Webhook(ledgerly.secret).verify(request?.body ?? '', { ...request?.headers })).toBeDefined()
        jest.restoreAllMocks()
    })

    test('is told to nobody where there is no callback URL', () => {
        const [connection] = world.rows('x_aigov_bridge_connection')
        world.edit('x_aigov_bridge_connection', connection?.sys_id ?? '', { callback_url: '' })
        happens(watchtower)
        resolve()
        expect(world.rows('x_aigov_bridge_message')).toEqual([])
    })
})

test('it has a prefix of its own', () => {
    expect(PLATFORMS.filter((platform) => platform.correlationPrefix === 'bridge').map(({ id }) => id)).toEqual([
        'generic',
    ])
})
