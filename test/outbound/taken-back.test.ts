import { receive } from '../../src/server/inbound/receive.ts'
import { settleDue } from '../../src/server/inbound/settle-due.ts'
import { applyOperation } from '../../src/server/records/apply.ts'
import { reconcile } from '../../src/server/outbound/reconcile.ts'
import { readRequest } from '../../src/server/outbound/request-text.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { atEveryCrash } from '../support/hub/crash.ts'
import { originAt, planned } from '../support/hub/operations.ts'
import { openCase } from '../support/hub/opened.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, INTEGRATION_USER, type World } from '../support/hub/world.ts'

const SAYS_2 = aboutCase('case.status_changed', 'case-1', { status: 'triaged', timestamp: '2026-05-15T11:00:00Z' })

const incidentOf = (world: World): string => world.rows('incident')[0]?.sys_id ?? ''
const waiting = (world: World): readonly string[] =>
    world
        .rows('x_aigov_bridge_message')
        .filter(({ state, message_type: type }) => state === 'ready' && type === 'case.status')
        .map(({ request = '' }) => {
            const { body } = readRequest(request)
            return (JSON.parse(body) as { readonly state: string }).state
        })

test('an event that takes back what was to be told may die with its node: who sets the state back is heard', () => {
    const methods = atEveryCrash({
        arrange: (world) => {
            world.connect()
            const incident = openCase(world, 'case-1')
            world.save('incident', incident, { state: '7' })
            reconcile(world.hub)
            expect(waiting(world)).toEqual(['7'])
            world.save('incident', incident, { state: '2' })
        },
        act: (hub) => void receive(postOf(SAYS_2), hub),
        recover: (world) => {
            world.save('incident', incidentOf(world), { state: '7' })
            reconcile(world.hub)
            settleDue(world.hub)
            reconcile(world.hub)
        },
        check: (world) => {
            // An event that nobody had begun with is carried out after that person's save.
            const isOverruled = world.row('incident', incidentOf(world)).state === '2'
            expect(waiting(world)).toEqual(isOverruled ? [] : ['7'])
        },
    })
    expect(methods).toContain('outbox.supersede')
})

test('so may the look at what the platform saved itself', () => {
    const methods = atEveryCrash({
        arrange: (world) => {
            world.connect()
            const incident = openCase(world, 'case-1')
            world.save('incident', incident, { state: '3' })
            reconcile(world.hub)
            world.save('incident', incident, { state: '2' }, INTEGRATION_USER)
        },
        act: (hub) => reconcile(hub),
        recover: (world) => {
            world.save('incident', incidentOf(world), { state: '3' })
            reconcile(world.hub)
        },
        check: (world) => expect(waiting(world)).toEqual(['3']),
    })
    expect(methods).toContain('outbox.supersede')
})

test('what is no word on the state takes no state back', () => {
    const world = createWorld()
    world.connect()
    const incident = openCase(world, 'case-1')
    world.save('incident', incident, { state: '2' })
    reconcile(world.hub)
    const origin = originAt(1, { connectionId: world.rows('x_aigov_bridge_connection')[0]?.sys_id ?? '' })
    applyOperation(planned('update_incident', { impact: '1', urgency: '1' }), origin, world.hub)
    expect(world.row('incident', incident)).toMatchObject({ impact: '1', state: '2' })
    world.save('incident', incident, { close_notes: 'seen by the platform' }, INTEGRATION_USER)
    reconcile(world.hub)
    expect(waiting(world)).toEqual(['2'])
})
