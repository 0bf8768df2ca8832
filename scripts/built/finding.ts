import { textOf } from './package.ts'
import type { BuiltRecord, Package } from './package.ts'

/** Something the built package must not hold, and where: the file, and the record or line in it. */
export interface Finding {
    where: string
    what: string
}

/** One thing that holds in the whole package. */
export interface Rule {
    id: string
    title: string
    /** Who asks for it: a document or check of the platform (ids of its Impact Scan Engine, HSD of HealthScan), or why we do. */
    source: string
    cure: string
    check: (pack: Package) => Finding[]
}

/** Looks at each record of a table by itself: what is wrong with it, in words. */
export const each =
    (table: string, wrong: (record: BuiltRecord, pack: Package) => string | false): Rule['check'] =>
    (pack) =>
        pack.of(table).flatMap((record) => {
            const what = wrong(record, pack)
            return what === false ? [] : [{ where: whereIs(record), what }]
        })

/** The file and what people call the record. */
export function whereIs(record: BuiltRecord): string {
    const name = ['name', 'event_name', 'element', 'path'].map((field) => textOf(record, field)).find(Boolean)
    return name ? `${record.file} (${name})` : record.file
}

export const isTrue = (record: BuiltRecord, field: string): boolean => textOf(record, field) === 'true'
