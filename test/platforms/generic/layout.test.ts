import { generic } from '../../../src/server/platforms/generic/index.ts'
import { headerIn } from '../../support/hub/post.ts'
import { seeded } from '../../support/seeded.ts'

const AT = Date.UTC(2026, 4, 15, 10)
const BODY = { id: 'evt-1', type: 'made.up', timestamp: '2026-05-15T10:00:00Z', data: { id: 'thing-1', n: 7 } }

const read = (layout: string, body: unknown = BODY, headers = {}) => {
    const envelope = generic.envelope(body, headerIn(headers), layout)
    if (!envelope.ok) return `${envelope.problem.path} must be ${envelope.problem.expected}`
    const decoded = generic.otherEvents?.(headerIn(headers), layout).decode(body, '')
    if (!decoded?.ok) return `${decoded?.problem.path ?? ''} must be ${decoded?.problem.expected ?? ''}`
    return { ...envelope.value, ...decoded.value, seen: generic.arranged?.(body, layout) }
}

test('without a layout the facts stand where Standard Webhooks have them', () => {
    const facts = { id: 'evt-1', type: 'made.up', occurredAt: AT, entity: 'thing-1', url: '', status: '', seen: BODY }
    for (const layout of ['', '  ', '{}']) expect(read(layout)).toEqual(facts)
})

test('facts may stand in a header, in any case, and in a list', () => {
    const layout = '{"id": "header:X-Id", "entity": "[1].key", "type": "[0]", "time": "header: x-time"}'
    const found = read(layout, ['t', { key: 5 }], { 'x-ID': 'h-1', 'X-Time': '2026-05-15T12:00:00+02:00' })
    expect(found).toMatchObject({ id: 'h-1', type: 't', occurredAt: AT, entity: '5' })
})

test.each([
    ['{"data": "data"}', { ...BODY }],
    ['{"data": "data.n"}', { ...BODY, data: 7 }],
    ['{"data": "nothing"}', { ...BODY, data: undefined }],
])('the layout %s gives templates their data', (layout, seen) => {
    expect(read(layout)).toMatchObject({ seen })
})

test.each<[string, unknown, number | undefined]>([
    ['seconds', 1_778_839_200, AT],
    ['fractions of a second', 1_778_839_200.5, AT + 500],
    ['milliseconds', AT, AT],
    ['seconds in a text', '1778839200', AT],
    ['milliseconds in a text', String(AT), AT],
    ['an offset', '2026-05-15T12:00:00+02:00', AT],
    ['the beginning', 0, 0],
    ['a time before that', -1, undefined],
    ['a time after the year 9999', 1e15, undefined],
    ['no end', Infinity, undefined],
    ['no offset', '2026-05-15T10:00:00', undefined],
    ['nothing', null, undefined],
    ['a list', [AT], undefined],
])('a time as %s', (_what, timestamp, expected) => {
    const found = read('', { ...BODY, timestamp })
    if (expected === undefined) expect(found).toMatch(/^timestamp must be a date and time/)
    else expect(found).toMatchObject({ occurredAt: expected })
})

test.each<[string, unknown, string | undefined]>([
    ['a text', 'x', 'x'],
    ['a whole number', 42, '42'],
    ['a number that two numbers read as', 2 ** 53, undefined],
    ['a fraction', 1.5, undefined],
    ['an empty text', '', undefined],
    ['too long a text', 'x'.repeat(256), undefined],
    ['a list', ['x'], undefined],
    ['nothing', undefined, undefined],
])('an id that is %s', (_what, id, expected) => {
    if (expected !== undefined) expect(read('', { ...BODY, id })).toMatchObject({ id: expected })
    else expect(read('', { ...BODY, id })).toMatch(/^id must be a text/)
})

test.each([
    ['{oops', 'The envelope of the connection must be a JSON object such as'],
    ['[]', 'The envelope of the connection must be a JSON object such as'],
    ['"id"', 'The envelope of the connection must be a JSON object such as'],
    ['{"ident": "x"}', 'The envelope of the connection.ident must be left out, its names are id, type, time'],
    ['{"__proto__": "x"}', 'The envelope of the connection.__proto__ must be left out'],
    ['{"id": 7}', 'The envelope of the connection.id must be a path such as data.id, or header:X-Name'],
    ['{"id": ""}', 'The envelope of the connection.id must be a path'],
    ['{"entity": "a..b"}', 'The envelope of the connection.entity must be a path'],
    ['{"time": "header:"}', 'The envelope of the connection.time must be a path'],
    ['{"id": "header:Authorization"}', 'The envelope of the connection.id must be a path'],
    ['{"data": "header:X-Data"}', 'The envelope of the connection.data must be a path'],
])('the layout %s is refused with its name', (layout, problem) => {
    expect(read(layout)).toContain(problem)
})

test.each([
    ['{"id": "meta.uid"}', {}, 'meta.uid must be a text that is not empty'],
    ['{"type": "header:X-Type"}', {}, 'header:X-Type must be a text that is not empty'],
    ['{"entity": "data.key"}', {}, 'data.key must be a text that is not empty'],
    ['{"url": "data.n"}', {}, 'data.n must be a text that is not empty'],
    ['{"status": "data"}', {}, 'data must be a text that is not empty'],
    ['{"id": "constructor.name"}', {}, 'constructor.name must be a text that is not empty'],
    ['', 'a text', 'id must be a text that is not empty'],
    ['', null, 'id must be a text that is not empty'],
])('with the layout %s a fact that is missing is named as the admin named it', (layout, change, problem) => {
    expect(read(layout, typeof change === 'object' && change ? { ...BODY, ...change } : change)).toBe(problem)
})

test('whatever the layout, the facts are found where it says', () => {
    const random = seeded(11)
    const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T
    for (let round = 0; round < 2000; round++) {
        const body: Record<string, unknown> = {}
        const headers: Record<string, string> = {}
        const layout: Record<string, string> = {}
        const place = (fact: string, value: string | number): void => {
            if (random() < 0.3) {
                headers[`X-${fact}`] = String(value)
                layout[fact] = `header:x-${fact.toUpperCase()}`
                return
            }
            const names = [
                `${fact}_${pick(['a', 'Ω', '$'])}`,
                ...Array.from({ length: round % 3 }, () => pick(['a b', 'c', '0'])),
            ]
            let owner = body
            for (const name of names.slice(0, -1)) owner = (owner[name] ??= {}) as Record<string, unknown>
            owner[names.at(-1) ?? ''] = value
            layout[fact] = names
                .map((name, at) => (/ /.test(name) || random() < 0.2 ? `["${name}"]` : at ? `.${name}` : name))
                .join('')
        }
        const facts = {
            id: `i-${round}`,
            type: `t-${round}`,
            entity: `e-${round}`,
            url: `u-${round}`,
            status: `s-${round}`,
        }
        for (const [fact, value] of Object.entries(facts)) place(fact, value)
        place('time', pick([AT, AT / 1000, '2026-05-15T10:00:00Z']))
        expect(read(JSON.stringify(layout), body, headers)).toMatchObject({ ...facts, occurredAt: AT })
    }
})
