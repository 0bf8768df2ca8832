import { Liquid } from 'liquidjs'
import { render } from '../../src/server/mapping/template.ts'
import { seeded } from '../support/seeded.ts'

// LiquidJS is the oracle for what the subset has in common with it. On purpose it is otherwise, and left out here:
// lists and objects as text are JSON, not joined or `[object Object]`; paths see only what the sender wrote (no `size`,
// `first`, `last`); dates without an offset are UTC, other texts and `now` are no dates; an unknown filter, a tag or what
// cannot be read is a problem instead of an exception or of nothing; `map` is the value map; named arguments do not exist.
const liquid = new Liquid({ timezoneOffset: 0, ownPropertyOnly: true, strictFilters: true })

const BODY = {
    title: 'Lateral Movement 😀 detected',
    short: 'ab',
    hollow: '',
    spaces: '  ',
    none: null,
    yes: true,
    no: false,
    zero: 0,
    count: 42,
    ratio: 0.25,
    at: '2026-05-15T10:07:03.045Z',
    shifted: '2026-12-31T23:30:00+02:00',
    day: '2024-02-29',
    seconds: 1_770_000_001,
    digits: '1770000001',
    none_at_all: [],
    tags: ['smb', 'finance', 'ü'],
    case: { id: 'c-1', 'sub title': 'x', owner: { name: 'Åsa' } },
    list: [{ kind: 'host' }, { kind: 'user' }],
}

const ours = (template: string): string => {
    const result = render(template, { body: BODY, valueMap: () => ({}) })
    return result.ok ? result.value : `problem: ${JSON.stringify(result.problem)}`
}
const theirs = (template: string): string => liquid.parseAndRenderSync(template, BODY) as string

const random = seeded(7)
const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T
const some = (maximum: number, make: () => string): string =>
    Array.from({ length: Math.floor(random() * (maximum + 1)) }, make).join('')

const SCALARS = ['title', 'short', 'hollow', 'spaces', 'none', 'yes', 'no', 'zero', 'count', 'ratio', 'missing']
    .concat([
        'case.id',
        'case["sub title"]',
        "case['owner'].name",
        'case.owner.nothing',
        'tags[1]',
        'tags.0',
        'tags[9]',
    ])
    .concat(['list[0].kind', '"a text"', "'it\\'s'", '"a\\nb"', '"a|b: c, d"', '7', '-3', '2.5', 'true', 'false'])
const MOMENTS = ['at', 'shifted', 'day', 'seconds', 'digits', '0', '"1999-12-31T23:59:59Z"']
const CONVERSIONS = [...'aAbBdeHIjklLmMpPsSuwyYzhQ']
    .map((letter) => `%${letter}`)
    .concat('%%', '%-d', '%-m', '%_H', '%^b')
const ARGUMENTS = ['"none"', 'title', 'case.id', '5', 'missing', "'x'"]

const outputs: readonly (() => string)[] = [
    () => pick(SCALARS) + some(3, filter),
    () => `tags | join: ${pick(['", "', '"|"', "'\\n'", '""'])}` + some(2, filter),
    () => `none_at_all | default: ${pick(ARGUMENTS)}`,
    () => `${pick(['tags', 'case', 'none_at_all', 'list', 'title', 'none', 'missing', 'zero'])} | json`,
    () =>
        `${pick(MOMENTS)} | date: "${some(6, () => pick([...CONVERSIONS, ' ', '-', ':', 'at', '%5d', '%03e', '%-0k']))}"`,
    () => `${pick([...MOMENTS, 'hollow', 'none', 'missing'])} | date`,
]

function filter(): string {
    return pick([
        () => ` | truncate: ${pick(['0', '1', '3', '5', '10', '24', '160'])}`,
        () => ` | truncate: ${pick(['2', '8', '20'])}, ${pick(['"…"', '""', '"[more]"'])}`,
        () => ' | truncate',
        () => ' | upcase',
        () => ' | downcase',
        () => ` | default: ${pick(ARGUMENTS)}`,
        () => ' | json',
        () => ' | join: "-"',
    ])()
}

function template(): string {
    const output = () => {
        const [before, after] = [pick(['', '', '-']), pick(['', '', '-'])]
        return `{{${before}${pick(['', ' '])} ${pick(outputs)()} ${after}}}`
    }
    return some(3, () => pick(['text ', ' \n ', 'é😀', output(), output(), output(), ' { } ']))
}

test('thousands of templates render as LiquidJS renders them', () => {
    const seen = new Set<string>()
    for (let round = 0; round < 3000; round++) {
        const source = template()
        const expected = theirs(source)
        expect([source, ours(source)]).toEqual([source, expected])
        seen.add(expected)
    }
    expect(seen.size).toBeGreaterThan(900)
})

test('every moment of some years is written alike', () => {
    const format = '%a %A %b %B %d %e %H %I %j %k %l %L %m %M %p %P %s %S %u %w %y %Y %z'
    for (let round = 0; round < 300; round++) {
        const at = new Date(Math.floor((random() * 4 - 1) * 2_000_000_000_000)).toISOString()
        const source = `{{ "${at}" | date: "${format}" }}`
        expect([at, ours(source)]).toEqual([at, theirs(source)])
    }
})
