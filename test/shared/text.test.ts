import { equalInConstantTime, fromBase64, textOf, toBase64, toHex, utf8 } from '../../src/server/shared/text.ts'
import { randomText, seeded } from '../support/seeded.ts'

const LONE_HIGH = '\ud800'
const LONE_LOW = '\udfff'
const CHARACTERS = [
    'a',
    'Z',
    '0',
    '\0',
    '\x7f',
    'é',
    'ß',
    '߿',
    'ࠀ',
    '€',
    '\ufffd',
    '\uffff',
    '😀',
    '𝄞',
    LONE_HIGH,
    LONE_LOW,
]

const samples = (seed: number): string[] => {
    const random = seeded(seed)
    return Array.from({ length: 500 }, () => randomText(random, CHARACTERS, 12))
}

const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex')

test('utf8 gives the bytes that Buffer gives, lone surrogates included', () => {
    const wrong = samples(1).filter((sample) => hex(utf8(sample)) !== Buffer.from(sample, 'utf8').toString('hex'))
    expect(wrong).toEqual([])
})

test('base64 and hexadecimal are those of Buffer, and base64 comes back', () => {
    const bytes = samples(2).map((sample) => Buffer.from(sample, 'utf8'))
    expect(bytes.map(toBase64)).toEqual(bytes.map((one) => one.toString('base64')))
    expect(bytes.map(toHex)).toEqual(bytes.map(hex))
    expect(bytes.map((one) => hex(fromBase64(toBase64(one))))).toEqual(bytes.map(hex))
})

test('base64 without its padding is read as well', () => {
    expect(fromBase64('YQ')).toEqual(utf8('a'))
    expect(fromBase64('YWI')).toEqual(utf8('ab'))
})

test.each(['Y', 'YWJjZ', 'YW=I', 'YW I', 'YW-_', 'é'])('%s is no base64', (text) => {
    expect(fromBase64(text)).toBeUndefined()
})

describe('two texts are equal in constant time', () => {
    test('only when they are the same', () => {
        const random = seeded(3)
        const pairs = Array.from({ length: 500 }, () => [
            randomText(random, ['a', 'b'], 4),
            randomText(random, ['a', 'b'], 4),
        ])
        const wrong = pairs.filter(
            ([left = '', right = '']) => equalInConstantTime(left, right) !== (left === right && left !== ''),
        )
        expect(wrong).toEqual([])
    })

    test.each([
        ['nothing and nothing', '', ''],
        ['one in front of the other', 'abab', 'ab'],
        ['nothing and something', '', 'a'],
        ['something and nothing', '\0', ''],
        ['another case', 'AB', 'ab'],
    ])('not %s', (_what, left, right) => {
        expect(equalInConstantTime(left, right)).toBe(false)
    })
})

test.each([
    [undefined, ''],
    [null, ''],
    ['', ''],
    [0, '0'],
    [false, 'false'],
    [['a', 1], '["a",1]'],
    [{ a: null }, '{"a":null}'],
])('%j as text is "%s"', (value, text) => {
    expect(textOf(value)).toBe(text)
})
