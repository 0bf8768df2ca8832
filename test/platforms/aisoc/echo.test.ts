import { createScene, PUSHED, type Scene } from '../../support/aisoc/scene.ts'
import type { CaseStatus } from '../../support/aisoc/state.ts'

const STATUSES: readonly CaseStatus[] = ['new', 'triaged', 'investigating', 'contained', 'resolved', 'closed']
const STATES = ['1', '2', '3', '4', '5', '6', '7', '8']
const PAIRS = STATES.flatMap((state) => STATUSES.map((status) => [state, status] as const))

/** What AiSOC's inbox makes of a state, contracts.md 1.1; it leaves the case alone for any other. */
const TOLD: Readonly<Record<string, CaseStatus>> = {
    '1': 'triaged',
    '2': 'investigating',
    '3': 'contained',
    '6': 'resolved',
    '7': 'closed',
    '8': 'closed',
}
const RESOLUTION = { close_code: 'Solution provided', close_notes: 'done' }

const toldStates = ({ aisoc }: Scene): number => aisoc.requests.filter(({ url }) => url.includes('/inbox/itsm/')).length

/** People's last word about the incident is this state. */
function sceneIn(state: string, isMadeBy: 'event' | 'table'): Scene {
    const scene = createScene(isMadeBy)
    if (state === '1') scene.person({ state: '2' })
    scene.person({ state, ...RESOLUTION })
    return scene
}

// contracts.md 1.2, the echo table: every pair of our state and their status.
describe.each(['event', 'table'] as const)('what AiSOC says by %s', (by) => {
    test.each(PAIRS)('the incident is in %s: %s never comes back, the case keeps it', (state, status) => {
        const scene = sceneIn(state, by)
        const before = toldStates(scene)
        scene.move(status, by)
        for (const _ of [1, 2]) scene.run()
        expect(scene.status()).toBe(status)
        expect(toldStates(scene)).toBe(before)
    })
})

describe('what AiSOC repeats of what people told it', () => {
    test.each(PAIRS)('%s after %s: the incident stays as the person left it', (state, status) => {
        const scene = createScene()
        scene.move(status, 'event')
        if (scene.state() === state) scene.person({ state: state === '2' ? '1' : '2' })
        scene.person({ state, ...RESOLUTION })
        const told = TOLD[state]
        if (!told) return
        expect(scene.status()).toBe(told)
        const requests = toldStates(scene)
        scene.send('case.status_changed')
        scene.run()
        expect(scene.state()).toBe(state)
        expect(scene.status()).toBe(told)
        expect(toldStates(scene)).toBe(requests)
    })

    test('it is known again when AiSOC really moves there later', () => {
        const scene = createScene()
        scene.person({ state: '3' })
        scene.move('investigating', 'event')
        expect(scene.state()).toBe('2')
        scene.move('contained', 'event')
        expect([scene.state(), scene.status()]).toEqual(['2', 'contained'])
    })
})

describe('no-op suppression', () => {
    test('a save that leaves the state as it is tells nothing', () => {
        const scene = createScene()
        scene.person({ state: '2' })
        const before = toldStates(scene)
        scene.person({ state: '2', short_description: 'renamed' })
        scene.run()
        expect(toldStates(scene)).toBe(before)
    })

    test('a status that AiSOC says twice is written once', () => {
        const scene = createScene()
        scene.move('triaged', 'event')
        const version = scene.world.row('incident', scene.incident).sys_mod_count
        scene.send('case.status_changed')
        expect(scene.world.row('incident', scene.incident).sys_mod_count).toBe(version)
    })

    test('both sides know what was said last', () => {
        const scene = createScene()
        scene.move('contained', 'event')
        scene.person({ state: '6', ...RESOLUTION })
        expect(scene.world.rows('x_aigov_bridge_external_ref')).toMatchObject([
            { last_inbound_status: 'contained', last_pushed_status: 'resolved' },
        ])
    })
})

test('the map of the connector is the one that the default value map has', () => {
    for (const status of STATUSES) {
        const scene = createScene()
        scene.move(status, 'event')
        expect(scene.state()).toBe(PUSHED[status])
    }
})
