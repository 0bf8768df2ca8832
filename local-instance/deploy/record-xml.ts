import { XMLParser } from 'fast-xml-parser'
import { notEmulated } from '../engine.ts'

/** One record of a package: values by field, and how a reference names its target where the id may differ. */
export interface PackagedRecord {
    readonly table: string
    readonly action: 'INSERT_OR_UPDATE' | 'DELETE'
    readonly values: Readonly<Record<string, string>>
    /** `<role name="itil">…`: look the target up by this field when the sys_id is not known here. */
    readonly lookups: Readonly<Record<string, { readonly field: string; readonly value: string }>>
}

/** The bootstrap of a table: `dictionary/<table>.xml`. Its columns come as `sys_dictionary` records too. */
export interface PackagedTable {
    readonly table: string
    readonly indexes: readonly { readonly name: string; readonly unique: boolean; readonly columns: string[] }[]
}

type Node = Readonly<Record<string, unknown>>

const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '#text',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 10_000_000 },
})

const parse = (xml: string): Node => parser.parse(xml) as Node

/** The records of one `<record_update>` file; a choice set, a form section or a list holds several. */
export function readRecords(xml: string): PackagedRecord[] {
    const update = parse(xml).record_update
    return isNode(update) ? readChildren(update) : []
}

function readChildren(parent: Node): PackagedRecord[] {
    return Object.entries(parent)
        .filter(([name]) => !name.startsWith('@') && name !== '#text')
        .flatMap(([name, value]) =>
            many(value)
                .filter(isNode)
                .flatMap((node) => ('@action' in node ? readElement(name, node) : readChildren(node))),
        )
}

function readElement(table: string, node: Node): PackagedRecord[] {
    const nested = readChildren(node)
    if (nested.length > 0) return nested
    const action = String(node['@action'])
    if (action !== 'INSERT_OR_UPDATE' && action !== 'DELETE') throw notEmulated(`Package action ${action} on ${table}`)
    const fields = Object.entries(node).filter(([field]) => !field.startsWith('@') && field !== '#text')
    const values = fields.map(([field, value]) => [field, isNode(value) ? String(value['#text'] ?? '') : String(value)])
    const lookups = fields.flatMap(([field, value]) => {
        const attribute = isNode(value) ? lookupAttribute(value) : undefined
        return attribute ? [[field, attribute]] : []
    })
    return [
        {
            table,
            action,
            values: Object.fromEntries(values) as PackagedRecord['values'],
            lookups: Object.fromEntries(lookups) as PackagedRecord['lookups'],
        },
    ]
}

/** Several attributes are the key of a record that the same package brings, under the sys_id that is given. */
function lookupAttribute(node: Node): { field: string; value: string } | undefined {
    const [name, ...others] = Object.keys(node).filter((key) => key.startsWith('@') && !IGNORED.includes(key))
    return others.length > 0 || name === undefined ? undefined : { field: name.slice(1), value: String(node[name]) }
}

const IGNORED = ['@display_value', '@source']

export function readTable(xml: string): PackagedTable {
    const database = parse(xml).database
    const collection = isNode(database) ? many(database.element).find(isNode) : undefined
    const indexes = collection ? many(collection.index).filter(isNode) : []
    return {
        table: String(collection?.['@name'] ?? ''),
        indexes: indexes.map((index) => ({
            name: String(index['@name']),
            unique: index['@unique'] === 'true',
            columns: many(index.element)
                .filter(isNode)
                .map((element) => String(element['@name'])),
        })),
    }
}

const many = (value: unknown): readonly unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
