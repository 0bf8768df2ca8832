import { fail, type Result } from '../shared/result.ts'
import { withoutMarkup } from '../shared/text.ts'

/** What came of a button, in words for who pressed it; a problem when nothing was done. */
export type Told = Result<readonly string[], string>

export const GONE: Told = fail('The connection no longer exists.')

export const NOT_SAVED: Told = fail(
    'Nothing was changed: this instance did not save the connection. A business rule or a data policy refused it; the System Log may say which.',
)

const LONGEST = 300

/** Words of a sender on a page of ours: they are shown, never read as markup, and not for pages. */
export function quotedOnPage(text: string): string {
    const plain = withoutMarkup(text).replace(/\s+/g, ' ').trim()
    return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}
