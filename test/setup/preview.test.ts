import { receive } from '../../src/server/inbound/receive.ts'
import { previewEvent, previewRow } from '../../src/server/setup/preview.ts'
import { aboutCase, aisocSample } from '../support/aisoc/samples.ts'
import { adminHubOf } from '../support/hub/desk.ts'
import { postOf } from '../support/hub/post.ts'
import { hashOf } from '../support/hub/state.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const MAPPING = 'x_aigov_bridge_event_mapping'

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect()
})

const row = (type: string) => world.rows(MAPPING).find((one) => one.event_type === type)?.sys_id ?? ''
const press = (type = 'case.created') => {
    const before = hashOf(world.state)
    const told = previewRow(row(type), adminHubOf(world))
    expect(hashOf(world.state)).toBe(before)
    return told.ok ? told.value : [told.problem]
}
const arrive = (event: object = aboutCase('case.created', 'case-1')) => receive(postOf(event), world.hub)

test('shows what a row would do to the newest event of its type, switched off or not', () => {
    arrive()
    world.edit(MAPPING, row('case.created'), { active: false })
    const said = press()
    expect(said[0]).toContain('EVT0001000')
    expect(said[1]).toMatch(/^It would open incident \(incident\) for case-1: short_description = /)
    expect(said[2]).toBe('Nothing was written.')
})

test('says why the condition does not hold', () => {
    arrive()
    world.edit(MAPPING, row('case.created'), {
        condition: 'data.case.severity=none^ORdata.case.severity=low^data.nothereISNOTEMPTY',
    })
    expect(press().slice(1)).toEqual([
        'The row does nothing: its condition does not hold.',
        expect.stringMatching(
            /^data\.case\.severity is "\w+", not = none or data\.case\.severity is "\w+", not = low$/,
        ),
        'data.nothere is not in the event, not ISNOTEMPTY',
    ])
})

test.each([
    ['condition', { condition: 'data.case.severity' }, 'cannot be read'],
    ['template', { fields: '{"short_description": "{% if %}"}' }, 'Correct the mapping row'],
    ['operation', { operation: 'open_ticket' }, 'There is no operation open_ticket. Correct the row with order 100.'],
    ['value', { fields: '{"impact": "{{ data.case.title | map: \\"status_to_state\\" }}"}' }, 'has no row for'],
])('says what is wrong with a %s', (_, fields, problem) => {
    arrive()
    world.edit(MAPPING, row('case.created'), fields)
    expect(press()[0]).toContain(problem)
})

test('asks for an event where none came yet', () => {
    arrive(aisocSample('honeytoken.triggered'))
    expect(press()[0]).toContain('No event case.created was received yet')
})

test('what senders wrote is shown as text, cut and without markup', () => {
    const event = aboutCase('case.created', 'case-1') as { data: { case: object } }
    const title = `<img src=x onerror=alert(1)>${'x'.repeat(2000)}`
    arrive({ ...event, data: { ...event.data, case: { ...event.data.case, title } } })
    const [, said = ''] = press()
    expect(said).not.toMatch(/[<>]/)
    expect(said.length).toBeLessThan(2500)
})

test('of an event: what all rows in force would do', () => {
    arrive()
    const [event] = world.rows('x_aigov_bridge_event')
    const told = previewEvent(event?.sys_id ?? '', world.hub)
    const [incident] = world.rows('incident')
    expect(told.ok && told.value.slice(0, 2)).toEqual([
        expect.stringContaining(
            `It was carried out: open incident ${incident?.number}. A replay leaves that as it is.`,
        ),
        expect.stringMatching(/^It would open incident/),
    ])
    world.edit(MAPPING, row('case.created'), { active: false })
    arrive(aboutCase('case.created', 'case-2'))
    const [, ignored] = world.rows('x_aigov_bridge_event')
    const none = previewEvent(ignored?.sys_id ?? '', world.hub)
    expect(none.ok && none.value[0]).toBe('It would do nothing: no row is meant for it.')
})
