import { render, type TemplateContext } from '../../src/server/mapping/template.ts'

const BODY = {
    title: 'Lateral movement',
    count: 7,
    no: false,
    empty: '',
    nothing: null,
    case: { id: 'c-1', tags: ['smb', 'finance'], note: 'a | b' },
    entities: [
        { kind: 'host', value: 'ws-42' },
        { kind: 'user', value: '' },
        { kind: 'ip', value: '10.0.0.1' },
    ],
    quoted: 'say "hi"',
}

const MAPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    state: { new: '1', resolved: '6', gone: '' },
    impact: { critical: '1', '*': '2' },
}

const context: TemplateContext = { body: BODY, valueMap: (name) => MAPS[name] ?? {} }
const rendered = (template: string, body: unknown = BODY): string => {
    const result = render(template, { ...context, body })
    return result.ok ? result.value : `problem: ${result.problem.kind}`
}

test.each([
    ['no output at all', 'no output at all'],
    ['', ''],
    ['{{ title }}', 'Lateral movement'],
    ['{{title}}', 'Lateral movement'],
    ['{{ case.id }}: {{ count }}', 'c-1: 7'],
    ['{{ case.tags.1 }}', 'finance'],
    ['{{ entities.0.kind }}', 'host'],
    ['{{ no }}', 'false'],
    ['{{ nothing }}', ''],
    ['{{ case.tags }}', '["smb","finance"]'],
    ['{{ missing.at.all }}', ''],
    ['{{ title.length }}', ''],
    ['{{ }}', ''],
    ['{{ "a text" }}', 'a text'],
    ["{{ 'a text' }}", 'a text'],
    ['{{ 42 }}', '42'],
    ['{ { title } }', '{ { title } }'],
    ['{{ case["tags"][0] }}', 'smb'],
    ["{{ case['tags'].1 }}", 'finance'],
    ['{{ true }} {{ false }} {{ nil }}', 'true false '],
    ['{{ "a\\nb\\"c" }}', 'a\nb"c'],
    ['a  {{- case.id -}}  b', 'ac-1b'],
    ['a {{ case.id }}\nb', 'a c-1\nb'],
])('%s is rendered as %j', (template, text) => {
    expect(rendered(template)).toBe(text)
})

describe('a filter', () => {
    test.each([
        ['{{ title | truncate: 10 }}', 'Lateral...'],
        ['{{ title | truncate: 16 }}', 'Lateral movement'],
        ['{{ title | truncate: 2 }}', '...'],
        ['{{ title | truncate }}', 'Lateral movement'],
        ['{{ "😀😀😀😀😀" | truncate: 4 }}', '😀...'],
        ['{{ title | truncate: 8, "…" }}', 'Lateral…'],
        ['{{ case.none | default: "x" | date: "%Y" }}', 'x'],
        ['{{ "2026-05-15T10:00:00+02:00" | date: "%H:%M" }}', '08:00'],
        ['{{ "2026-05-15 10:00:00" | date: "%H:%M" }}', '10:00'],
        ['{{ "2026-05-15" | date: "%d.%m.%Y" }}', '15.05.2026'],
        ['{{ 1770000000 | date: "%Y-%m-%dT%H:%M:%SZ" }}', '2026-02-02T02:40:00Z'],
        ['{{ "now" | date: "%Y" }}', 'now'],
        ['{{ "99999999999999999999" | date: "%Y" }}', '99999999999999999999'],
        ['{{ missing | join: "-" }}', ''],
        ['{{ count | truncate: 160 }}', '7'],
        ['{{ missing | default: "none" }}', 'none'],
        ['{{ empty | default: "none" }}', 'none'],
        ['{{ no | default: "none" }}', 'none'],
        ['{{ count | default: "none" }}', '7'],
        ['{{ missing | default: case.id }}', 'c-1'],
        ['{{ missing | default: 5 }}', '5'],
        ['{{ title | upcase }}', 'LATERAL MOVEMENT'],
        ['{{ title | downcase }}', 'lateral movement'],
        ['{{ case.tags | join: ", " }}', 'smb, finance'],
        ['{{ case.tags | join }}', 'smb finance'],
        ['{{ title | join: "-" }}', 'Lateral movement'],
        ['{{ entities | lines: "kind,value" }}', 'host: ws-42\nuser\nip: 10.0.0.1'],
        ['{{ entities | lines: "value, kind" }}', 'ws-42: host\nuser\n10.0.0.1: ip'],
        ['{{ missing | lines: "kind" | default: "none" }}', 'none'],
        ['a{{ title | label: "\\nTitle: " }}', 'a\nTitle: Lateral movement'],
        ['{{ case.tags | join: ", " | label: "Tags: " }}', 'Tags: smb, finance'],
        ['{{ 0 | label: "Count: " }}', 'Count: 0'],
        ['{{ missing | label: "Title: " }}', ''],
        ['{{ empty | label: "Title: " }}', ''],
        ['{{ missing | join: ", " | label: "Tags: " }}', ''],
        ['{{ missing | label: "No. " | default: "none" }}', 'none'],
        ['{{ quoted | json }}', '"say \\"hi\\""'],
        ['{{ case.tags | json }}', '["smb","finance"]'],
        ['{{ missing | json }}', ''],
        ['{{ nothing | json }}', 'null'],
        ['{{ "new" | map: "state" }}', '1'],
        ['{{ "gone" | map: "state" }}', ''],
        ['{{ "critical" | map: "impact" }}', '1'],
        ['{{ "huge" | map: "impact" }}', '2'],
        ['{{ missing | map: "impact" }}', '2'],
        ['{{ title | upcase | truncate: 10 | downcase }}', 'lateral...'],
    ])('%s gives %j', (template, text) => {
        expect(rendered(template)).toBe(text)
    })

    test.each([
        ['{{ missing | default: "a | b" }}', 'a | b'],
        ["{{ missing | default: 'a | b' | upcase }}", 'A | B'],
        ['{{ missing | default: "it\'s | so" }}', "it's | so"],
        ['{{ missing | default: "a: b" }}', 'a: b'],
        ['{{ case.tags | join: "|" }}', 'smb|finance'],
        ['{{ case.note | upcase }}', 'A | B'],
    ])('keeps pipes and colons inside quotes: %s', (template, text) => {
        expect(rendered(template)).toBe(text)
    })

    test.each(['shout', '', 'constructor', '__proto__', 'toString', 'Upcase'])(
        'that is not known is a problem with its name: "%s"',
        (name) => {
            expect(render(`{{ title | ${name} }}`, context)).toEqual({
                ok: false,
                problem: {
                    kind: 'bad_template',
                    template: `title | ${name}`.trim(),
                    reason: `there is no filter ${name}`,
                },
            })
        },
    )

    test('of a value that its map does not know is a problem with both names', () => {
        expect(render('{{ "reopened" | map: "state" }}', context)).toEqual({
            ok: false,
            problem: { kind: 'unmapped_value', map: 'state', value: 'reopened' },
        })
    })
})

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf']

