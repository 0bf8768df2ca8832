import { orderKeyOf } from '../../src/server/inbound/event.ts'

const AT = Date.parse('2026-05-15T10:00:00Z')
const keyOf = (eventId: string, more: object = {}): string =>
    orderKeyOf({ occurredAt: AT, receivedAt: AT, rank: 0, eventId, ...more })

test('sorts by the moment, then by rank, then by id', () => {
    const keys = [keyOf('b'), keyOf('a', { rank: 1 }), keyOf('a', { occurredAt: AT + 1 })]
    expect([...keys].reverse().sort()).toEqual(keys)
    expect(keyOf('a') < keyOf('b')).toBe(true)
})

// A CloudEvent is called by its source as well, and many platforms tell the time in whole seconds.
test('two events of one moment are two, however long their ids begin alike', () => {
    const source = `https://siem.example/tenants/${'a'.repeat(60)}`
    const keys = [keyOf(`${source} evt-1`), keyOf(`${source} evt-2`)]
    expect(new Set(keys).size).toBe(2)
    for (const key of keys) expect(key).toHaveLength(90)
})

test('what comes from the far future counts as of now', () => {
    expect(keyOf('a', { occurredAt: Date.parse('2099-01-01T00:00:00Z') })).toBe(keyOf('a'))
})
