import { receive } from '../../src/server/inbound/receive.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { settleEvent } from '../../src/server/inbound/settle-event.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import type { Hooks } from '../support/hub/intercept.ts'
import { postOf } from '../support/hub/post.ts'
import { hashOf } from '../support/hub/state.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect()
})

const EVENTS = 'x_aigov_bridge_event'
const MAPPINGS = 'x_aigov_bridge_event_mapping'
const CREATED = aboutCase('case.created', 'case-1')
const RESOLVED = aboutCase('case.status_changed', 'case-1', { status: 'resolved', timestamp: '2026-05-15T11:00:00Z' })
const SUMMARY = aboutCase('case.summary_added', 'case-1')

const send = (event: object, hub = world.hub) => receive(postOf(event), hub)
const stateOf = (event: { id?: unknown }) => world.rows(EVENTS).find((row) => row.event_id === event.id)?.state
const incident = () => world.rows('incident')[0] ?? {}
const mappingOf = (type: string): string => world.rows(MAPPINGS).find((row) => row.event_type === type)?.sys_id ?? ''
const throwing = (method: string): Hooks => ({
    beforeCall: (call) => {
        if (call.method === method) throw new Error('the database is away')
        return undefined
    },
})

describe('an event is planned by the mapping rows of its type', () => {
    test('and by none: it is ignored with the reason', () => {
        world.edit(MAPPINGS, mappingOf('case.created'), { active: false })
        expect(send(CREATED)).toMatchObject({
            httpStatus: 202,
            result: { status: 'ignored', reason: 'no mapping row does anything with it' },
        })
        expect(stateOf(CREATED)).toBe('ignored')
    })

    test('and by those of its connection only', () => {
        const other = world.connect({ name: 'aisoc-other' })
        world.edit(MAPPINGS, mappingOf('case.created'), { connection: other })
        expect(send(CREATED)).toMatchObject({ result: { status: 'ignored' } })
        expect(receive(postOf(CREATED, { connectionName: 'aisoc-other' }), world.hub)).toMatchObject({
            httpStatus: 201,
        })
    })

    test('in several operations, all named in the answer', () => {
        world.edit(MAPPINGS, mappingOf('case.summary_added'), { event_type: 'case.created', order: 200 })
        const reply = send(aboutCase('case.created', 'case-1', { summary: 'an attack' }))
        expect(reply).toMatchObject({
            httpStatus: 201,
            result: { records: [{ operation: 'open_incident' }, { operation: 'add_note' }] },
        })
        expect(world.journal(incident().sys_id ?? '')).toHaveLength(1)
    })

    test('two rows that add a note write two notes', () => {
        send(CREATED)
        world.edit(MAPPINGS, mappingOf('case.action_executed'), { event_type: 'case.summary_added', condition: '' })
        send(SUMMARY)
        expect(world.journal(incident().sys_id ?? '')).toHaveLength(2)
    })
})

describe('an event that cannot be done yet is parked', () => {
    test('a change before its creation waits, and is done when the creation was', () => {
        expect(send(RESOLVED)).toMatchObject({
            httpStatus: 202,
            result: { status: 'parked', reason: expect.stringContaining('case-1 has no record here yet') as string },
        })
        send(CREATED)
        expect(world.state.wakes).toEqual(['inbound'])
        settleDue(world.hub)
        expect(stateOf(RESOLVED)).toBe('processed')
        expect(incident()).toMatchObject({ state: '6', close_code: 'Solution provided' })
    })

    test('it holds up no other entity, nor its own', () => {
        send(RESOLVED)
        expect(send(aboutCase('case.created', 'case-2'))).toMatchObject({ httpStatus: 201 })
        expect(stateOf(RESOLVED)).toBe('parked')
        expect(send(CREATED)).toMatchObject({ httpStatus: 201 })
    })

    test('a template that cannot be rendered parks it, with the cause and the cure', () => {
        world.edit(MAPPINGS, mappingOf('case.created'), { fields: '{"short_description": "{{ id | shout }}"}' })
        expect(send(CREATED)).toMatchObject({
            result: { status: 'parked', reason: expect.stringContaining('shout') as string },
        })
        expect(world.rows('incident')).toEqual([])
    })

    test('a value that AiSOC has and its map has not is left out with the reason', () => {
        send(CREATED)
        const odd = aboutCase('case.status_changed', 'case-1', {
            status: 'escalated',
            timestamp: '2026-05-15T12:00:00Z',
        })
        expect(send(odd)).toMatchObject({
            httpStatus: 202,
            result: { status: 'ignored', reason: expect.stringContaining('"escalated"') as string },
        })
        expect(incident().state).toBe('1')
    })
})

