import { startPlainInstance } from '../support/instance/plain.ts'
import type { Expectation } from './frame/expectation.ts'
import type { Outcome } from './frame/outcome.ts'
import { runTopics } from './frame/run.ts'
import { openSite } from './frame/site.ts'
import { TOPICS } from './topics/index.ts'

let outcomes: readonly Outcome[] = []
let left: readonly string[] = []

beforeAll(async () => {
    const instance = await startPlainInstance()
    const site = openSite(instance.url, { user: 'admin', password: 'admin' })
    ;({ outcomes, left } = await runTopics(site, TOPICS))
    await instance.close()
})

describe.each(TOPICS.map((topic) => [topic.name, topic.expectations] as const))('%s', (topic, expectations) => {
    test.each(numbered(expectations))('%i %s', (number) => {
        const own = outcomes.filter((outcome) => outcome.topic === topic)
        expect(own[number - 1]).toMatchObject({ verdict: 'passed', why: '' })
    })
})

function numbered(expectations: readonly Expectation[]): (readonly [number: number, title: string])[] {
    return expectations.map(({ says, about }, index) => [index + 1, about ? `${says} (${about})` : says])
}

test('the run leaves nothing behind', () => {
    expect(left).toEqual([])
})

test('every expectation names its document and its sentence, and no topic has the name of another', () => {
    const nameless = TOPICS.flatMap((topic) =>
        topic.expectations.filter((one) => !/^[\w/-]+\.md$/.test(one.in ?? topic.in) || one.says.trim().length < 3),
    )
    expect(nameless).toEqual([])
    expect(new Set(TOPICS.map(({ name }) => name)).size).toBe(TOPICS.length)
})
