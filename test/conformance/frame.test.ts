import { inTemporaryTree } from '../support/temporary-tree.ts'
import { misquoted } from './frame/documents.ts'
import { ABSENT, type Topic } from './frame/expectation.ts'
import { mismatch } from './frame/match.ts'
import { report, unaskedTopics } from './frame/report.ts'
import { encodedPath } from './frame/site.ts'
import { fill } from './frame/variables.ts'

describe('a pattern', () => {
    test.each<[pattern: unknown, value: unknown]>([
        [{ a: 1 }, { a: 1, b: 2 }],
        [[{ a: 1 }], [{ a: 1, b: 2 }]],
        [/^x/, 'xy'],
        [ABSENT, undefined],
        [{ a: ABSENT }, { b: 1 }],
        [(value: unknown) => value === 7, 7],
        [null, null],
    ])('%p holds for %p', (pattern, value) => {
        expect(mismatch(pattern, value)).toBe('')
    })

    test.each<[pattern: unknown, value: unknown, problem: string]>([
        [{ a: { b: 1 } }, { a: { b: 2 } }, '.a.b: expected 1, got 2'],
        [[1, 2], [1], 'value: expected [1,2], got [1]'],
        [/^x/, 'yx', 'value: expected /^x/, got "yx"'],
        [ABSENT, '', 'value: expected nothing, got ""'],
        [{ a: 1 }, undefined, 'value: expected {"a":1}, got nothing'],
    ])('%p does not hold for %p', (pattern, value, problem) => {
        expect(mismatch(pattern, value)).toBe(problem)
    })
})

test('variables are filled in at any depth, unknown names stay', () => {
    const data = { ask: 'GET /{one}', list: [{ x: '{one.number}{none}' }], test: /{one}/ }
    const filled = fill(data, { one: 'abc', 'one.number': '7' })
    expect(filled).toEqual({ ask: 'GET /abc', list: [{ x: '7{none}' }], test: /{one}/ })
})

test('queries are encoded value by value', () => {
    expect(encodedPath('/t?sysparm_query=a=1^b=ü&x=1')).toBe('/t?sysparm_query=a%3D1%5Eb%3D%C3%BC&x=1')
})

test('a quotation must stand in its document, whatever its markup', () => {
    const quoting = (says: string): Topic => ({
        name: 'x',
        in: 'a/b.md',
        expectations: [{ says, script: '', returns: 1 }],
    })
    const text = 'Sets the **sys\\_id** of\na [record](https://example.com/x).'
    const wrong = inTemporaryTree({ 'markdown/a/b.md': text }, (root) =>
        misquoted(root, [quoting('Sets the sys_id of a record.'), quoting('Sets the sys_id of any record.')]),
    )
    expect(wrong).toEqual(['a/b.md: "Sets the sys_id of any record."'])
})

test('a topic that was skipped is no success unless it was named', () => {
    const outcome = { document: 'a.md', says: 'It is so', about: '', why: '' }
    const outcomes = [
        { ...outcome, topic: 'T', verdict: 'passed' },
        { ...outcome, topic: 'U', verdict: 'skipped' },
        { ...outcome, topic: 'U', verdict: 'skipped' },
        { ...outcome, topic: 'V', verdict: 'skipped' },
    ] as const
    expect(unaskedTopics(outcomes, [])).toEqual(['U', 'V'])
    expect(unaskedTopics(outcomes, ['V'])).toEqual(['U'])
})

test('the report names what failed and why, what was skipped, and the counts', () => {
    const outcome = { topic: 'T', document: 'a.md', says: 'S', about: '', why: '' }
    const text = report(
        [
            { ...outcome, verdict: 'passed' },
            { ...outcome, verdict: 'failed', why: 'no' },
            { ...outcome, topic: 'U', verdict: 'skipped', why: 'refused' },
        ],
        ['incident 1: 403'],
    )
    expect(text.split('\n')).toEqual([
        ...['FAILED T', '  "S"', '  a.md', '  no', 'SKIPPED 1 of U: refused', 'NOT REMOVED incident 1: 403'],
        ...['    1 of    3  a.md', '3 expectations: 1 passed, 1 failed, 1 skipped'],
    ])
})
