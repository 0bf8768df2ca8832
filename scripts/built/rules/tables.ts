import { each, isTrue, whereIs } from '../finding.ts'
import type { Finding, Rule } from '../finding.ts'
import { textOf } from '../package.ts'
import type { BuiltRecord, Package } from '../package.ts'

/** Of MariaDB, which keeps at most 65,535 bytes of a row outside of texts and takes up to 4 for a character. */
const ROW_CHARACTERS = 16_000
/** Longer strings are texts, which lie beside the row. */
const IN_ROW = 255
const COLUMNS = 80
const INDEXED_CHARACTERS = 255
const NOT_EXTENDED = ['incident', 'change_request', 'problem', 'sc_req_item', 'sc_task', 'sys_user']
const SECRET = /secret|password|token|credential|private_key/

const columnsOf = (table: string, pack: Package): BuiltRecord[] =>
    pack.of('sys_dictionary').filter((column) => textOf(column, 'name') === table && textOf(column, 'element') !== '')

const ownTables = (pack: Package): BuiltRecord[] => pack.of('sys_db_object')

/** Columns of each index, in order, from the bootstrap of a table. */
function indexesOf(table: string, pack: Package): { isUnique: boolean; columns: string[] }[] {
    const [bootstrap] = pack.of('element').filter((element) => textOf(element, '@name') === table)
    const indexes: { isUnique: boolean; columns: string[] }[] = []
    // What is in an index comes before its own attributes.
    const columns: string[] = []
    for (const { name, text } of bootstrap?.fields ?? []) {
        if (name === 'index/element/@name') columns.push(text)
        if (name === 'index/@name') indexes.push({ isUnique: false, columns: columns.splice(0) })
        const last = indexes.at(-1)
        if (name === 'index/@unique' && last) last.isUnique = text === 'true'
    }
    return indexes
}

const choicesOf = (column: BuiltRecord, pack: Package): string[] =>
    pack
        .of('sys_choice_set')
        .filter((set) => textOf(set, '@table') === textOf(column, 'name'))
        .filter((set) => textOf(set, '@field') === textOf(column, 'element'))
        .flatMap((set) => set.fields.filter(({ name }) => name === 'sys_choice/value').map(({ text }) => text))

const perTable =
    (wrong: (table: string, pack: Package) => string[]): Rule['check'] =>
    (pack): Finding[] =>
        ownTables(pack).flatMap((record) =>
            wrong(textOf(record, 'name'), pack).map((what) => ({ where: whereIs(record), what })),
        )

function tooWide(table: string, pack: Package): string[] {
    const columns = columnsOf(table, pack)
    const inRow = columns
        .filter((column) => textOf(column, 'internal_type') === 'string')
        .map((column) => Number(textOf(column, 'max_length')))
        .filter((length) => length <= IN_ROW)
        .reduce((sum, length) => sum + length, 0)
    return [
        ...(columns.length > COLUMNS ? [`${columns.length} columns`] : []),
        ...(inRow > ROW_CHARACTERS ? [`${inRow} characters in a row`] : []),
    ]
}

function unusableIndexes(table: string, pack: Package): string[] {
    const columns = columnsOf(table, pack)
    return indexesOf(table, pack).flatMap(({ columns: names }) =>
        names
            .filter((name) => !name.startsWith('sys_'))
            .flatMap((name) => {
                const column = columns.find((one) => textOf(one, 'element') === name)
                if (!column) return [`an index on ${name}, which is no column`]
                const length = Number(textOf(column, 'max_length'))
                const isText = textOf(column, 'internal_type') === 'string'
                return isText && length > INDEXED_CHARACTERS ? [`an index on ${name} of ${length} characters`] : []
            }),
    )
}

const keysWithoutIndex = (table: string, pack: Package): string[] =>
    columnsOf(table, pack)
        .filter((column) => textOf(column, 'max_length') === '64' && textOf(column, 'element').endsWith('_key'))
        .map((column) => textOf(column, 'element'))
        .filter((name) => !indexesOf(table, pack).some(({ isUnique, columns }) => isUnique && columns.join() === name))
        .map((name) => `no unique index decides about ${name}`)

export const tableRules: Rule[] = [
    {
        id: 'extends',
        title: 'No own table extends one of the great task tables',
        source: 'Impact 10272',
        cure: 'a table of its own with a reference, or extends task',
        check: each('sys_db_object', (table) => {
            const parent = textOf(table, 'super_class/@name') || textOf(table, 'super_class')
            return NOT_EXTENDED.includes(parent) && `it extends ${parent}`
        }),
    },
    {
        id: 'row-size',
        title: 'Rows fit into the database',
        source: 'MariaDB, limits on row size; forms beyond 80 columns are slow',
        cure: 'fewer columns, or texts of more than 255 characters',
        check: perTable(tooWide),
    },
    {
        id: 'index-column',
        title: 'Indexes are on columns that exist and that the database can index',
        source: 'The SDK does not look; InnoDB cuts the index of a longer text, and a unique one is refused',
        cure: 'a column of 255 characters at most',
        check: perTable(unusableIndexes),
    },
    {
        id: 'key-index',
        title: 'Every key column has a unique index',
        source: 'Impact 10292; of two nodes that insert one key an index decides, nothing else does',
        cure: 'index: [{ unique: true, element }]',
        check: perTable(keysWithoutIndex),
    },
    {
        id: 'secret-column',
        title: 'Secrets lie in password2 columns',
        source: 'c_Password2FieldType.md; HSD0015246',
        cure: 'Password2Column',
        check: each('sys_dictionary', (column) => {
            const isText = ['string', 'password', 'json'].includes(textOf(column, 'internal_type'))
            return isText &&
                SECRET.test(textOf(column, 'element')) &&
                !/_form$|_sha256$/.test(textOf(column, 'element'))
                ? `${textOf(column, 'element')} is readable`
                : false
        }),
    },
    {
        id: 'reference-target',
        title: 'References to own tables name tables that ship',
        source: 'now-sdk takes any name',
        cure: 'the name of the table',
        check: each('sys_dictionary', (column, pack) => {
            const target = textOf(column, 'reference')
            const isOwn = target.startsWith(`${pack.scope}_`)
            return isOwn && !ownTables(pack).some((one) => textOf(one, 'name') === target) && `no table ${target}`
        }),
    },
    {
        id: 'choice-default',
        title: 'The default of a choice is one of its choices',
        source: 'now-sdk does not look; a new record would show a value that nobody can choose',
        cure: 'a value of choices',
        check: each('sys_dictionary', (column, pack) => {
            const value = textOf(column, 'default_value')
            const choices = choicesOf(column, pack)
            return value !== '' && choices.length > 0 && !choices.includes(value) && `"${value}" is no choice`
        }),
    },
    {
        id: 'full-text',
        title: 'No own table is in the full-text index',
        source: 'Every save of it pays for the index',
        cure: 'textIndex: false',
        check: each('sys_dictionary', (column) => isTrue(column, 'text_index') && 'it is indexed for search'),
    },
]
