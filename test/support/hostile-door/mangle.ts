import type { Random } from '../simulator/random.ts'

/** What no field expects, whatever it is. */
const VALUES: readonly (() => unknown)[] = [
    ...[null, true, false, 0, -0, -1, 1e308, 2 ** 53, 0.1, '', ' ', [], {}, [[]], [null], { length: 3 }].map(
        (value) => () => value,
    ),
    ...['\0', '\ud800', '\udfff\ud800', '\u202e', '\ufeff', 'ß', 'x'.repeat(300), '😀'.repeat(130), '\r\nX-Evil: 1']
        .concat(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a^ORb=c^NQ', 'javascript:gs.getUserID()'])
        .concat(['{{ data.case.title }}', '{{ x | map: "y" }}', '{% if x %}', '%', '${x}', "' OR 1=1 --", '../..'])
        .concat(['2026-02-30T25:61:61Z', '2026-05-15T10:00:00', '9999-12-31T23:59:60Z', '0000-01-01T00:00:00Z'])
        .concat(['+275760-09-13T00:00:00Z', '-1', 'NaN', 'Infinity', '1e999', '00', '0x10'])
        .map((value) => () => value),
    () => 'y'.repeat(70_000),
    () => nested(200),
    () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}') as unknown,
]

const NAMES = [
    '__proto__',
    'constructor',
    'prototype',
    'length',
    'toString',
    'id',
    'type',
    'data',
    'specversion',
    '',
    'a.b',
    '0',
]

function nested(depth: number): unknown {
    let value: unknown = 'deep'
    for (let level = 0; level < depth; level++) value = level % 2 === 0 ? { a: value } : [value]
    return value
}

/** The value with something else in one of its places, at any depth. */
export function mangled(value: unknown, random: Random): unknown {
    if (typeof value !== 'object' || value === null || random.chance(0.15)) return random.pick(VALUES)()
    if (Array.isArray(value)) return value.map((item, at) => (at === 0 ? mangled(item, random) : item))
    const entries = Object.entries(value)
    const at = random.below(Math.max(1, entries.length))
    const [name = 'x', inner] = entries[at] ?? []
    const others = entries.filter((_, index) => index !== at)
    if (random.chance(0.2)) return Object.fromEntries(others)
    const replaced = random.chance(0.15) ? random.pick(NAMES) : name
    return Object.fromEntries([...others, [replaced, mangled(inner, random)]])
}

/** Texts that are no JSON, or not the one that they look like. */
const TEXTS: readonly ((text: string, random: Random) => string)[] = [
    () => '',
    () => ' ',
    (text) => text.slice(0, text.length / 2),
    (text) => `${text}}`,
    (text) => `\ufeff${text}`,
    (text) => `${text}\0`,
    (text) => text.replaceAll('"', "'"),
    (text) => text.replace('{', '{"__proto__": {"polluted": true},'),
    (text) => text.replace('{', '{"id": "one", "id": "two", "type": 7,'),
    (text) => text.replaceAll('e', '\\u0065'),
    (text) => text.replaceAll(':', ' :\n '),
    () => '['.repeat(5000),
    () => `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
    () => '1e999',
    () => '"\\ud800"',
    (text) => JSON.stringify(text),
    (text) => `[${text}]`,
    (text) => text.replace(/\d+/, '123456789012345678901234567890'),
    (text, random) => flipped(text, random),
    (text, random) => flipped(flipped(text, random), random),
    (text, random) => (random.chance(0.01) ? text.padEnd(1_048_577, ' ') : text),
]

/** Another character in one place. */
export function flipped(text: string, random: Random): string {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + String.fromCharCode(random.below(random.chance(0.9) ? 128 : 65_536)) + text.slice(at + 1)
}

export const mangledText = (text: string, random: Random): string => random.pick(TEXTS)(text, random)

/** Values of headers that nobody sends who means well; two of one name come as one with a comma between. */
export const HEADER_VALUES: readonly string[] = [
    ...[
        '',
        ' ',
        ',',
        '=',
        'sha256=',
        'v1,',
        'v1=',
        't=,v1=',
        't=1,t=2,v1=0',
        'v1,A v1,B',
        'sha256=zz',
        '-1',
        '1e9',
        '0',
    ],
    ...[
        '%',
        '%C3%28',
        '"',
        '"\\',
        '\0',
        'é'.repeat(64),
        'x'.repeat(9000),
        '__proto__',
        `v1,${'A'.repeat(44)}`,
        ' '.repeat(99),
    ],
    ...[
        'application/cloudevents+json',
        'application/cloudevents-batch+json',
        '1.0',
        '0.3',
        '2026-05-15T10:00:00Z',
        'a, b',
    ],
]
