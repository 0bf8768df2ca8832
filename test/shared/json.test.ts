import fc from 'fast-check'
import { elementTexts, parseJson, forColumn, inAscii } from '../../src/server/shared/json.ts'

const parsed = (text: string, name = 'events') => elementTexts(text, name).map(parseJson)

describe('the elements of a list, as they were written', () => {
    test.each([
        ['none', '{"events": [ ]}', []],
        ['blanks around them', '{ "events" : [ 1 ,\n{"a" : 2} ] }', ['1', '{"a" : 2}']],
        ['marks in texts', '{"events":["],}",{"\\"[":"\\\\"}]}', ['"],}"', '{"\\"[":"\\\\"}']],
        ['lists in lists', '{"events":[[1,[2]],[]]}', ['[1,[2]]', '[]']],
        ['the last of two lists', '{"events":[1],"events":[2]}', ['2']],
        ['not those of other names', '{"x":{"events":[1]},"event":[2],"events":[3],"y":["events"]}', ['3']],
        ['a name in other words', '{"\\u0065vents":[1]}', ['1']],
    ])('%s', (_what, text, elements) => {
        expect(elementTexts(text, 'events')).toEqual(elements)
    })

    test('are what JSON.parse finds, for any object', () => {
        const json = fc.jsonValue({ maxDepth: 4 })
        fc.assert(
            fc.property(fc.array(json), fc.dictionary(fc.string(), json), fc.nat(4), (events, others, indent) => {
                const { events: _, ...rest } = others
                const text = JSON.stringify({ ...rest, events, z: others }, undefined, indent)
                expect(parsed(text)).toEqual(JSON.parse(JSON.stringify(events)))
            }),
            { numRuns: 300, seed: 1 },
        )
    })
})

test.each([inAscii, forColumn])('JSON for an old database is the same JSON', (written) => {
    const value = { emoji: '🙂', text: 'Zürich "漢字" \\ud83d', 'kéy 🔑': ['\u2028'] }
    const text = written(JSON.stringify(value))
    expect(JSON.parse(text)).toEqual(value)
    expect(text).not.toMatch(/[\ud800-\udfff]/)
})

test('what every database holds stays readable', () => {
    expect(forColumn('{"a":"Zürich 漢字 🙂"}')).toBe('{"a":"Zürich 漢字 \\ud83d\\ude42"}')
})
