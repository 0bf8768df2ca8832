import { receive } from '../../src/server/inbound/receive.ts'
import { moveOn, releaseParked } from '../../src/server/inbound/release.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { postOf } from '../support/hub/post.ts'
import { hashOf } from '../support/hub/state.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const EVENTS = 'x_aigov_bridge_event'
const CREATED = aboutCase('case.created', 'case-1')
const RESOLVED = aboutCase('case.status_changed', 'case-1', { status: 'resolved', timestamp: '2026-05-15T11:00:00Z' })

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect()
})

const send = (event: object) => receive(postOf(event), world.hub)
const event = () => world.rows(EVENTS)[0] ?? {}
const move = (action: 'event_released' | 'event_replayed') => moveOn(event().sys_id ?? '', action, world.hub)
const audit = () => world.rows('x_aigov_bridge_audit_entry')

describe('release', () => {
    test.each(['parked', 'failed', 'dead'])(
        'lets a %s event try again with all its tries, and says who did it',
        (state) => {
            send(CREATED)
            world.edit(EVENTS, event().sys_id ?? '', {
                state,
                attempts: 10,
                result: '',
                problem: 'the reason',
                next_attempt_at: '',
            })
            move('event_released')
            expect(world.state.wakes).toContain('inbound')
            expect(audit()).toMatchObject([
                {
                    action: 'event_released',
                    actor: 'system',
                    record_sys_id: event().sys_id,
                    detail: JSON.stringify({ event_id: CREATED.id, from: state, problem: 'the reason' }),
                },
            ])
            settleDue(world.hub)
            expect(event()).toMatchObject({ state: 'processed', attempts: '1', problem: '' })
            expect(world.rows('incident')).toHaveLength(1)
        },
    )

    test.each(['received', 'processing', 'processed', 'ignored', 'dry_run'])('leaves a %s event alone', (state) => {
        send(CREATED)
        world.edit(EVENTS, event().sys_id ?? '', { state })
        const before = hashOf(world.state)
        move('event_released')
        expect(hashOf(world.state)).toBe(before)
    })
})

describe('what failed once', () => {
    const stopped = () => world.node({}, { user: 'system', rule: () => false })
    const incident = () => world.rows('incident')[0] ?? {}
    const resolved = () => world.rows(EVENTS)[1] ?? {}
    beforeEach(() => {
        send(CREATED)
        receive(postOf(RESOLVED), stopped())
        expect(resolved().state).toBe('failed')
    })

    test.each([
        ['tried again', () => world.wait(5)],
        [
            'dead and released',
            () => {
                world.edit(EVENTS, resolved().sys_id ?? '', { state: 'dead', attempts: 10 })
                moveOn(resolved().sys_id ?? '', 'event_released', world.hub)
            },
        ],
    ])('and is %s leaves what a person changed meanwhile, and says so', (_what, again) => {
        world.save('incident', incident().sys_id ?? '', { state: '3' })
        again()
        settleDue(world.hub)
        expect(resolved().state).toBe('processed')
        expect(resolved().result).toContain('somebody changed it since the first try')
        expect(incident().state).toBe('3')
        expect(world.journal(incident().sys_id ?? '')).toEqual([
            expect.stringContaining('Not applied: somebody changed'),
        ])
    })

    test('is done where nobody changed what it changes', () => {
        world.save('incident', incident().sys_id ?? '', { short_description: 'Mine now' })
        world.wait(5)
        settleDue(world.hub)
        expect(incident()).toMatchObject({ state: '6', short_description: 'Mine now' })
    })

    test('is done where only an older event came between', () => {
        const between = { status: 'contained', timestamp: '2026-05-15T10:30:00Z' }
        send(aboutCase('case.status_changed', 'case-1', between))
        world.wait(5)
        settleDue(world.hub)
        expect(incident().state).toBe('6')
    })

    test('remembers its first try, not its last', () => {
        world.save('incident', incident().sys_id ?? '', { state: '3' })
        world.wait(5)
        settleDue(stopped())
        expect(resolved().state).toBe('failed')
        world.wait(30)
        settleDue(world.hub)
        expect(incident().state).toBe('3')
    })
})

describe('replay', () => {
    test('of what is done changes no record, whatever people did since', () => {
        send(CREATED)
        const incident = world.rows('incident')[0]?.sys_id ?? ''
        world.save('incident', incident, { state: '3', short_description: 'Mine now' })
        const before = structuredClone(world.rows('incident'))
        move('event_replayed')
        settleDue(world.hub)
        expect(event().state).toBe('processed')
        expect(world.rows('incident')).toEqual(before)
        expect(audit()).toMatchObject([{ action: 'event_replayed' }])
    })

    test('of a dry run does what it showed', () => {
        world.edit(
            'x_aigov_bridge_connection',
            event().connection ?? world.rows('x_aigov_bridge_connection')[0]?.sys_id ?? '',
            { mode: 'dry_run' },
        )
        send(CREATED)
        world.edit('x_aigov_bridge_connection', event().connection ?? '', { mode: 'live' })
        move('event_replayed')
        settleDue(world.hub)
        expect(event().state).toBe('processed')
        expect(world.rows('incident')).toHaveLength(1)
    })

    test('of a dry run that its sender asked for shows it again', () => {
        send({ ...CREATED, dry_run: true })
        move('event_replayed')
        settleDue(world.hub)
        expect(event().state).toBe('dry_run')
        expect(world.rows('incident')).toEqual([])
    })

    test('of what was ignored ends as the mapping says now', () => {
        send({ ...CREATED, type: 'case.else' })
        move('event_replayed')
        settleDue(world.hub)
        expect(event()).toMatchObject({ state: 'ignored' })
    })

    test.each(['received', 'processing', 'parked', 'failed', 'dead'])('leaves a %s event alone', (state) => {
        send(RESOLVED)
        world.edit(EVENTS, event().sys_id ?? '', { state })
        const before = hashOf(world.state)
        move('event_replayed')
        expect(hashOf(world.state)).toBe(before)
    })
})

test('a change of the mapping lets go on what is parked, and leaves alone what came to its end meanwhile', () => {
    send(RESOLVED)
    expect(event().state).toBe('parked')
    const sysId = event().sys_id ?? ''
    const hub = world.node({
        afterCall: ({ method }) => {
            if (method === 'events.parkedOf') world.edit(EVENTS, sysId, { state: 'processed' })
            return undefined
        },
    })
    releaseParked('aisoc', hub)
    expect(event().state).toBe('processed')
    world.edit(EVENTS, sysId, { state: 'parked' })
    releaseParked('aisoc', world.hub)
    expect(event().state).toBe('received')
})
