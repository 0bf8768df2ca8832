import { receive } from '../../src/server/inbound/receive.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { settleEvent } from '../../src/server/inbound/settle-event.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const EVENTS = 'x_aigov_bridge_event'
const CONNECTIONS = 'x_aigov_bridge_connection'
const CREATED = aboutCase('case.created', 'case-1')

let world: World
let connection: string
beforeEach(() => {
    world = createWorld()
    connection = world.connect()
})

const set = (fields: Readonly<Record<string, string | boolean>>) => world.edit(CONNECTIONS, connection, fields)
const send = (event: object, headers: Readonly<Record<string, string>> = {}) => {
    const post = postOf(event)
    return receive({ ...post, header: (name) => headers[name.toLowerCase()] ?? post.header(name) }, world.hub)
}
const states = () => world.rows(EVENTS).map((row) => row.state)

describe('a paused connection', () => {
    beforeEach(() => set({ mode: 'paused' }))

    test('stores its events and answers 202; nothing is settled, nobody is woken', () => {
        const reason = expect.stringContaining('The connection is paused') as string
        expect(send(CREATED)).toMatchObject({ httpStatus: 202, result: { status: 'accepted', records: [], reason } })
        expect(world.state.wakes).toEqual([])
        settleDue(world.hub)
        expect(world.rows(EVENTS)).toMatchObject([{ state: 'received', attempts: '0' }])
        expect(world.rows('incident')).toEqual([])
    })

    test('refuses what is wrong as ever', () => {
        expect(send({ ...CREATED, id: '' })).toMatchObject({ httpStatus: 400 })
    })

    test('goes on where it stopped', () => {
        send(CREATED)
        set({ mode: 'live' })
        settleDue(world.hub)
        expect(states()).toEqual(['processed'])
    })

    test('takes no place of others among what is due', () => {
        for (let number = 0; number < 120; number++) send(aboutCase('case.created', `case-${number}`))
        world.connect({ name: 'aisoc-live', processing: 'queued' })
        receive(postOf(CREATED, { connectionName: 'aisoc-live' }), world.hub)
        settleDue(world.hub)
        expect(states().filter((state) => state === 'processed')).toHaveLength(1)
    })
})

describe.each([
    ['paused', { mode: 'paused' }, { mode: 'live' }],
    ['switched off', { active: false }, { active: true }],
])('a connection that was %s after its events were stored', (_what, rest, resume) => {
    test('keeps them, and they lose no try', () => {
        set({ processing: 'queued' })
        send(CREATED)
        set(rest)
        for (let sweep = 0; sweep < 15; sweep++) {
            world.wait(6 * 3600)
            settleDue(world.hub)
        }
        // Somebody who took it from the list before.
        settleEvent(world.rows(EVENTS)[0]?.sys_id ?? '', world.hub)
        expect(world.rows(EVENTS)).toMatchObject([{ state: 'received', attempts: '0' }])
        set(resume)
        settleDue(world.hub)
        expect(world.rows(EVENTS)).toMatchObject([{ state: 'processed', attempts: '1' }])
    })
})

