import { joined } from '../../src/server/shared/key.ts'
import { randomText, seeded } from '../support/seeded.ts'

const ALPHABET = ['1', ':', 'a', 'A', 'é', '\\u00e9', '\\', 'u', '0', '\n']

test('no two lists of texts give the same key', () => {
    const random = seeded(7)
    const lists = new Map<string, string>()
    const collisions: string[] = []
    for (let round = 0; round < 5000; round++) {
        const list = Array.from({ length: 1 + Math.floor(random() * 3) }, () => randomText(random, ALPHABET, 3))
        const text = JSON.stringify(list)
        const known = lists.get(joined(...list)) ?? text
        if (known !== text) collisions.push(`${known} and ${text}`)
        lists.set(joined(...list), known)
    }
    expect(collisions).toEqual([])
})

test.each([
    [
        ['ab', 'c'],
        ['a', 'bc'],
    ],
    [['a', ''], ['a']],
    [['1:a'], ['a']],
    [['é\\u00e9'], ['\\u00e9é']],
    [['é1:X0:'], ['\\u00e9', 'X', '']],
])('%j and %j give different keys', (left, right) => {
    expect(joined(...left)).not.toBe(joined(...right))
})

test('a key is plain ASCII, in whatever charset it is digested', () => {
    expect(joined('grün €', '😀')).toMatch(/^[\x20-\x7e]+$/)
})
