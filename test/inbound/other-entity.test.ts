import { receive } from '../../src/server/inbound/receive.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { settleEvent } from '../../src/server/inbound/settle-event.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, type World } from '../support/hub/world.ts'

// Rows whose Entity is a template: several cases share one record.
let world: World
beforeEach(() => {
    world = createWorld()
    world.connect()
    for (const { sys_id: row = '' } of world.rows('x_aigov_bridge_event_mapping'))
        world.edit('x_aigov_bridge_event_mapping', row, { entity: 'outbreak' })
})

const EVENTS = 'x_aigov_bridge_event'
const send = (event: object, hub = world.hub) => receive(postOf(event), hub)
const statusOf = (caseId: string, status: string, timestamp: string): object =>
    aboutCase('case.status_changed', caseId, { status, timestamp })
const rowOf = (event: object) =>
    world.rows(EVENTS).find((row) => row.event_id === (event as { readonly id: string }).id) ?? {}

test('one record stands for both, and the later state stays whoever writes first', () => {
    send(aboutCase('case.created', 'case-1'))
    const [older, newer] = [
        statusOf('case-1', 'investigating', '2026-05-15T11:00:00Z'),
        statusOf('case-2', 'resolved', '2026-05-15T11:30:00Z'),
    ]
    let isMet = false
    const slow = world.node({
        beforeCall: ({ method }) => {
            // Between the look at the record and the save: another node has the event of the other case.
            if (method === 'records.update' && !isMet) {
                isMet = true
                send(newer)
            }
            return undefined
        },
    })
    send(older, slow)
    expect(isMet).toBe(true)
    expect(rowOf(newer)).toMatchObject({ state: 'failed', problem: expect.stringContaining('outbreak') as string })
    world.wait(5)
    settleDue(world.hub)
    expect(world.rows(EVENTS).map(({ state }) => state)).toEqual(['processed', 'processed', 'processed'])
    expect(world.rows('incident')).toMatchObject([{ state: '6', correlation_id: 'aisoc:outbreak' }])
})

test('what comes before its record goes on when an event of another case opens that', () => {
    const early = statusOf('case-2', 'resolved', '2026-05-15T11:30:00Z')
    expect(send(early)).toMatchObject({ httpStatus: 202 })
    expect(rowOf(early)).toMatchObject({ state: 'failed', waits_for: 'outbreak' })
    send(aboutCase('case.created', 'case-1'))
    expect(rowOf(early)).toMatchObject({ state: 'received', attempts: '0' })
    settleDue(world.hub)
    expect(rowOf(early).state).toBe('processed')
    expect(world.rows('incident')).toMatchObject([{ state: '6' }])
})

test('what waited once, and is stopped by something else now, is not let go on again and again', () => {
    const early = statusOf('case-2', 'resolved', '2026-05-15T11:30:00Z')
    send(early)
    send(aboutCase('case.created', 'case-1'))
    const refusing = world.node({}, { user: 'system', rule: () => false })
    settleEvent(rowOf(early).sys_id ?? '', refusing)
    expect(rowOf(early)).toMatchObject({ state: 'failed', attempts: '1', waits_for: '' })
    send(aboutCase('case.summary_added', 'case-1'))
    expect(rowOf(early)).toMatchObject({ state: 'failed', attempts: '1' })
})

test('two that wait for the same record do not let each other go on', () => {
    const [row] = world.rows('x_aigov_bridge_event_mapping').filter((one) => one.event_type === 'case.summary_added')
    const raise = {
        ...row,
        sys_id: undefined,
        order: 50,
        operation: 'raise_change',
        fields: '{"short_description":"Mend"}',
    }
    world.create('x_aigov_bridge_event_mapping', raise as unknown as Record<string, string>)
    const both = [aboutCase('case.summary_added', 'case-1'), aboutCase('case.summary_added', 'case-2')]
    for (const event of both) send(event)
    expect(world.rows('change_request')).toHaveLength(1)
    for (let round = 0; round < 10; round++) settleDue(world.hub)
    expect(both.map((event) => rowOf(event))).toMatchObject([
        { state: 'failed', attempts: '1', waits_for: 'outbreak' },
        { state: 'failed', attempts: '1', waits_for: 'outbreak' },
    ])
    send(aboutCase('case.created', 'case-3'))
    settleDue(world.hub)
    expect(both.map((event) => rowOf(event).state)).toEqual(['processed', 'processed'])
})

test('what waits for a record goes on as soon as that is there, whatever becomes of the event that made it', () => {
    const rows = world.rows('x_aigov_bridge_event_mapping')
    for (const { sys_id: row = '' } of rows) world.edit('x_aigov_bridge_event_mapping', row, { entity: '' })
    const { sys_id: _, ...opens } = rows.find((one) => one.event_type === 'case.created') ?? {}
    const second = { entity: 'never-there', order: '200', operation: 'add_note', fields: '{"work_notes":"seen"}' }
    world.create('x_aigov_bridge_event_mapping', { ...opens, ...second } as Record<string, string>)
    const early = statusOf('case-1', 'investigating', '2026-05-15T11:00:00Z')
    send(early)
    expect(rowOf(early).state).toBe('parked')
    const created = aboutCase('case.created', 'case-1')
    send(created)
    expect(rowOf(created).state).toBe('failed')
    settleDue(world.hub)
    expect(rowOf(early).state).toBe('processed')
    const releases = () => world.rows('x_aigov_bridge_event').filter(({ state }) => state === 'received').length
    world.wait(6)
    settleDue(world.hub)
    expect(rowOf(created).state).toBe('failed')
    expect(releases()).toBe(0)
})

test('two that make CIs and wait for each other’s incident do not let each other go on', () => {
    for (const { sys_id: row = '' } of world.rows('x_aigov_bridge_event_mapping'))
        world.delete('x_aigov_bridge_event_mapping', row)
    const row = (order: string, operation: string, entity: string, fields: object) =>
        world.create('x_aigov_bridge_event_mapping', {
            ...{ platform: 'aisoc', event_type: 'case.created', order, operation, entity, active: '1' },
            fields: JSON.stringify(fields),
        })
    row('10', 'register_ci', '', { name: '{{ data.case.id }}' })
    row('20', 'update_incident', '{{ data.case.title }}', { state: '2' })
    for (const [one, other] of [
        ['a', 'b'],
        ['b', 'a'],
    ] as const) {
        const event = aboutCase('case.created', one)
        const data = event['data'] as { readonly case: object }
        send({ ...event, data: { ...data, case: { ...data.case, title: other } } })
    }
    let tries = 0
    const counting = world.node({
        beforeCall: ({ method, args: [, patch] }) => {
            if (method === 'events.update' && (patch as { state?: string }).state === 'processing') tries++
            if (tries > 50) throw new Error('they let each other go on for ever')
            return undefined
        },
    })
    for (let hour = 0; hour < 100; hour++) {
        world.wait(3600)
        settleDue(counting)
    }
    expect(tries).toBeLessThan(25)
})
