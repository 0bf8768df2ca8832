import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Topic } from './expectation.ts'

/** Quotations that do not stand in their document; `folder` is a checkout of ServiceNow/ServiceNowDocs. */
export function misquoted(folder: string, topics: readonly Topic[]): string[] {
    const texts = new Map<string, string>()
    const textOf = (document: string): string => {
        const file = join(folder, 'markdown', document)
        const known = texts.get(document) ?? (existsSync(file) ? plain(readFileSync(file, 'utf8')) : '')
        texts.set(document, known)
        return known
    }
    return topics.flatMap((topic) =>
        topic.expectations.flatMap((expectation) => {
            const document = expectation.in ?? topic.in
            return textOf(document).includes(plain(expectation.says)) ? [] : [`${document}: "${expectation.says}"`]
        }),
    )
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&nbsp;': ' ' }

/** The words of a document without its markup. */
const plain = (text: string): string =>
    text
        .replace(/<\/?[a-z][^>]*>/g, ' ')
        .replace(/&(lt|gt|amp|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[\\*`]/g, '')
        .replace(/[‘’]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/\s+/g, ' ')
        .trim()
