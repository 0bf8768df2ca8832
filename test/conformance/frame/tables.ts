import type { Site } from './site.ts'
import type { Variables } from './variables.ts'

type Column = readonly [element: string, type: string, attributes?: Readonly<Record<string, string>>]

/** One column of every kind that an expectation asks about; `name` is what a record is called. */
const COLUMNS: readonly Column[] = [
    ['name', 'string', { display: 'true', max_length: '100' }],
    ['note', 'string', { max_length: '1000' }],
    ['short', 'string', { max_length: '10' }],
    ['count', 'integer'],
    ['amount', 'decimal'],
    ['flag', 'boolean'],
    ['due', 'glide_date_time'],
    ['other_due', 'glide_date_time'],
    ['day', 'glide_date'],
    ['color', 'string', { choice: '1' }],
    ['level', 'integer', { choice: '1' }],
    ['owner', 'reference', { reference: 'sys_user' }],
    ['other_owner', 'reference', { reference: 'sys_user' }],
    ['log', 'journal_input'],
    ['secret', 'password2'],
    ['preset', 'string', { default_value: 'as given' }],
]

/** What the table of the rules has of them. */
const RULED: readonly string[] = ['name', 'note', 'count', 'color', 'preset']

const CHOICES: readonly (readonly [element: string, value: string, label: string])[] = [
    ['color', 'r', 'Red'],
    ['color', 'g', 'Green'],
    ['level', '1', 'Low'],
    ['level', '2', 'High'],
]

/** `things`, `special` (which extends it), and `ruled`, the table that business rules of topics are on. */
export async function createTables(
    site: Site,
    { scope_id, table_prefix }: Readonly<Record<'scope_id' | 'table_prefix', string>>,
): Promise<Variables> {
    const owned = { sys_scope: scope_id }
    const [things, special, ruled] = ['thing', 'special', 'ruled'].map((name) => table_prefix + name) as [
        string,
        string,
        string,
    ]
    const table = (name: string, fields: object = {}): Promise<Readonly<Record<string, string>>> =>
        site.make('sys_db_object', {
            name,
            label: name.slice(table_prefix.length),
            ws_access: 'true',
            ...owned,
            ...fields,
        })
    const column = (on: string, [element, type, { max_length = '40', ...rest } = {}]: Column): Promise<unknown> =>
        site.make('sys_dictionary', {
            ...{ name: on, element, column_label: element, internal_type: type, max_length, active: 'true' },
            ...owned,
            ...rest,
        })
    const { sys_id: base } = await table(things, { is_extendable: 'true' })
    for (const one of COLUMNS) await column(things, one)
    await column(things, ['parent', 'reference', { reference: things }])
    for (const [element, value, label] of CHOICES)
        await site.make('sys_choice', { name: things, element, value, label, language: 'en', ...owned })
    await table(special, { super_class: base })
    await column(special, ['extra', 'string'])
    await table(ruled)
    for (const one of COLUMNS.filter(([element]) => RULED.includes(element))) await column(ruled, one)
    return { things, special, ruled }
}
