import { engineFindings, modulesOf } from '../../scripts/built/engine.ts'
import { foreignRuleFindings } from '../../scripts/built/foreign-rules.ts'
import { recordsOf } from '../../scripts/built/package.ts'
import { unresolvedFindings } from '../../scripts/built/unresolved.ts'

const record = (table: string, fields: string) =>
    recordsOf(`<record_update><${table} action="INSERT_OR_UPDATE">${fields}</${table}></record_update>`, `${table}.xml`)

const moduleOf = (content: string, external = false, path = 'src/server/a.ts') =>
    record(
        'sys_module',
        `<path>${path}</path><external_source>${external}</external_source><content><![CDATA[${content}]]></content>`,
    )

const rule = (collection: string, when: string) => [
    ...record('sys_app', '<scope>x_aigov_bridge</scope>'),
    ...record('sys_script', `<name>R</name><collection>${collection}</collection><when>${when}</when>`),
]

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
        expect(engineFindings(moduleOf(content))).not.toEqual([])
    })

    test('hold libraries to what the engine disallows, not to our own habits', () => {
        expect(engineFindings(moduleOf('const f = async () => globalThis', true))).toEqual([])
        expect(engineFindings(moduleOf('class A { async m() {} }', true))).not.toEqual([])
    })

    test('name the module and the line', () => {
        expect(engineFindings(moduleOf('\nclass A extends Error {}'))[0]?.where).toBe('src/server/a.ts:2')
    })

    test('read entities as the engine will', () => {
        const [module] = record(
            'sys_module',
            '<path>a.ts</path><content>if (1 &lt; 2 &amp;&amp; 3) Reflect&#10;</content>',
        )
        expect(engineFindings(module ? [module] : []).map((finding) => finding.where)).toEqual(['a.ts:1'])
    })

    test('pass by package.json and bom.json', () => {
        expect(modulesOf(moduleOf('{}', false, 'package.json'))).toEqual([])
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
        expect(unresolvedFindings(record('sys_ws_operation', fields))).toHaveLength(1)
    })

    test('but not in the text of a module or in prose', () => {
        expect(unresolvedFindings(moduleOf("const a = Symbol('a'), b = '[object Object]'"))).toEqual([])
        expect(
            unresolvedFindings(record('sys_properties', '<description>No value means undefined here</description>')),
        ).toEqual([])
    })
})

describe('business rules', () => {
    test('on a table of another scope must be async', () => {
        expect(foreignRuleFindings(rule('incident', 'after'))).toHaveLength(1)
        expect(foreignRuleFindings(rule('task', 'async_always'))).toEqual([])
    })

    test('on our own tables may run at any time', () => {
        expect(foreignRuleFindings(rule('x_aigov_bridge_event', 'before'))).toEqual([])
    })
})
