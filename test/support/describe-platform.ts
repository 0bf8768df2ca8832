import { receive } from '../../src/server/inbound/receive.ts'
import { deliverDue } from '../../src/server/outbound/deliver.ts'
import { enqueue } from '../../src/server/outbound/enqueue.ts'
import { reconcile } from '../../src/server/outbound/reconcile.ts'
import { PLATFORMS } from '../../src/server/platforms/index.ts'
import type { Platform } from '../../src/server/platforms/platform.ts'
import { keyOf } from '../../src/server/signature/keys.ts'
import { headerIn, postOf } from './hub/post.ts'
import { readSeeds } from './hub/seeds.ts'
import { hashOf } from './hub/state.ts'
import { createWorld, SECRETS, type World } from './hub/world.ts'
import { entityOf, pathsOf, samplesOf, typeOf, without, type Sample } from './platform-samples.ts'

export interface PlatformCase {
    /** The fields that an event cannot do without, by event type. */
    readonly required: Readonly<Record<string, readonly string[]>>
    /** Where the records of an event type are; absent = among the incidents. */
    readonly tables?: Readonly<Record<string, string>>
    /** What becomes of events that make no record: their status and its HTTP status, by event type. */
    readonly quiet?: Readonly<Record<string, readonly [httpStatus: number, status: string]>>
    /** Events that are things by themselves: their samples name none. */
    readonly selfNamed?: readonly string[]
    /** What has to be there before a sample counts, beside the samples of its thing that come before it. */
    readonly before?: (world: World, sample: Sample) => void
}

/** Every state that an incident can have. */
const STATES = ['2', '3', '4', '5', '6', '7', '8', '1']

/** What every platform must do, whatever it is. */
export function describePlatform(platform: Platform, platformCase: PlatformCase): void {
    const { required, tables = {}, quiet = {}, before = () => {} } = platformCase
    const worldBefore = (sample: Sample): World => {
        const world = worldOf(platform, sample)
        before(world, sample)
        return world
    }
    const samples = samplesOf(platform)
    const each = [...samples]

    describe(platform.label, () => {
        describeDeclaration(platform, samples, platformCase)
        describe('an event', () => {
            test.each(each)('%s is accepted and done, under a correlation id of the platform', (type, sample) => {
                const world = worldBefore(sample)
                const [httpStatus, status] = quiet[type] ?? [201, 'processed']
                expect(send(world, platform, sample)).toMatchObject({ httpStatus, result: { status } })
                if (type in quiet) expect(world.rows('incident')).toEqual([])
                else expect(world.rows(tables[type] ?? 'incident').length).toBeGreaterThan(0)
                const ids = world.rows('incident').map(({ correlation_id: id }) => id)
                // A record that others made keeps its own.
                for (const id of ids.filter((one) => one !== ''))
                    expect(id).toBe(`${platform.correlationPrefix}:${entityOf(platform, sample)}`)
            })

            test.each(each)('%s is answered the same when it comes again, and changes nothing', (_type, sample) => {
                const world = worldBefore(sample)
                send(world, platform, sample)
                const before = hashOf(world.state)
                expect(send(world, platform, sample)).toMatchObject({ httpStatus: 200, result: { duplicate: true } })
                expect(hashOf(world.state)).toBe(before)
            })

            test.each(each)('%s with one byte added is refused: 401', (_type, sample) => {
                const world = worldBefore(sample)
                const before = hashOf(world.state)
                const text = JSON.stringify(sample)
                for (const sent of [`${text} `, ` ${text}`, text.replace(':', ': ')])
                    expect(receive(postOf(text, { platform, sent }), world.hub)).toMatchObject({ httpStatus: 401 })
                expect(hashOf(world.state)).toBe(before)
            })

            test.each(each)(
                '%s without a required field is refused by its name, and no other is required',
                (type, sample) => {
                    const refused = pathsOf(sample).filter((path) => isRefused(platform, sample, path))
                    expect([...refused].sort()).toEqual([...(required[type] ?? [])].sort())
                },
            )

            test.each(each)('%s never comes back as a message', (_type, sample) => {
                const world = worldBefore(sample)
                send(world, platform, sample)
                for (const { sys_id: sysId = '' } of world.rows('incident'))
                    enqueue({ table: 'incident', sysId, savedBy: 'system' }, world.hub)
                reconcile(world.hub)
                const types = Object.keys({ ...platform.messages, ...platform.notes })
                const told = world.rows('x_aigov_bridge_message').map((row) => row.message_type ?? '')
                expect(told.filter((type) => types.includes(type))).toEqual([])
            })
        })
        describeMessages(platform, new Map(each.filter(([type]) => !(type in tables))))
    })
}

