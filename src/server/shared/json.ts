/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
    try {
        return JSON.parse(text) as unknown
    } catch {
        return undefined
    }
}

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The same JSON in ASCII: letters beyond it stand in its texts only. */
export const inAscii = (json: string): string => json.replace(/[^\x00-\x7f]/g, escaped)

/** The same JSON for a column: some databases of the platform cut a text at an emoji, or put ? in its place (KB0621602). */
export const forColumn = (json: string): string => json.replace(/[\ud800-\udfff]/g, escaped)

/** A value as the JSON of a column. */
export const toColumn = (value: unknown): string => forColumn(JSON.stringify(value))

/**
 * The elements of a list in a JSON object as they were written, blanks around them left out. The text is known to be
 * valid and to have such a list; of several of one name the last one counts, as for `JSON.parse`.
 */
export function elementTexts(text: string, name: string): readonly string[] {
    const members = parts(text, text.indexOf('{')).filter((member) => keyOf(member) === name)
    const member = members[members.length - 1] ?? ''
    return parts(member, member.indexOf('[', endOfText(member, 0)))
}

const keyOf = (member: string): unknown => parseJson(member.slice(0, endOfText(member, 0) + 1))

/** What stands between the commas of the object or list that opens there. */
function parts(text: string, open: number): readonly string[] {
    const found: string[] = []
    let start = open + 1
    for (;;) {
        const end = endOfPart(text, start)
        const part = text.slice(start, end).trim()
        if (part !== '') found.push(part)
        if (text.charAt(end) !== ',') return found
        start = end + 1
    }
}

/** Where the comma or the bracket stands that ends what begins there. */
function endOfPart(text: string, start: number): number {
    let depth = 0
    for (let at = nextMark(text, start); at >= 0; at = nextMark(text, at + 1)) {
        const mark = text.charAt(at)
        if (mark === '"') at = endOfText(text, at)
        else if (depth === 0 && !OPENING.includes(mark)) return at
        else if (mark !== ',') depth += OPENING.includes(mark) ? 1 : -1
    }
    return text.length
}

const OPENING = '{['

function nextMark(text: string, from: number): number {
    const marks = /["{}[\],]/g
    marks.lastIndex = from
    return marks.exec(text)?.index ?? -1
}

/** Where the quote stands that ends the text that begins there. */
function endOfText(text: string, start: number): number {
    let end = text.indexOf('"', start + 1)
    while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
    return end < 0 ? text.length : end
}

/** Whether an odd number of backslashes stands before it. */
function isEscaped(text: string, index: number): boolean {
    let before = index
    while (text.charAt(before - 1) === '\\') before--
    return (index - before) % 2 === 1
}
