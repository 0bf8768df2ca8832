import { randomUUID } from 'node:crypto'
import { aboutCase, AISOC_EVENT_TYPES } from '../aisoc/samples.ts'
import type { Random } from '../simulator/random.ts'

const TYPES = AISOC_EVENT_TYPES.filter((type) => type.startsWith('case.'))

/** What nobody sends who means well; each in any field. */
const VALUES: readonly unknown[] = [
    ...[null, true, 0, -1, 1e308, '', ' ', [], {}, [[]], [null], { length: 1 }, { id: {} }],
    ...['\u0000', '\ud800', '\u202e', '😀'.repeat(50), 'ß'.repeat(5000), 'x'.repeat(70_000), '\r\nX-Evil: 1'],
    ...['__proto__', 'constructor', 'toString', 'a^ORb=c^NQ', 'javascript:gs.getUserID()', "'; DROP TABLE task;--"],
    ...['{{ data.case.title }}', '{% for a in b %}', '${gs.getUserName()}', '<script>alert(1)</script>', '../../etc'],
    ...['2026-02-30T25:61:61Z', '2026-05-15T10:00:00', '99999-01-01T00:00:00Z', '-1', 'NaN', 'Infinity', 'undefined'],
]

const BROKEN: readonly ((text: string) => string | Uint8Array)[] = [
    () => '',
    (text) => text.slice(0, text.length / 2),
    (text) => `${text}}`,
    (text) => `\ufeff${text}`,
    (text) => text.replaceAll('"', "'"),
    (text) => text.replace('{', '{"__proto__": {"isAdmin": true},'),
    (text) => text.replace('{', '{"id": "one", "id": "two",'),
    () => '['.repeat(20_000),
    () => `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    () => '1e999',
    (text) => JSON.stringify(text),
    (text) => `[${text}]`,
    (text) => Buffer.concat([Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from(text)]),
    (text) => Buffer.from(text, 'utf16le'),
    (text) => text.padEnd(1_048_577, ' '),
    (text) => text.replaceAll('a', '\\u0000'),
]

/** A body: an event as it should be, or with something wrong in it. */
export function hostileBody(random: Random): Uint8Array {
    const event = structuredClone(aboutCase(random.pick(TYPES), randomUUID())) as Record<string, unknown>
    for (let changes = random.below(4); changes > 0; changes--) damage(event, random)
    if (random.chance(0.1)) event['type'] = random.pick(['case.deleted', 'toString', '__proto__', '*'])
    const text = JSON.stringify(random.chance(0.1) ? [event, event] : event)
    return Buffer.from(random.chance(0.25) ? random.pick(BROKEN)(text) : text)
}

/** Puts something else into a field, takes it away or gives it a strange name; at any depth. */
function damage(target: Record<string, unknown>, random: Random): void {
    const names = Object.keys(target)
    const name = random.pick(names)
    const inner = target[name]
    if (typeof inner === 'object' && inner !== null && random.chance(0.7))
        return damage(inner as Record<string, unknown>, random)
    if (random.chance(0.2)) Reflect.deleteProperty(target, name)
    else target[random.chance(0.1) ? String(random.pick(VALUES)) : name] = structuredClone(random.pick(VALUES))
}
