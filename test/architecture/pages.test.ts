// What an admin sees: no table or column without a word on it, none without a list and a form, no module into nothing.
import { fluentFiles, readFluentFiles } from '../support/hub/fluent.ts'

interface Labelled {
    readonly label?: string | readonly { readonly label: string; readonly plural?: string; readonly hint?: string }[]
    readonly hint?: string
}
interface TableCall extends Labelled {
    readonly name: string
    readonly schema: Readonly<Record<string, Labelled>>
}
interface Layout {
    readonly layout: string
    readonly elements?: readonly { readonly field: string }[]
    readonly leftElements?: readonly { readonly field: string }[]
    readonly rightElements?: readonly { readonly field: string }[]
}
interface FormCall {
    readonly table: string
    readonly sections: readonly { readonly caption: string; readonly content: readonly Layout[] }[]
}
interface ListCall {
    readonly table: string
    readonly parent?: string
    readonly columns: readonly string[]
}
interface RecordCall {
    readonly table: string
    readonly data: Readonly<Record<string, unknown>>
}
interface ActionCall {
    readonly table: string
    readonly name: string
    readonly hint?: string
    readonly roles?: readonly string[]
}

const SYSTEM = ['sys_created_on', 'sys_updated_on', 'sys_created_by']
const calls = readFluentFiles(fluentFiles())
const of = <T>(name: string): readonly T[] =>
    calls.filter((call) => call.name === name).map(({ argument }) => argument as T)
const tables = of<TableCall>('Table')
const lists = of<ListCall>('List')
const forms = of<FormCall>('Form')
const records = of<RecordCall>('Record')

const has = (table: string, path: string): boolean => {
    const [column = ''] = path.split('.')
    const schema = tables.find(({ name }) => name === table)?.schema ?? {}
    return column in schema || SYSTEM.includes(column)
}
const fieldsOf = ({ sections }: FormCall): readonly string[] =>
    sections
        .flatMap(({ content }) => content)
        .flatMap(({ elements = [], leftElements = [], rightElements = [] }) => [
            ...elements,
            ...leftElements,
            ...rightElements,
        ])
        .map(({ field }) => field)

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
    test('says what it is, and so does each of its columns', () => {
        const [label] = Array.isArray(table.label) ? (table.label as readonly { hint?: string; plural?: string }[]) : []
        expect(label).toMatchObject({
            hint: expect.stringMatching(/./) as string,
            plural: expect.stringMatching(/./) as string,
        })
        const silent = Object.entries(table.schema).filter(
            ([, column]) => !column.label || !column.hint || column.hint.length > 255,
        )
        expect(silent.map(([column]) => column)).toEqual([])
    })

    test('has a list and a form, of columns that it has, each once', () => {
        const list = lists.filter((one) => one.table === name && one.parent === undefined)
        const form = forms.filter((one) => one.table === name)
        expect([list.length, form.length]).toEqual([1, 1])
        const shown = [...(list[0]?.columns ?? []), ...form.flatMap(fieldsOf)]
        expect(shown.filter((column) => !has(name, column))).toEqual([])
        const fields = form.flatMap(fieldsOf)
        expect(fields).toHaveLength(new Set(fields).size)
    })
})

test('every related list is of a reference that exists, and has columns of its own', () => {
    const containers = records.filter(({ table }) => table === 'sys_ui_related_list')
    const entries = records.filter(({ table }) => table === 'sys_ui_related_list_entry')
    // Those of a relationship have a script in place of a reference.
    const broken = entries.filter(({ data }) => {
        if (String(data.related_list).startsWith('REL:')) return false
        const [child = '', column = ''] = String(data.related_list).split('.')
        const parent = (data.list_id as { data: { name: string } }).data.name
        return !has(child, column) || !lists.some((list) => list.table === child && list.parent === parent)
    })
    expect(broken).toEqual([])
    expect(containers.map(({ data }) => data.name)).toContain('x_aigov_bridge_connection')
})

const LEDGERS = ['event', 'message', 'attempt', 'external_ref', 'backfill', 'audit_entry']

// The order of a related list has no direction, and would stand before the preference.
test.each(LEDGERS.map((name) => `x_aigov_bridge_${name}`))('%s is read from its newest row, on forms too', (name) => {
    const preferred = of<{ name: string; value: string; system: boolean }>('UserPreference')
    const [order, direction] = ['order', 'order.direction'].map((what) =>
        preferred.find((one) => one.name === `${name}.db.${what}` && one.system),
    )
    expect(has(name, order?.value ?? '')).toBe(true)
    expect(direction?.value).toBe('DESC')
    const entries = records.filter(
        ({ table, data }) => table === 'sys_ui_related_list_entry' && String(data.related_list).startsWith(`${name}.`),
    )
    expect(entries.filter(({ data }) => 'order_by' in data)).toEqual([])
})

test('every module has a role, a word on it, and a filter that its table can answer', () => {
    const modules = records.filter(({ table, data }) => table === 'sys_app_module' && data.link_type !== 'SEPARATOR')
    expect(modules.length).toBeGreaterThan(15)
    const broken = modules.filter(({ data }) => {
        const terms = String(data.filter ?? '')
            .split('^')
            .filter((term) => term !== '')
        const columns = terms.map((term) => /^(?:ORDERBYDESC|ORDERBY)?([a-z_]+)/.exec(term)?.[1] ?? '')
        const isKnown = data.link_type === 'DIRECT' || columns.every((column) => has(String(data.name), column))
        return !isKnown || !data.hint || (data.roles as readonly string[]).length === 0
    })
    expect(broken).toEqual([])
})

test('every button says what it does and whose it is', () => {
    const silent = of<ActionCall>('UiAction').filter(({ hint, roles }) => !hint || !roles || roles.length === 0)
    expect(silent).toEqual([])
})
