import { createScene, type Scene } from '../../support/aisoc/scene.ts'
import { INTEGRATION_USER } from '../../support/hub/world.ts'

const RESOLVED = { state: '6', close_code: 'Solution provided', close_notes: 'done' }

const told = ({ aisoc }: Scene): readonly string[] =>
    aisoc.requests
        .filter(({ url }) => url.includes('/inbox/itsm/'))
        .map(({ body }) => (JSON.parse(body) as { state: string }).state)
const asked = ({ aisoc }: Scene): number => aisoc.requests.filter(({ method }) => method === 'GET').length

/** AiSOC contains the case and writes the incident twice before anybody looks at it. */
function containedTwice(scene: Scene): void {
    scene.aisoc.setStatus(scene.caseId, 'contained')
    const save = (fields: Record<string, string>) =>
        scene.world.save('incident', scene.incident, fields, INTEGRATION_USER)
    save({ state: '2' })
    save({ close_notes: 'contained' })
    scene.run()
}

// architecture.md 6: where it stays ambiguous whose save it was, AiSOC is asked first.
describe('when nobody can tell who saved the state', () => {
    test('AiSOC is asked, and what it says already stays home', () => {
        const scene = createScene('table')
        containedTwice(scene)
        expect([asked(scene), told(scene)]).toEqual([1, []])
        expect(scene.status()).toBe('contained')
        expect(scene.world.rows('x_aigov_bridge_message')).toMatchObject([
            { state: 'delivered', last_problem: expect.stringContaining('says so already') as string },
        ])
    })

    test('what it does not say yet is told', () => {
        const scene = createScene('table')
        scene.world.save('incident', scene.incident, { short_description: 'renamed' })
        scene.person(RESOLVED)
        expect([asked(scene), told(scene)]).toEqual([1, ['6']])
        expect(scene.status()).toBe('resolved')
    })

    test.each([0, 401, 404, 503])('an AiSOC that answers %i to the question is told', (status) => {
        const scene = createScene('table')
        scene.world.save('incident', scene.incident, { short_description: 'renamed' })
        scene.aisoc.fail(status)
        scene.person(RESOLVED)
        expect(told(scene)).toEqual(['6'])
        expect(scene.status()).toBe('resolved')
    })

    test('an AiSOC that cannot be asked is told: the case that nobody can tell apart', () => {
        const scene = createScene('table', {})
        containedTwice(scene)
        expect([asked(scene), told(scene)]).toEqual([0, ['2']])
    })
})

test('a save that is clear asks nothing', () => {
    const scene = createScene('table')
    scene.person({ state: '2' })
    scene.person(RESOLVED)
    expect([asked(scene), told(scene)]).toEqual([0, ['2', '6']])
})