function describeDeclaration(
    platform: Platform,
    samples: ReadonlyMap<string, Sample>,
    { selfNamed = [] }: PlatformCase,
): void {
    test('is registered once, under an id and a prefix of its own', () => {
        expect(PLATFORMS.filter(({ id }) => id === platform.id)).toEqual([platform])
        expect(PLATFORMS.filter((other) => other.correlationPrefix === platform.correlationPrefix)).toEqual([platform])
        expect(platform.correlationPrefix).toMatch(/^[a-z][a-z0-9_]*$/)
    })

    test('has a vendor sample of every event that it declares, and of no other', () => {
        expect([...samples.keys()].sort()).toEqual(Object.keys(platform.events).sort())
    })

    test.each([...samples])('%s decodes to an entity', (type, sample) => {
        expect(typeOf(platform, sample)).toBe(type)
        const entity = selfNamed.includes(type) ? '' : (expect.stringMatching(/./) as string)
        expect(platform.events[type]?.decode(sample, '')).toMatchObject({ ok: true, value: { entity } })
    })

    test.each(Object.keys(platform.events))('%s has a default mapping', (name) => {
        const type = platform.events[name]?.previews ?? name
        const mappings = readSeeds().filter(({ table }) => table === 'x_aigov_bridge_event_mapping')
        const own = mappings.filter(({ data }) => data.platform === platform.id && data.event_type === type)
        expect(own).toContainEqual(
            expect.objectContaining({ data: expect.objectContaining({ active: true }) as object }),
        )
    })
}

function describeMessages(platform: Platform, samples: ReadonlyMap<string, Sample>): void {
    const told = (): World => {
        const [[, creation] = ['', {}]] = samples
        const world = worldOf(platform, creation)
        send(world, platform, creation)
        const sysId = world.rows('incident')[0]?.sys_id ?? ''
        for (const state of STATES) {
            const close = { close_code: 'Solution provided', close_notes: `by hand: ${state}` }
            enqueue(world.save('incident', sysId, { state, ...close }), world.hub)
            deliverDue(world.hub)
        }
        return world
    }

    describe('a message', () => {
        test('is JSON for https, signed so that the platform can verify it', () => {
            const { state, hub } = told()
            expect(state.requests.length).toBeGreaterThan(0)
            const schemes = Object.values(platform.messages).map(({ signature }) => signature)
            for (const { url, headers, body } of state.requests) {
                expect(url).toMatch(/^https:/)
                expect(JSON.parse(body)).toBeInstanceOf(Object)
                const verified = (sent: string): boolean =>
                    schemes.some((scheme) =>
                        scheme.verify(
                            { body: sent, header: headerIn(headers) },
                            keyOf(SECRETS.callback_secret, scheme.secretForm) ?? new Uint8Array(),
                            hub,
                        ),
                    )
                expect([verified(body), verified(`${body} `)]).toEqual([true, false])
            }
        })

        test('holds no secret, neither in its body nor in the outbox', () => {
            const world = told()
            const kept = JSON.stringify([
                world.state.requests.map(({ body }) => body),
                world.rows('x_aigov_bridge_message'),
                world.rows('x_aigov_bridge_attempt'),
            ])
            for (const secret of Object.values(SECRETS)) expect(kept).not.toContain(secret)
        })
    })
}

/** An instance with a connection of the platform, on which everything happened that a sample builds on. */
function worldOf(platform: Platform, sample: Sample): World {
    const world = createWorld()
    world.connect({ platform: platform.id })
    const rankOf = (one: Sample): number => platform.events[typeOf(platform, one)]?.rank ?? 0
    for (const earlier of samplesOf(platform).values())
        if (entityOf(platform, earlier) === entityOf(platform, sample) && rankOf(earlier) < rankOf(sample))
            send(world, platform, earlier)
    return world
}

const send = (world: World, platform: Platform, sample: Sample) => receive(postOf(sample, { platform }), world.hub)

/** Whether the sample is refused without this field; a refusal that does not name it fails the test. */
function isRefused(platform: Platform, sample: Sample, path: string): boolean {
    const world = createWorld()
    world.connect({ platform: platform.id })
    const reply = send(world, platform, without(sample, path))
    if (reply.ok) return false
    expect(reply).toMatchObject({ httpStatus: 400, detail: expect.stringContaining(`${path} must be `) as string })
    expect(world.rows('x_aigov_bridge_event')).toEqual([])
    return true
}
