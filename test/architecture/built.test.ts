import { audit } from '../../scripts/built/audit.ts'
import { recordsOf, toPackage } from '../../scripts/built/package.ts'
import type { BuiltRecord } from '../../scripts/built/package.ts'
import { modulesOf } from '../../scripts/built/programs.ts'

const record = (table: string, fields: string) =>
    recordsOf(`<record_update><${table} action="INSERT_OR_UPDATE">${fields}</${table}></record_update>`, `${table}.xml`)

const packed = (records: BuiltRecord[]) =>
    toPackage([...record('sys_app', '<scope>x_aigov_bridge</scope>'), ...records])

const findings = (rule: string, records: BuiltRecord[]) =>
    audit(packed(records), []).find((verdict) => verdict.rule.id === rule)?.findings ?? []

const moduleOf = (content: string, external = false, path = 'src/server/a.ts') =>
    record(
        'sys_module',
        `<path>${path}</path><external_source>${external}</external_source><content><![CDATA[${content}]]></content>`,
    )

describe('the engine rules on built modules', () => {
    test.each([
        ['a subclass of Error', 'class A extends Error {}'],
        ['#private', 'class A { #p = 1 }'],
        ['async', 'const f = async () => 1'],
        ['Reflect', 'Reflect.ownKeys({})'],
        ['a name that nobody declared', "gs.info('a')"],
        ['a text that does not parse', 'const = 1'],
        ['what a comment tries to allow', '/* eslint-disable */ class A extends Error {}'],
    ])('find %s', (_, content) => {
        expect(findings('engine', moduleOf(content))).not.toEqual([])
    })

    test('hold libraries to what the engine disallows, not to our own habits', () => {
        expect(findings('engine', moduleOf('const f = async () => globalThis', true))).toEqual([])
        expect(findings('engine', moduleOf('class A { async m() {} }', true))).not.toEqual([])
    })

    test('name the module and the line', () => {
        expect(findings('engine', moduleOf('\nclass A extends Error {}'))[0]?.where).toBe('src/server/a.ts:2')
    })

    test('read entities as the engine will', () => {
        const module = record(
            'sys_module',
            '<path>a.ts</path><content>if (1 &lt; 2 &amp;&amp; 3) Reflect&#10;</content>',
        )
        expect(findings('engine', module).map((finding) => finding.where)).toEqual(['a.ts:1'])
    })

    test('pass by package.json and bom.json', () => {
        expect(modulesOf(packed(moduleOf('{}', false, 'package.json')))).toEqual([])
    })
})

describe('what the build did not resolve is found', () => {
    test.each([
        ['a symbol in a field', '<name>x.Symbol(Now.UNRESOLVED)</name>'],
        ['an object in a field', '<default_value>[object Object]</default_value>'],
        ['undefined in a field', '<script>undefined</script>'],
        ['undefined in a name', '<name>x_aigov_bridge.undefined</name>'],
        ['a symbol in an attribute', '<roles display_value="Symbol(a)">a</roles>'],
        ['undefined in an attribute', '<roles display_value="undefined">a</roles>'],
        ['undefined in glue', "<script>// @fluent-module a\nconst { undefined } = require('a')</script>"],
    ])('%s', (_, fields) => {
        expect(findings('unresolved', record('sys_ws_operation', fields))).toHaveLength(1)
    })

    test('but not in the text of a module or in prose', () => {
        expect(findings('unresolved', moduleOf("const a = Symbol('a'), b = '[object Object]'"))).toEqual([])
        expect(
            findings(
                'unresolved',
                record('sys_properties', '<description>No value means undefined here</description>'),
            ),
        ).toEqual([])
    })
})

test('the columns of an index are read from the bootstrap of its table', () => {
    const table = record('sys_db_object', '<name>x_aigov_bridge_a</name>')
    const column = record(
        'sys_dictionary',
        '<name>x_aigov_bridge_a</name><element>a_key</element><internal_type>string</internal_type><max_length>64</max_length>',
    )
    const bootstrap = (unique: boolean) =>
        recordsOf(
            `<database><element name="x_aigov_bridge_a" type="collection"><element name="a_key"/><index name="u" unique="${unique}"><element name="a_key"/></index></element></database>`,
            'dictionary/a.xml',
        )
    expect(findings('key-index', [...table, ...column, ...bootstrap(true)])).toEqual([])
    expect(findings('key-index', [...table, ...column, ...bootstrap(false)])).toHaveLength(1)
})
