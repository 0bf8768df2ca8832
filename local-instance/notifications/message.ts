import { notEmulated, type Engine } from '../engine.ts'
import { displayValueOf } from '../records/display.ts'
import { readProperty } from '../records/properties.ts'
import type { TableRecord } from '../records/record.ts'
import { readRecord } from '../records/store.ts'
import type { Occasion } from './notify.ts'

type Format = 'text/html' | 'text/plain'

/**
 * Fills in the variables of a subject or message, `${…}` (notification-variables.md). Values stand in HTML as they are:
 * no document says that the platform escapes them, so nobody may rely on it.
 */
export const messageOf = (engine: Engine, text: string, occasion: Occasion, format: Format): string =>
    text.replace(/\$\{([^}]*)\}/g, (_, name: string) => valueOf(engine, name, occasion, format))

function valueOf(engine: Engine, name: string, { event, current }: Occasion, format: Format): string {
    if (/[:+]|^(NOTIF|CMS)_/.test(name)) throw notEmulated(`\${${name}} of a notification`)
    if (name.startsWith('event.')) return event.values[name.slice('event.'.length)] ?? ''
    const path = name.split('.')
    const last = path.pop() ?? ''
    const record = targetOf(engine, current, path)
    if (!record) return ''
    if (last === 'URI' || last === 'URI_REF') return linkTo(engine, record, last, format)
    return displayValueOf(engine, record, last) ?? ''
}

const targetOf = (engine: Engine, record: TableRecord, path: readonly string[]): TableRecord | undefined =>
    path.reduce<TableRecord | undefined>((at, field) => {
        const table = at?.model.columns.get(field)?.reference ?? ''
        return readRecord(engine, table, at?.values[field] ?? '')
    }, record)

/** "URI: The link text is the word LINK. URI_REF: The link text is the display value of the record." */
function linkTo(engine: Engine, record: TableRecord, kind: 'URI' | 'URI_REF', format: Format): string {
    const base = readProperty(engine, 'glide.servlet.uri') ?? ''
    const url = `${base}nav_to.do?uri=${record.model.name}.do?sys_id=${record.values.sys_id ?? ''}`
    if (format === 'text/plain') return url
    const label = kind === 'URI' ? 'LINK' : (displayValueOf(engine, record, record.model.displayColumn) ?? '')
    return `<a href="${escaped(url)}">${escaped(label)}</a>`
}

const escaped = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
