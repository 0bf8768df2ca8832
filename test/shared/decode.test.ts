import { instant, list, object, optional, text } from '../../src/server/shared/decode.ts'
import { parseJson } from '../../src/server/shared/json.ts'

interface Person {
    readonly name: string
    readonly born: number | undefined
    readonly tags: readonly string[]
}

const person = object<{ readonly person: Person }>({
    person: object<Person>({ name: text(5), born: optional(instant), tags: list(text()) }),
})

const GOOD = { person: { name: 'Jane', born: '2026-05-15T12:00:00Z', tags: ['a', 'b'] } }

test('what is right is decoded, and only the fields that were asked for', () => {
    expect(person({ ...GOOD, more: 1 }, '')).toEqual({
        ok: true,
        value: { person: { name: 'Jane', born: Date.UTC(2026, 4, 15, 12), tags: ['a', 'b'] } },
    })
})

test.each([[undefined], [null], ['']])('an optional field may be %j', (born) => {
    expect(person({ person: { ...GOOD.person, born } }, '')).toMatchObject({
        ok: true,
        value: { person: { born: undefined } },
    })
})

test.each<[what: string, input: unknown, path: string, expected: string]>([
    ['a text for the body', 'text', 'body', 'an object'],
    ['nothing for the body', null, 'body', 'an object'],
    ['a list for the body', [], 'body', 'an object'],
    ['no object', {}, 'person', 'an object'],
    ['a list for an object', { person: [] }, 'person', 'an object'],
    ['no text', { person: { ...GOOD.person, name: undefined } }, 'person.name', 'a text that is not empty'],
    ['an empty text', { person: { ...GOOD.person, name: '' } }, 'person.name', 'a text that is not empty'],
    ['a number for a text', { person: { ...GOOD.person, name: 7 } }, 'person.name', 'a text that is not empty'],
    ['a long text', { person: { ...GOOD.person, name: 'Miriam' } }, 'person.name', 'a text of at most 5 characters'],
    ['another date', { person: { ...GOOD.person, born: '15 May' } }, 'person.born', expect.any(String) as string],
    ['a number for a date', { person: { ...GOOD.person, born: 0 } }, 'person.born', expect.any(String) as string],
    ['no list', { person: { ...GOOD.person, tags: { 0: 'a', length: 1 } } }, 'person.tags', 'a list'],
    ['a wrong item', { person: { ...GOOD.person, tags: ['a', 1] } }, 'person.tags[1]', 'a text that is not empty'],
])('%s is refused by the name of the field', (_what, input, path, expected) => {
    expect(person(input, '')).toEqual({ ok: false, problem: { kind: 'invalid', path, expected } })
})

test('the first field that is wrong is named', () => {
    expect(person({ person: { name: '', born: '', tags: 0 } }, '')).toMatchObject({ problem: { path: 'person.name' } })
})

test('what is no JSON is undefined, null is a value', () => {
    expect(parseJson('{')).toBeUndefined()
    expect(parseJson('')).toBeUndefined()
    expect(parseJson('null')).toBeNull()
})
