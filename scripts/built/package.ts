import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'

/** One record of the built package: its table, the file it came from, and every attribute and field as text. */
export interface BuiltRecord {
    table: string
    file: string
    fields: Field[]
}

export interface Field {
    /** `name` of an element, `@name` of an attribute, with the path inside the record where it is nested. */
    name: string
    text: string
}

/** What ships. */
export interface Package {
    records: BuiltRecord[]
    scope: string
    /** The records of a table that an instance keeps; what it is told to delete is not among them. */
    of(table: string): BuiltRecord[]
}

const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
})

export function readPackage(folder: string): Package {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xml'))
    return toPackage(files.sort().flatMap((file) => recordsOf(readFileSync(join(folder, file), 'utf8'), file)))
}

export function toPackage(records: BuiltRecord[]): Package {
    const app = records.find((record) => record.table === 'sys_app')
    if (!app) throw new Error('The built package has no sys_app record')
    return {
        records,
        scope: textOf(app, 'scope'),
        of: (table) => records.filter((record) => record.table === table && textOf(record, '@action') !== 'DELETE'),
    }
}

/** The records of one file: the children of its root, whatever the root is called. */
export function recordsOf(xml: string, file: string): BuiltRecord[] {
    const roots = Object.entries(parser.parse(xml) as Record<string, unknown>).filter(([name]) => name !== '?xml')
    return roots.flatMap(([, root]) =>
        Object.entries(asObject(root))
            .filter(([name]) => isElement(name))
            .flatMap(([table, rows]) => asList(rows).map((row) => ({ table, file, fields: fieldsOf(row, '') }))),
    )
}

export function textOf(record: BuiltRecord, name: string): string {
    return record.fields.find((field) => field.name === name)?.text ?? ''
}

const isElement = (name: string) => !name.startsWith('@') && name !== ''
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const asObject = (value: unknown) =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

function fieldsOf(value: unknown, path: string): Field[] {
    if (typeof value === 'string') return [{ name: path, text: value }]
    if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, path))
    return Object.entries(asObject(value)).flatMap(([name, child]) =>
        fieldsOf(child, name === '' ? path : path === '' ? name : `${path}/${name}`),
    )
}