describe('names that every object inherits', () => {
    test.each(PROTOTYPE_NAMES)('%s leads nowhere in a path', (name) => {
        expect(rendered(`{{ ${name} }}{{ case.${name} }}{{ case.${name}.name }}{{ case.tags.${name} }}`)).toBe('')
    })

    test.each(PROTOTYPE_NAMES)('%s is no value of a map', (name) => {
        expect(rendered(`{{ "${name}" | map: "state" }}`)).toBe('problem: unmapped_value')
    })

    test.each(PROTOTYPE_NAMES)('%s is nothing in a line', (name) => {
        expect(rendered(`{{ entities | lines: "${name}" }}`).trim()).toBe('')
    })

    test('are read where the sender really sent them', () => {
        const body = JSON.parse('{"__proto__": {"constructor": "sent"}}') as unknown
        expect(rendered('{{ __proto__.constructor }}', body)).toBe('sent')
    })
})

test.each([
    '{{ constructor.constructor("return process")() }}',
    '{{ case.id; globalThis.isHarmed = true }}',
    '{{ `${globalThis.isHarmed = true}` }}',
    '${globalThis.isHarmed = true}',
    '<script>globalThis.isHarmed = true</script>',
    'javascript:globalThis.isHarmed = true',
    '{% assign a = 1 %}',
])('a template never runs as code: %s', (template) => {
    rendered(template)
    expect(globalThis).not.toHaveProperty('isHarmed')
    expect(({} as { isHarmed?: boolean }).isHarmed).toBeUndefined()
})

test('what a sender writes is no template', () => {
    expect(rendered('{{ title }}', { title: '{{ secret }} {{ a | shout }}', secret: 'x' })).toBe(
        '{{ secret }} {{ a | shout }}',
    )
})

test('what a sender writes is no HTML in a journal; what an admin wrote may be', () => {
    const title = 'see [code]<form action=x>[/code] and [CODE]<b>[ /code]'
    expect(rendered('[code]<b>[/code] {{ title }}', { title })).toBe(
        '[code]<b>[/code] see [ code]<form action=x>[ /code] and [ CODE]<b>[ /code]',
    )
})

test.each([[null], ['a text'], [7], [[]]])('a body that is %j renders empty', (body) => {
    expect(rendered('{{ title }}', body)).toBe('')
})

test.each([
    ['{% if title %}x{% endif %}', '{% if title %}x{% endif %}', 'there are no tags such as {% if %}'],
    ['{{ title truncate: 5 }}', 'title truncate: 5', 'it cannot read title truncate: 5'],
    ['{{ title. }}', 'title.', 'it cannot read title.'],
    ['{{ title', '{{ title', 'it has {{ without }}'],
    ['{{ title }} of {{ case.id }', expect.any(String) as string, 'it has {{ without }}'],
    ['{{ title | default: "x", allow_false: true }}', expect.any(String) as string, 'it cannot read allow_false: true'],
    ['{{ title | truncate: 5 6 }}', expect.any(String) as string, 'it cannot read 5 6'],
    ['{{ "open }}', '"open', 'it cannot read "open'],
])('%s is a problem, not an empty text', (source, template, reason) => {
    expect(render(source, context)).toEqual({
        ok: false,
        problem: { kind: 'bad_template', template, reason: expect.stringContaining(reason) as string },
    })
})