describe('an event that fails', () => {
    const refuse = (hub = world.node({}, { user: 'system', rule: () => false })) => send(CREATED, hub)
    const row = () => world.rows(EVENTS)[0] ?? {}
    const due = (): number => Date.parse(`${row().next_attempt_at ?? ''}Z`) - world.state.now

    test.each([
        ['a rule of the customer', () => refuse()],
        ['an exception of the platform', () => refuse(world.node(throwing('records.insert')))],
        ['an exception while planning', () => refuse(world.node(throwing('mappings.rows')))],
    ])('by %s stays safe: 202, failed, tried again after five seconds', (_what, act) => {
        expect(act()).toMatchObject({ ok: true, httpStatus: 202, result: { status: 'accepted' } })
        expect(row()).toMatchObject({ state: 'failed', attempts: '1', problem: expect.stringMatching(/\w/) as string })
        expect(due()).toBe(5000)
        settleDue(world.hub)
        expect(row().state).toBe('failed')
        world.wait(5)
        settleDue(world.hub)
        expect(row()).toMatchObject({ state: 'processed', attempts: '2', problem: '', next_attempt_at: '' })
    })

    test('waits longer each time, and is dead after ten tries, with its cause', () => {
        const waits: number[] = []
        const hub = world.node({}, { user: 'system', rule: () => false })
        send(CREATED, hub)
        while (row().state === 'failed') {
            waits.push(due() / 1000)
            world.wait(due() / 1000)
            settleDue(hub)
        }
        expect(waits).toEqual([5, 30, 300, 1800, 7200, 18_000, 18_000, 18_000, 18_000])
        expect(row()).toMatchObject({ state: 'dead', attempts: '10', next_attempt_at: '' })
        expect(row().problem).toContain('The incident was not saved')
        // What metrics count failures by, and what people find in the log.
        expect(world.rows('x_aigov_bridge_audit_entry')).toMatchObject([{ action: 'event_dead' }])
        expect(world.state.logs.filter(({ level }) => level === 'ERROR')).toMatchObject([
            { message: expect.stringContaining('Ticket creation failed: The incident was not saved') as string },
        ])
    })

    test('does not hold up another one', () => {
        const hub = world.node({}, { user: 'system', rule: (saved) => saved.correlation_id !== 'aisoc:case-1' })
        send(CREATED, hub)
        expect(send(aboutCase('case.created', 'case-2'), hub)).toMatchObject({ httpStatus: 201 })
    })

    test('because its connection is gone says so', () => {
        send(CREATED, world.node(throwing('mappings.rows')))
        world.delete('x_aigov_bridge_connection', row().connection ?? '')
        world.wait(5)
        settleDue(world.hub)
        expect(row()).toMatchObject({ state: 'failed', problem: 'The connection or its platform no longer exists.' })
    })

    test('counts its try before it starts, so that a node that dies in it does not repeat it for ever', () => {
        const seen: (string | undefined)[] = []
        const hub = world.node({
            beforeCall: ({ method }) => {
                if (method === 'mappings.rows') seen.push(row().attempts, row().state)
                return undefined
            },
        })
        send(CREATED, hub)
        expect(seen).toEqual(['1', 'processing'])
    })
})

test('an event whose tries take their node along is dead after ten of them', () => {
    const hub = world.node({
        beforeCall: ({ method }) => {
            if (['mappings.rows', 'describe'].includes(method)) throw new Error('the node died')
            return undefined
        },
    })
    const row = () => world.rows(EVENTS)[0] ?? {}
    expect(() => send(CREATED, hub)).toThrow('the node died')
    for (let attempt = 2; attempt <= 10; attempt++) {
        world.wait(6 * 3600)
        expect(() => settleDue(hub)).toThrow('the node died')
        expect(row()).toMatchObject({ state: 'processing', attempts: String(attempt) })
    }
    world.wait(6 * 3600)
    settleDue(hub)
    expect(row()).toMatchObject({ state: 'dead', problem: expect.stringContaining('none came to an end') as string })
})

test('an event that waited long has all its tries left when it is released', () => {
    send(RESOLVED)
    const parked = world.rows(EVENTS)[0]?.sys_id ?? ''
    world.edit(EVENTS, parked, { attempts: 9 })
    send(CREATED)
    settleDue(world.node({}, { user: 'system', rule: () => false }))
    expect(world.row(EVENTS, parked)).toMatchObject({ state: 'failed', attempts: '1' })
})

