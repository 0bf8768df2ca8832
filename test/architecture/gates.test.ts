// A gate that cannot fail is no gate: each lint rule gets something to find, and its neighbour that is allowed.
import { lintText, lintTypedText } from '../support/lint-text.ts'

const SYNTAX = /^no-restricted-syntax/
const GLOBAL = /^no-restricted-globals/
const FLOW = 'src/server/inbound/sample.ts'
const ENTRY = 'src/server/inbound/endpoint.ts'
const GLIDE = 'src/server/glide/sample.ts'
const ROUTE = 'fluent/inbound/sample.now.ts'
const PLAIN = 'scripts/sample.ts'

type Sample = [what: string, file: string, text: string, finding: RegExp]

const ENGINE: Sample[] = [
    ['a subclass of Error', FLOW, 'export class Gone extends Error {}', SYNTAX],
    ['a subclass of Map in glide', GLIDE, 'export const x = class extends Map {}', SYNTAX],
    ['a #private member', FLOW, 'export class A { #p = 1; p() { return this.#p } }', SYNTAX],
    ['an async function', FLOW, 'export async function f() { return 1 }', SYNTAX],
    ['an async arrow', FLOW, 'export const f = async () => 1', SYNTAX],
    ['a generator', FLOW, 'export function* f() { yield 1 }', SYNTAX],
    ['for await', FLOW, 'export async function f(x: []) { for await (const y of x) y }', /for-await/],
    ['Reflect', FLOW, 'export const keys = (x: object) => Reflect.ownKeys(x)', GLOBAL],
    ['WeakRef', FLOW, 'export const x = new WeakRef({})', GLOBAL],
    ['a timer', FLOW, 'setTimeout(() => undefined, 1)', GLOBAL],
    ['process', FLOW, 'export const x = process.env', GLOBAL],
    ['TextEncoder', FLOW, 'export const x = new TextEncoder()', GLOBAL],
    ['new Function', FLOW, "export const x = new Function('return 1')", /^no-new-func/],
    ['eval', FLOW, "export const x: unknown = eval('1')", /^no-eval/],
    ['a method newer than ES2022', FLOW, 'export const x = [2, 1].toSorted()', SYNTAX],
    ['a sys_id', FLOW, "export const x = '6816f79cc0a8016401c5a33be04be441'", SYNTAX],
]

const HOUSE: Sample[] = [
    ['a throw in a flow', FLOW, "export function f() { throw new Error('no') }", SYNTAX],
    [
        'a value of glide in a flow',
        FLOW,
        "import { gs } from '@servicenow/glide'\ngs.info('x')",
        /no-restricted-imports/,
    ],
    ['any outside glide', FLOW, 'export const x = (y: any) => String(y)', /no-explicit-any/],
    ['a value in hub.ts', 'src/server/hub.ts', 'export const x = 1', SYNTAX],
    ['getRowCount', GLIDE, 'export const n = (rows: any) => rows.getRowCount()', SYNTAX],
    ['gs.sleep', GLIDE, "import { gs } from '@servicenow/glide'\ngs.sleep(1)", SYNTAX],
    ['current.update', GLIDE, 'export const f = (current: any) => current.update()', SYNTAX],
    ['a file of 151 lines', FLOW, '\n'.repeat(150) + 'export {}', /^max-lines:/],
    [
        'a function of 41 lines',
        FLOW,
        `export function f(a: string[]) {\n${"a.push('x')\n".repeat(40)}}`,
        /^max-lines-per-function/,
    ],
    ['five parameters', FLOW, 'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1) => a + b + c + d + e', /^max-params/],
    ['a file called helpers', 'scripts/date-helpers.ts', 'export const x = 1', /^names\/file/],
    ['a file in camelCase', 'scripts/dateText.ts', 'export const x = 1', /^names\/file/],
    ['an export called manager', PLAIN, 'export class LeaseManager { a = 1 }', /^names\/exported/],
    ['an export called utils', PLAIN, 'export const dateUtils = 1', /^names\/exported/],
    [
        'an import of types only that stays',
        PLAIN,
        "import { type A } from './a.ts'\nexport type B = A",
        /consistent-type|side-effects/,
    ],
]

const FLUENT: Sample[] = [
    ['a function', ROUTE, 'export const names = (id: string) => ({ id })', SYNTAX],
    ['map', ROUTE, "['a'].map(Role)", SYNTAX],
    ['a computed key', ROUTE, "export const x = { [y.id]: 'a' }", SYNTAX],
    ['shorthand', ROUTE, 'export const x = { name }', SYNTAX],
    ['spread', ROUTE, 'export const x = { ...y }', SYNTAX],
    ['a sum', ROUTE, "export const x = 'a' + 'b'", SYNTAX],
    ['a choice', ROUTE, "export const x = y ? 'a' : 'b'", SYNTAX],
    ['a call inside a text', ROUTE, 'export const x = `${join(y)}`', SYNTAX],
    ['251 lines', ROUTE, "Role({ name: 'a' })\n".repeat(251), /^max-lines:/],
]

const ALLOWED: [what: string, file: string, text: string][] = [
    ['a class of our own', FLOW, 'class A { a = 1 }\nexport class B extends A {}'],
    [
        'a type of glide in a flow',
        FLOW,
        "import type { GlideRecord } from '@servicenow/glide'\nexport type Row = GlideRecord",
    ],
    ['a value of glide in glide', GLIDE, "import { gs } from '@servicenow/glide'\ngs.info('x')"],
    ['a throw in glide', GLIDE, "export function f() { throw new Error('no') }"],
    ['types in hub.ts', 'src/server/hub.ts', 'export interface Hub { now(): number }'],
    ['a digest of 64 characters', FLOW, `export const x = '${'0a'.repeat(32)}'`],
    ['literals in Fluent', ROUTE, "export const x = Role({ $id: Now.ID['a'], roles: [y], name: `${z.$id}` })"],
    ['async in a script', PLAIN, 'export const f = async () => 1'],
]

test.each(ALLOWED)('the lint rules allow %s', async (_what, file, text) => {
    expect(await lintText(file, text)).toEqual([])
})

const TEXT_DATES = ['new Date(text)', 'Date.parse(text)', "new Date('2026-01-02 03:04:05')"]
const OTHER_DATES = ['new Date(n)', 'new Date()', "new Date('2026-01-02T03:04:05Z')"]

test('the lint rules find a date made of a text, and leave numbers and ISO literals alone', async () => {
    const dates = (made: string[]) =>
        lintTypedText(ENTRY, `export const f = (text: string, n: number) => [text, n, ${made.join()}]`)
    expect(await dates(TEXT_DATES)).toEqual(TEXT_DATES.map(() => expect.stringMatching(/^dates/)))
    expect(await dates(OTHER_DATES)).toEqual([])
})

describe.each([
    ['the engine', ENGINE],
    ['the house', HOUSE],
    ['Fluent', FLUENT],
])('the lint rules of %s find', (_, samples) => {
    test.each(samples)('%s', async (_what, file, text, finding) => {
        expect(await lintText(file, text)).toContainEqual(expect.stringMatching(finding))
    })
})
