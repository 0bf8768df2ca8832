import { remembering } from '../../src/server/shared/remembering.ts'

test('a text is read once', () => {
    const read: string[] = []
    const lengthOf = remembering((text) => read.push(text) && text.length)
    expect(['ab', 'abc', 'ab'].map(lengthOf)).toEqual([2, 3, 2])
    expect(read).toEqual(['ab', 'abc'])
})

test('what it remembers does not grow for ever', () => {
    let reads = 0
    const read = remembering((text) => ++reads && text)
    for (let index = 0; index < 1000; index++) read(String(index))
    read('999')
    expect(reads).toBe(1000)
    read('0')
    expect(reads).toBe(1001)
})
