import { receive } from '../../src/server/inbound/receive.ts'
import { resync } from '../../src/server/inbound/resync.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { noteAsked } from '../../src/server/records/note-asked.ts'
import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { aisocInMemory, type AisocInMemory } from '../support/aisoc/in-memory.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { intercept, type Hooks } from '../support/hub/intercept.ts'
import { openCase } from '../support/hub/opened.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, SECRETS, type World } from '../support/hub/world.ts'

let world: World
let aisoc: AisocInMemory
let incident: string
let caseId: string
beforeEach(() => {
    world = createWorld()
    aisoc = aisocInMemory()
    world.connect(
        { api_base_url: 'https://aisoc.example', auth_type: 'bearer' },
        { ...SECRETS, credential: aisoc.addApiKey().key },
    )
    caseId = aisoc.addCase().id
    incident = openCase(world, caseId)
})

const reference = () => world.rows('x_aigov_bridge_external_ref')[0]
const ask = (): void => resync(reference()?.sys_id ?? '', aisoc.behind(world))
/** A person does, and it is to be told. */
function resolveIt(): void {
    world.save('incident', incident, { state: '6' })
    enqueue({ table: 'incident', sysId: incident, savedBy: '' }, world.hub)
}

function press(): void {
    noteAsked('resync_asked', reference()?.sys_id ?? '', world.hub)
    ask()
    world.wait(1)
    settleDue(world.hub)
}

test('the incident says what AiSOC says now, although no event told it', () => {
    aisoc.setStatus(caseId, 'resolved')
    press()
    expect(world.row('incident', incident)).toMatchObject({ state: '6' })
    expect(reference()?.remark).toMatch(/AiSOC says resolved/)
})

test('and that somebody asked stands in the audit trail', () => {
    press()
    expect(world.rows('x_aigov_bridge_audit_entry')).toContainEqual(
        expect.objectContaining({ action: 'resync_asked', record_sys_id: incident }),
    )
})

test('also against what a person did since, and it is not sent back', () => {
    receive(postOf(aboutCase('case.status_changed', caseId, { status: 'investigating' })), world.hub)
    aisoc.setStatus(caseId, 'investigating')
    world.save('incident', incident, { state: '6' })
    press()
    expect(world.row('incident', incident)).toMatchObject({ state: '2' })
    enqueue({ table: 'incident', sysId: incident, savedBy: '' }, world.hub)
    expect(world.rows('x_aigov_bridge_message').filter(({ message_type: type }) => type === 'case.status')).toEqual([])
})

test('pressed twice is asked twice', () => {
    aisoc.setStatus(caseId, 'investigating')
    press()
    world.save('incident', incident, { state: '6' })
    press()
    expect(world.row('incident', incident)).toMatchObject({ state: '2' })
})

test.each([
    [503, /answered 503/],
    [401, /answered 401/],
    [0, /no answer/],
])('AiSOC that answers %i: nothing changes and the reference says why', (status, reason) => {
    const before = structuredClone(world.row('incident', incident))
    aisoc.fail(status)
    press()
    expect(world.row('incident', incident)).toEqual(before)
    expect(reference()?.remark).toMatch(reason)
})

test('a case of another tenant is not told', () => {
    const foreign = aisoc.addCase({ tenantId: 'other', status: 'resolved' }).id
    const other = openCase(world, foreign)
    const found = world.rows('x_aigov_bridge_external_ref').find(({ external_id: id }) => id === foreign)
    resync(found?.sys_id ?? '', aisoc.behind(world))
    settleDue(world.hub)
    expect(world.row('incident', other)).toMatchObject({ state: '1' })
})

test('beside a delivery under way it waits: what the platform says would be old', () => {
    resolveIt()
    const pressing = world.node({
        beforeCall: ({ method }) => {
            if (method === 'outbox.addAttempt') press()
            return undefined
        },
    })
    deliverDue(pressing)
    expect(reference()?.remark).toMatch(/Resync failed: the bridge is working on this record/)
})

test('its answer counts no more once there is something to be told after it', () => {
    aisoc.setStatus(caseId, 'investigating')
    ask()
    resolveIt()
    settleDue(world.hub)
    expect(world.row('incident', incident)).toMatchObject({ state: '6' })
    expect(world.rows('x_aigov_bridge_message')).toMatchObject([{ message_type: 'case.status', state: 'ready' }])
})

test('nor once the platform was told something after it', () => {
    aisoc.setStatus(caseId, 'investigating')
    resolveIt()
    ask()
    deliverDue(world.hub)
    settleDue(world.hub)
    expect(world.row('incident', incident)).toMatchObject({ state: '6' })
    expect(world.journal(incident).at(-1)).toContain('people said more since the platform was asked')
})

test('nor when the messages that told it are deleted by then', () => {
    aisoc.setStatus(caseId, 'investigating')
    ask()
    resolveIt()
    deliverDue(world.hub)
    for (const { sys_id: sysId = '' } of world.rows('x_aigov_bridge_message'))
        world.delete('x_aigov_bridge_message', sysId)
    settleDue(world.hub)
    expect(world.row('incident', incident)).toMatchObject({ state: '6' })
})

test('what AiSOC tells while it answers is newer than its answer', () => {
    aisoc.setStatus(caseId, 'investigating')
    const beforeCall: Hooks['beforeCall'] = ({ method }) => {
        if (method !== 'send') return undefined
        world.wait(5)
        const timestamp = new Date(world.state.now).toISOString()
        const told = aboutCase('case.status_changed', caseId, { status: 'resolved', timestamp })
        receive(postOf({ ...told, id: 'meanwhile' }), world.hub)
        world.wait(5)
        return undefined
    }
    const slow = intercept(aisoc.behind(world), { beforeCall })
    resync(reference()?.sys_id ?? '', slow)
    world.wait(60)
    settleDue(world.hub)
    expect(world.row('incident', incident)).toMatchObject({ state: '6' })
})
