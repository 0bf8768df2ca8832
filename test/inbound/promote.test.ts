import { promote } from '../../src/server/inbound/promote.ts'
import { receive } from '../../src/server/inbound/receive.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, type World } from '../support/hub/world.ts'

const EVENTS = 'x_aigov_bridge_event'
const MAPPING = 'x_aigov_bridge_event_mapping'

let world: World
let connection: string
beforeEach(() => {
    world = createWorld()
    connection = world.connect()
    receive(postOf({ ...aboutCase('case.created', 'case-1'), dry_run: true }), world.hub)
})

const event = () => world.rows(EVENTS)[0] ?? {}
const press = () => {
    const told = promote(event().sys_id ?? '', 'jane.doe', world.hub)
    settleDue(world.hub)
    return told
}
const changeMapping = () => {
    const row = world.rows(MAPPING).find((one) => one.platform === 'aisoc' && one.event_type === 'case.created')
    world.edit(MAPPING, row?.sys_id ?? '', { fields: '{"short_description":"something else"}' })
}

test('a reviewed dry run is carried out, once', () => {
    expect(press()).toMatchObject({ ok: true })
    expect(press()).toEqual({ ok: false, problem: 'Only a dry run can be promoted.' })
    expect(event()).toMatchObject({ state: 'processed', promoted_by: 'jane.doe' })
    expect(world.rows('incident')).toHaveLength(1)
})

test('a mapping that changed since is nothing that somebody reviewed', () => {
    changeMapping()
    expect(press()).toMatchObject({ ok: false })
    expect(world.rows('incident')).toEqual([])
})

test('neither is one that changes before the event is carried out: it is shown once more', () => {
    world.edit('x_aigov_bridge_connection', connection, { mode: 'paused' })
    expect(press()).toMatchObject({ ok: true })
    changeMapping()
    world.edit('x_aigov_bridge_connection', connection, { mode: 'live' })
    settleDue(world.hub)
    expect(event()).toMatchObject({ state: 'dry_run', promoted_by: '' })
    expect(world.rows('incident')).toEqual([])
    press()
    expect(world.rows('incident')).toMatchObject([{ short_description: 'something else' }])
})

test('so is what its connection has come to do by itself meanwhile', () => {
    const set = (mode: string) => world.edit('x_aigov_bridge_connection', connection, { mode })
    set('dry_run')
    receive(postOf(aboutCase('case.created', 'case-2')), world.hub)
    const sysId = world.rows(EVENTS)[1]?.sys_id ?? ''
    set('paused')
    expect(promote(sysId, 'jane.doe', world.hub)).toMatchObject({ ok: true })
    changeMapping()
    set('live')
    settleDue(world.hub)
    expect(world.row(EVENTS, sysId)).toMatchObject({ state: 'dry_run', promoted_by: '' })
    expect(world.rows('incident')).toEqual([])
})

test('what the connection adds is part of what somebody reviewed', () => {
    const group = world.create('sys_user_group', { name: 'Others' })
    world.edit('x_aigov_bridge_connection', connection, { assignment_group: group })
    expect(press()).toMatchObject({
        ok: false,
        problem: expect.stringContaining('has changed since this dry run') as string,
    })
    expect(world.rows('incident')).toEqual([])
})

test('nothing is carried out under the eyes of whoever pressed: what is hidden from them would pass for deleted', () => {
    const blind = world.node({
        beforeCall: ({ method }) => (method === 'records.read' ? { answer: undefined } : undefined),
    })
    expect(promote(event().sys_id ?? '', 'jane.doe', blind)).toMatchObject({ ok: true })
    expect(event()).toMatchObject({ state: 'received' })
    settleDue(world.hub)
    expect(world.rows('x_aigov_bridge_external_ref')).toMatchObject([{ state: 'linked' }])
})