describe('a dry run', () => {
    const PLAN = [
        {
            operation: 'open_incident',
            table: 'incident',
            entity: 'case-1',
            fields: expect.objectContaining({ impact: '1', category: 'security' }) as object,
        },
    ]
    const nothingWritten = () =>
        ['incident', 'x_aigov_bridge_external_ref', 'sys_journal_field'].every(
            (table) => world.rows(table).length === 0,
        )

    test.each([
        ['by the connection', { mode: 'dry_run' }, CREATED],
        ['by the event', {}, { ...CREATED, dry_run: true }],
    ])('%s answers 200 with the plan, keeps it and writes nothing', (_what, fields, event) => {
        set(fields)
        expect(send(event)).toMatchObject({
            ok: true,
            httpStatus: 200,
            result: { status: 'dry_run', duplicate: false, records: [], plan: PLAN },
        })
        expect(world.rows(EVENTS)).toMatchObject([{ state: 'dry_run', problem: '', next_attempt_at: '' }])
        expect(nothingWritten()).toBe(true)
    })

    test('again is a duplicate with the same plan', () => {
        set({ mode: 'dry_run' })
        send(CREATED)
        expect(send(CREATED)).toMatchObject({ httpStatus: 200, result: { status: 'duplicate', plan: PLAN } })
    })

    const RESOLVED = { ...aboutCase('case.status_changed', 'case-1', { status: 'resolved' }), dry_run: true }
    const SHOWN = { status: 'dry_run', plan: [{ operation: 'update_incident', fields: { state: '6' } }] }

    test('of a change shows the change where the record is there; where not it waits, as the change itself would', () => {
        expect(send(RESOLVED)).toMatchObject({
            httpStatus: 202,
            result: { status: 'parked', reason: expect.stringContaining('case-1 has no record here yet') as string },
        })
        send(CREATED)
        settleDue(world.hub)
        expect(states()).toEqual(['dry_run', 'processed'])
        expect(send({ ...RESOLVED, id: 'evt-again' })).toMatchObject({ httpStatus: 200, result: SHOWN })
    })

    test('of a whole connection waits for no record: none is ever made there', () => {
        set({ mode: 'dry_run' })
        expect(send(RESOLVED)).toMatchObject({ httpStatus: 200, result: SHOWN })
    })

    test('says what would be left out, as the event itself would', () => {
        world.create('sys_user_group', { name: 'Service Desk' })
        const row = world.rows('x_aigov_bridge_event_mapping').find((one) => one.operation === 'open_incident')
        const fields = JSON.stringify({ ...(JSON.parse(row?.fields ?? '') as object), assignment_group: 'Nobody' })
        world.edit('x_aigov_bridge_event_mapping', row?.sys_id ?? '', { fields })
        const remark = expect.stringContaining('assignment_group was left as it is') as string
        const dry = send({ ...CREATED, id: 'evt-dry', dry_run: true })
        expect(dry).toMatchObject({ result: { plan: [{ remark }] } })
        expect(JSON.stringify(dry)).not.toContain('"assignment_group"')
        expect(send(CREATED)).toMatchObject({ result: { records: [{ remark }] } })
    })

    test('says what is there already, and what becomes of it', () => {
        send(CREATED)
        const remarkOf = (event: object) => {
            const answer = send({ ...event, dry_run: true })
            return answer.ok && 'result' in answer ? answer.result.plan?.[0]?.remark : undefined
        }
        expect(remarkOf({ ...CREATED, id: 'evt-2' })).toBe('INC0010001 is there already')
        world.save('incident', world.rows('incident')[0]?.sys_id ?? '', { state: '7' })
        const row = world.rows('x_aigov_bridge_event_mapping').find((one) => one.operation === 'open_incident')
        world.edit('x_aigov_bridge_event_mapping', row?.sys_id ?? '', { on_closed: 'new_episode' })
        const later = { ...CREATED, timestamp: '2026-05-16T10:00:00Z' }
        expect(remarkOf({ ...later, id: 'evt-3' })).toBe('INC0010001 is closed and stays so: one more is made')
        world.delete('incident', world.rows('incident')[0]?.sys_id ?? '')
        send({ ...CREATED, id: 'evt-4' })
        expect(remarkOf({ ...later, id: 'evt-5' })).toContain('was deleted by people')
    })

    test('that would do nothing says so', () => {
        world.state.tables['x_aigov_bridge_event_mapping'] = []
        expect(send({ ...CREATED, dry_run: true })).toMatchObject({ httpStatus: 202, result: { status: 'ignored' } })
    })

    test('when queued is planned later', () => {
        set({ processing: 'queued' })
        expect(send({ ...CREATED, dry_run: true })).toMatchObject({ httpStatus: 202, result: { status: 'accepted' } })
        settleDue(world.hub)
        expect(states()).toEqual(['dry_run'])
        expect(nothingWritten()).toBe(true)
    })

    test.each([
        ['"dry_run": false', false, 201],
        ['"dry_run": null', null, 201],
    ])('%s is none', (_what, flag, httpStatus) => {
        expect(send({ ...CREATED, dry_run: flag })).toMatchObject({ httpStatus, result: { status: 'processed' } })
    })

    test('asked for in other words is refused: nobody should find a ticket where they expected none', () => {
        expect(send({ ...CREATED, dry_run: 'yes' })).toMatchObject({
            httpStatus: 400,
            detail: 'dry_run must be true or false.',
        })
        expect(world.rows(EVENTS)).toEqual([])
    })
})

describe('an immediate connection', () => {
    test('leaves it for later when the sender prefers that', () => {
        expect(send(CREATED, { prefer: 'wait=5, respond-async' })).toMatchObject({
            httpStatus: 202,
            result: { status: 'accepted' },
        })
        expect(world.state.wakes).toEqual(['inbound'])
        settleDue(world.hub)
        expect(states()).toEqual(['processed'])
    })

    test.each(['respond-asynchronously', 'no-respond-async', ''])('does not take %j for that', (prefer) => {
        expect(send(CREATED, { prefer })).toMatchObject({ httpStatus: 201 })
    })

    test('leaves it for later when three seconds are over before it begins', () => {
        const slow = world.node({
            afterCall: ({ method }) => {
                if (method === 'events.insert') world.wait(3)
                return undefined
            },
        })
        expect(receive(postOf(CREATED), slow)).toMatchObject({ httpStatus: 202, result: { status: 'accepted' } })
        expect(world.state.wakes).toEqual(['inbound'])
    })
})

describe('the last event of a connection', () => {
    const heard = () => world.row(CONNECTIONS, connection).last_event_at
    test('is known to the minute, and written no more often', () => {
        send(CREATED)
        expect(heard()).toBe('2026-05-15 12:00:00')
        world.wait(59)
        send(aboutCase('case.created', 'case-2'))
        expect(heard()).toBe('2026-05-15 12:00:00')
        world.wait(1)
        send(aboutCase('case.created', 'case-3'))
        expect(heard()).toBe('2026-05-15 12:01:00')
    })

    test('is none that was refused', () => {
        send({ ...CREATED, id: '' })
        expect(heard()).toBe('')
    })
})

describe('an event from the far future', () => {
    const status = (to: string, timestamp: string) =>
        aboutCase('case.status_changed', 'case-1', { status: to, timestamp })
    const state = () => world.rows('incident')[0]?.state

    test('counts as of now: what comes after it is newer', () => {
        send(CREATED)
        send(status('resolved', '2099-01-01T00:00:00Z'))
        expect(state()).toBe('6')
        world.wait(60)
        send(status('contained', '2026-05-15T12:00:30Z'))
        expect(state()).toBe('2')
    })

    test('keeps its own time on its row', () => {
        send({ ...CREATED, timestamp: '2099-01-01T00:00:00Z' })
        expect(world.rows(EVENTS)).toMatchObject([
            { occurred_at: '2099-01-01 00:00:00', order_key: expect.stringMatching(/^2026-05-15T12:00:00/) as string },
        ])
    })

    test('is none whose sender is a day ahead', () => {
        send({ ...CREATED, timestamp: '2026-05-16T12:59:59Z' })
        expect(world.rows(EVENTS)[0]?.order_key).toMatch(/^2026-05-16T12:59:59/)
    })
})
