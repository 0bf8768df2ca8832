import { readReceipt } from '../../src/server/inbound/receipt.ts'
import { receive } from '../../src/server/inbound/receive.ts'
import { aisocSample } from '../support/aisoc/samples.ts'
import { postOf } from '../support/hub/post.ts'
import { createWorld, INTEGRATION_USER, type World } from '../support/hub/world.ts'

const CREATED = aisocSample('case.created')
const CALLER = `id-of-${INTEGRATION_USER}`

let world: World
beforeEach(() => {
    world = createWorld()
    world.connect()
    receive(postOf(CREATED), world.hub)
})

const receipt = (name = 'aisoc-prod', eventId = String(CREATED.id), caller = CALLER) =>
    readReceipt({ connectionName: name, callerId: caller }, eventId, world.hub)

test.each([
    ['processed', 'processed'],
    ['ignored', 'ignored'],
    ['parked', 'parked'],
    ['received', 'accepted'],
    ['processing', 'accepted'],
    ['failed', 'accepted'],
    ['dead', 'accepted'],
])('the receipt of a %s event says so', (state, status) => {
    world.edit('x_aigov_bridge_event', world.rows('x_aigov_bridge_event')[0]?.sys_id ?? '', { state })
    expect(receipt()).toMatchObject({ ok: true, httpStatus: 200, result: { status, state, attempts: 1 } })
})

test('the receipt carries the records', () => {
    expect(receipt()).toMatchObject({ result: { records: [{ table: 'incident', number: 'INC0010001' }] } })
})

test.each([
    ['an unknown event', 404, () => receipt('aisoc-prod', 'evt-unknown')],
    ['an id in another case', 404, () => receipt('aisoc-prod', String(CREATED.id).toLowerCase())],
    ['an unknown connection', 404, () => receipt('nobody')],
    ['another user', 403, () => receipt('aisoc-prod', String(CREATED.id), 'id-of-jane.doe')],
])('%s has no receipt: %i', (_what, httpStatus, act) => {
    expect(act()).toMatchObject({ ok: false, httpStatus })
})

test('the event of another connection has no receipt here', () => {
    world.connect({ name: 'aisoc-test' })
    expect(receipt('aisoc-test')).toMatchObject({ ok: false, httpStatus: 404 })
})
