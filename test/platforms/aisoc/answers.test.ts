import { dateTime } from '../../support/hub/rows.ts'
import { createScene, type Scene } from '../../support/aisoc/scene.ts'

const RESOLVED = { state: '6', close_code: 'Solution provided', close_notes: 'done' }

const message = ({ world }: Scene) =>
    world.rows('x_aigov_bridge_message').find(({ message_type: type }) => type === 'case.status')

/** Half a day passes, sweep by sweep. */
function wait(scene: Scene): void {
    for (let sweep = 0; sweep < 72; sweep++) {
        scene.world.wait(600)
        scene.run()
    }
}

// contracts.md 1.1, "Order of checks and responses", by its numbers.
describe('an answer of AiSOC’s inbox', () => {
    test('13, applied: delivered, nothing to note', () => {
        const scene = createScene()
        scene.person(RESOLVED)
        expect(message(scene)).toMatchObject({ state: 'delivered', last_status_code: '200', last_problem: '' })
    })

    test('12, already there: delivered, with the note', () => {
        const scene = createScene()
        scene.aisoc.setStatus(scene.caseId, 'resolved')
        scene.person(RESOLVED)
        expect(message(scene)).toMatchObject({
            state: 'delivered',
            last_problem: expect.stringMatching(/already/i) as string,
        })
    })

    test('11, a state that AiSOC does not map: delivered, with the note, and the case stays', () => {
        const scene = createScene()
        scene.person({ state: '5' })
        expect(message(scene)).toMatchObject({
            state: 'delivered',
            last_problem: expect.stringMatching(/\w/) as string,
        })
        expect(scene.status()).toBe('new')
    })

    test('10, no case is linked yet: told again, and applied once it is', () => {
        const scene = createScene()
        const refs = scene.aisoc.state.refs.splice(0)
        scene.person(RESOLVED)
        const noted = { last_status_code: '200', last_problem: expect.stringContaining('no case is linked') as string }
        expect(message(scene)).toMatchObject({ ...noted, state: 'waiting' })
        scene.aisoc.state.refs.push(...refs)
        wait(scene)
        expect(message(scene)).toMatchObject({ state: 'delivered', last_problem: '' })
        expect(scene.status()).toBe('resolved')
    })

    test('10, no case is ever linked: delivered within the hour, with the note', () => {
        const scene = createScene()
        scene.aisoc.state.refs.splice(0)
        scene.person(RESOLVED)
        wait(scene)
        const told = message(scene)
        expect(told).toMatchObject({
            state: 'delivered',
            // The last wait is half an hour, more or less.
            attempts: expect.stringMatching(/^[45]$/) as string,
            last_problem: expect.stringContaining('no case is linked') as string,
        })
        // A try that is due within the hour is made by the next sweep, which comes by every ten minutes here.
        const lastSweep = Date.parse(`${told?.sys_created_on ?? ''}Z`) + 3_600_000 + 600_000
        expect((told?.delivered_at ?? '') <= dateTime(lastSweep)).toBe(true)
        expect(scene.world.rows('x_aigov_bridge_circuit')).toEqual([])
    })

    test.each([400, 422])('%i, wrong in itself: dead at once, with the cause', (status) => {
        const scene = createScene()
        scene.aisoc.fail(status)
        scene.person(RESOLVED)
        expect(message(scene)).toMatchObject({
            state: 'dead',
            last_status_code: String(status),
            last_problem: expect.stringContaining(`answered ${status}`) as string,
        })
    })

    test.each([401, 403, 404, 409, 429, 500, 503, 0])(
        '%i: nothing is lost, and it arrives when that is over',
        (status) => {
            const scene = createScene()
            scene.aisoc.fail(status, status, status)
            scene.person(RESOLVED)
            expect(message(scene)?.state).not.toMatch(/delivered|dead/)
            wait(scene)
            expect(message(scene)).toMatchObject({ state: 'delivered' })
            expect(scene.status()).toBe('resolved')
        },
    )
})
