import { receive } from '../../src/server/inbound/receive.ts'
import { receiveBatch } from '../../src/server/inbound/receive-batch.ts'
import { aboutCase } from '../support/aisoc/samples.ts'
import { postOf, type PostOptions } from '../support/hub/post.ts'
import { createWorld, type World } from '../support/hub/world.ts'

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect({ rate_limit_per_minute: 3 })
})

const send = (number: number, options: PostOptions = {}) =>
    receive(postOf(aboutCase('case.created', `case-${number}`), options), world.hub)
const fill = () => {
    for (let number = 0; number < 3; number++) {
        send(number)
        world.wait(10)
    }
}

test('one event more than the limit is refused 429, with the time to wait', () => {
    fill()
    expect(send(3)).toMatchObject({ ok: false, httpStatus: 429, retryAfterSeconds: 30 })
    expect(world.rows('x_aigov_bridge_event')).toHaveLength(3)
})

test('after that time it is taken', () => {
    fill()
    world.wait(29)
    expect(send(3)).toMatchObject({ httpStatus: 429, retryAfterSeconds: 1 })
    world.wait(1)
    expect(send(3)).toMatchObject({ httpStatus: 201 })
    expect(send(4)).toMatchObject({ httpStatus: 429 })
})

test('what was taken is not lost', () => {
    fill()
    send(3)
    expect(world.rows('x_aigov_bridge_event').map((row) => row.state)).toEqual(['processed', 'processed', 'processed'])
})

test('nothing of the body is read then, and a forged signature learns nothing', () => {
    fill()
    expect(receive(postOf('no JSON'), world.hub)).toMatchObject({ httpStatus: 429 })
    expect(send(3, { headers: {} })).toMatchObject({ httpStatus: 401 })
})

test('what was refused and what was sent twice does not count', () => {
    send(0)
    for (let time = 0; time < 5; time++) {
        send(0)
        receive(postOf('no JSON'), world.hub)
    }
    expect(send(1)).toMatchObject({ httpStatus: 201 })
})

test('other connections have limits of their own', () => {
    fill()
    world.connect({ name: 'aisoc-other' })
    for (let number = 0; number < 9; number++)
        expect(send(number, { connectionName: 'aisoc-other' })).toMatchObject({ httpStatus: 201 })
})

test('a batch is taken as far as the limit allows', () => {
    const events = [0, 1, 2, 3, 4].map((number) => aboutCase('case.created', `case-${number}`))
    const batch = () => receiveBatch(postOf({ events }), world.hub)
    expect(batch()).toMatchObject({
        replies: [
            { httpStatus: 201 },
            { httpStatus: 201 },
            { httpStatus: 201 },
            { httpStatus: 429, retryAfterSeconds: 60 },
            { httpStatus: 429 },
        ],
    })
    expect(batch()).toMatchObject({ ok: false, httpStatus: 429 })
    world.wait(60)
    expect(batch()).toMatchObject({ replies: [{ httpStatus: 200 }, {}, {}, { httpStatus: 201 }, { httpStatus: 201 }] })
})