describe('one at a time', () => {
    test('an event whose entity is in other hands is left as it is', () => {
        const hub = world.node({
            beforeCall: ({ method }) => (method === 'leases.take' ? { answer: undefined } : undefined),
        })
        send(CREATED, hub)
        const before = hashOf(world.state)
        expect(settleEvent(world.rows(EVENTS)[0]?.sys_id ?? '', hub)).toBeUndefined()
        expect(hashOf(world.state)).toBe(before)
    })

    test('an event that another node settled meanwhile is not settled again', () => {
        send(CREATED)
        const slow = world.node({
            beforeCall: ({ method }) => {
                const waiting = world
                    .rows(EVENTS)
                    .find((row) => row.event_id === RESOLVED.id && row.state === 'received')
                if (method !== 'leases.take' || !waiting) return undefined
                settleEvent(waiting.sys_id ?? '', world.hub)
                world.save('incident', incident().sys_id ?? '', { state: '2' })
                return undefined
            },
        })
        expect(send(RESOLVED, slow)).toMatchObject({ httpStatus: 201 })
        expect(world.rows(EVENTS)).toMatchObject([{}, { state: 'processed', attempts: '1' }])
        expect(incident().state).toBe('2')
    })

    test.each(['processed', 'ignored', 'dead'])('a %s event is never carried out again', (state) => {
        send(CREATED)
        const sysId = world.rows(EVENTS)[0]?.sys_id ?? ''
        world.edit(EVENTS, sysId, { state })
        const before = hashOf(world.state)
        expect(settleEvent(sysId, world.hub)).toMatchObject({ state })
        expect(hashOf(world.state)).toBe(before)
    })

    test('an event that is gone is nothing', () => {
        expect(settleEvent('0'.repeat(32), world.hub)).toBeUndefined()
    })

    test('the lease is given back, also after a failure', () => {
        send(CREATED)
        send(aboutCase('case.created', 'case-2'), world.node(throwing('records.insert')))
        expect(world.rows('x_aigov_bridge_lease')).toEqual([])
    })
})

describe('the sweep', () => {
    test('settles what is due, oldest event first', () => {
        world.edit('x_aigov_bridge_connection', world.rows('x_aigov_bridge_connection')[0]?.sys_id ?? '', {
            processing: 'queued',
        })
        for (const event of [RESOLVED, SUMMARY, CREATED]) send(event)
        settleDue(world.hub)
        expect(world.rows(EVENTS).map((row) => row.state)).toEqual(['processed', 'processed', 'processed'])
        expect(incident().state).toBe('6')
    })

    test('ends after its time, and the next one goes on', () => {
        world.edit('x_aigov_bridge_connection', world.rows('x_aigov_bridge_connection')[0]?.sys_id ?? '', {
            processing: 'queued',
        })
        for (const id of ['case-1', 'case-2', 'case-3']) send(aboutCase('case.created', id))
        const slow = world.node({
            afterCall: ({ method }) => {
                if (method === 'records.insert') world.wait(25)
                return undefined
            },
        })
        settleDue(slow)
        expect(world.rows('incident')).toHaveLength(2)
        settleDue(slow)
        expect(world.rows('incident')).toHaveLength(3)
    })
})

test('whenever a node dies while it settles, later tries end in the same records and release what waited', () => {
    const calls = atEveryCrash({
        arrange: (crashed) => {
            crashed.connect()
            receive(postOf(SUMMARY), crashed.hub)
            receive(postOf(RESOLVED), crashed.hub)
        },
        act: (hub) => receive(postOf(CREATED), hub),
        recover: (crashed) => {
            receive(postOf(CREATED), crashed.hub)
            for (let sweep = 0; sweep < 3; sweep++) settleDue(crashed.hub)
        },
        check: (crashed) => {
            expect(crashed.rows(EVENTS).map((row) => row.state)).toEqual(['processed', 'processed', 'processed'])
            expect(crashed.rows('incident')).toMatchObject([{ state: '6' }])
            // The summary's, and the report that is saved together with the state.
            expect(crashed.rows('sys_journal_field')).toHaveLength(2)
        },
    })
    expect(calls).toContain('events.parked')
})

describe('replaying the whole ledger', () => {
    const replay = (): void => {
        for (const event of world.rows(EVENTS)) world.edit(EVENTS, event.sys_id ?? '', RELEASED)
        settleDue(world.hub)
    }
    const RELEASED = { state: 'received', attempts: 0, next_attempt_at: '2026-05-15 00:00:00' }
    const records = (): string =>
        JSON.stringify(
            ['incident', 'sys_journal_field', 'x_aigov_bridge_external_ref', 'x_aigov_bridge_message'].map((table) =>
                world.rows(table),
            ),
        )

    test('changes no record, no link and no message', () => {
        for (const event of [CREATED, RESOLVED, SUMMARY]) send(event)
        const before = records()
        replay()
        expect(records()).toBe(before)
        expect(world.rows(EVENTS).map((row) => row.state)).toEqual(['processed', 'processed', 'processed'])
    })

    test('keeps what people did since', () => {
        for (const event of [CREATED, RESOLVED]) send(event)
        world.save('incident', incident().sys_id ?? '', { state: '2', short_description: 'Mine now' })
        const before = records()
        replay()
        expect(records()).toBe(before)
    })

    test('keeps a note that a person would find twice after the journal was purged', () => {
        for (const event of [CREATED, SUMMARY]) send(event)
        world.state.tables['sys_journal_field'] = []
        replay()
        expect(world.rows('sys_journal_field')).toEqual([])
    })
})
