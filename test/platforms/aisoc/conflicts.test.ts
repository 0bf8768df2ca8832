import { forceSync } from '../../../src/server/outbound/force-sync.ts'
import { receive } from '../../../src/server/inbound/receive.ts'
import { enqueue } from '../../../src/server/outbound/enqueue.ts'
import { aboutCase } from '../../support/aisoc/samples.ts'
import { createScene, type Scene } from '../../support/aisoc/scene.ts'
import { postOf } from '../../support/hub/post.ts'
import { INTEGRATION_USER } from '../../support/hub/world.ts'

const LATER = '2026-05-15T12:30:00Z'
const RESOLUTION = { close_code: 'Solution provided', close_notes: 'done' }
const told = ({ aisoc }: Scene): readonly string[] =>
    aisoc.requests
        .filter(({ url }) => url.includes('/inbox/itsm/'))
        .map(({ body }) => (JSON.parse(body) as { state: string }).state)

// sources/aisoc.md, "Conflict resolution".
describe.each(['event', 'table'] as const)(
    'conflict case 1, AiSOC pushes by %s: its status moves while the ITSM is mid-transition',
    (by) => {
        test('AiSOC wins: what people said before is taken back, and nothing comes back', () => {
            const scene = createScene(by)
            const { world, hub, incident } = scene
            // A person's save is queued, and its message is not sent yet …
            enqueue(world.save('incident', incident, { state: '3' }), hub)
            // … when AiSOC moves on.
            scene.move('resolved', by)
            scene.run()
            expect([scene.state(), scene.status()]).toEqual(['6', 'resolved'])
            expect(told(scene)).toEqual([])
            expect(world.rows('x_aigov_bridge_message').filter(({ state }) => state === 'superseded')).not.toEqual([])
        })

        test('the transition in flight that arrives after it is a no-op', () => {
            const scene = createScene(by)
            scene.move('resolved', by)
            const before = scene.world.row('incident', scene.incident).sys_mod_count
            scene.person({ state: '6', ...RESOLUTION })
            scene.run()
            expect(told(scene)).toEqual([])
            expect(scene.status()).toBe('resolved')
            expect(Number(scene.world.row('incident', scene.incident).sys_mod_count)).toBeGreaterThan(Number(before))
        })
    },
)

describe('conflict case 2: the ITSM status moves while AiSOC carries out a containment action', () => {
    test('the ITSM wins the status, and the outcome is a note all the same', () => {
        const scene = createScene()
        scene.move('investigating', 'event')
        scene.world.save('incident', scene.incident, { state: '6', ...RESOLUTION })
        scene.send('case.action_executed')
        scene.run()
        expect([scene.state(), scene.status()]).toEqual(['6', 'resolved'])
        expect(scene.world.journal(scene.incident).filter((note) => note.includes('containment action'))).toHaveLength(
            1,
        )
        expect(told(scene)).toEqual(['6'])
    })
})

describe('conflict case 3: the same status from both sides at once', () => {
    test('the event first: the person’s save finds nothing to tell', () => {
        const scene = createScene()
        scene.aisoc.setStatus(scene.caseId, 'resolved')
        scene.world.save('incident', scene.incident, { state: '6', ...RESOLUTION })
        scene.send('case.status_changed')
        scene.run()
        expect([scene.state(), scene.status()]).toEqual(['6', 'resolved'])
        expect(told(scene)).toEqual([])
    })

    test('the person’s message first: the event finds it done', () => {
        const scene = createScene()
        scene.person({ state: '6', ...RESOLUTION })
        const version = scene.world.row('incident', scene.incident).sys_mod_count
        scene.send('case.status_changed', { status: 'resolved' })
        scene.run()
        expect(scene.world.row('incident', scene.incident)).toMatchObject({ state: '6', sys_mod_count: version })
        expect(told(scene)).toEqual(['6'])
    })

    test('AiSOC’s PATCH and the person’s save of the same state', () => {
        const scene = createScene('table')
        scene.aisoc.setStatus(scene.caseId, 'resolved')
        scene.world.save('incident', scene.incident, { state: '6' }, INTEGRATION_USER)
        scene.world.save('incident', scene.incident, { ...RESOLUTION })
        scene.run()
        expect([scene.state(), scene.status()]).toEqual(['6', 'resolved'])
    })
})

describe('conflict case 4: the other side refuses the transition', () => {
    test('the failure stands on the message, the record stays, and force-sync sends its state again', () => {
        const scene = createScene()
        scene.aisoc.fail(422)
        scene.person({ state: '6', ...RESOLUTION })
        const { world, aisoc } = scene
        const [message] = world
            .rows('x_aigov_bridge_message')
            .filter(({ message_type: type }) => type === 'case.status')
        expect(message).toMatchObject({ state: 'dead', last_problem: expect.stringContaining('422') as string })
        expect([scene.state(), scene.status()]).toEqual(['6', 'new'])

        const reference = world.rows('x_aigov_bridge_external_ref')[0]?.sys_id ?? ''
        expect(forceSync(reference, aisoc.behind(world))).toMatch(/is sent/)
        scene.run()
        expect(scene.status()).toBe('resolved')
        expect(world.rows('x_aigov_bridge_audit_entry')).toContainEqual(
            expect.objectContaining({ action: 'state_forced', record_sys_id: scene.incident }),
        )
    })

    test('a customer’s rule that stops AiSOC’s transition: the event fails with the reason and is tried again', () => {
        const scene = createScene()
        const { world } = scene
        const refusing = world.node({}, { user: 'system', rule: () => false })
        scene.aisoc.setStatus(scene.caseId, 'resolved')
        const event = aboutCase('case.status_changed', scene.caseId, { status: 'resolved', timestamp: LATER })
        expect(receive(postOf(event), refusing)).toMatchObject({ httpStatus: 202, result: { status: 'accepted' } })
        expect(world.rows('x_aigov_bridge_event')[1]).toMatchObject({
            state: 'failed',
            problem: expect.stringContaining('The incident was not saved') as string,
        })
        expect(scene.state()).toBe('1')
        world.wait(10)
        scene.run()
        expect([scene.state(), scene.status()]).toEqual(['6', 'resolved'])
    })

    test('force-sync speaks although AiSOC was told the same before', () => {
        const scene = createScene()
        scene.person({ state: '2' })
        scene.aisoc.setStatus(scene.caseId, 'triaged')
        const reference = scene.world.rows('x_aigov_bridge_external_ref')[0]?.sys_id ?? ''
        for (const _ of [1, 2]) {
            forceSync(reference, scene.hub)
            scene.run()
        }
        expect(told(scene)).toEqual(['2', '2', '2'])
        expect(scene.status()).toBe('investigating')
    })

    test('force-sync of what has no record says so and sends nothing', () => {
        const scene = createScene()
        scene.world.delete('incident', scene.incident)
        const reference = scene.world.rows('x_aigov_bridge_external_ref')[0]?.sys_id ?? ''
        expect(forceSync(reference, scene.hub)).toMatch(/no longer exists/)
        expect(forceSync('nobody', scene.hub)).toMatch(/no linked record/)
        scene.run()
        expect(told(scene)).toEqual([])
    })
})
