const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

/** The text in quotes of one kind, its escapes read as Liquid reads them; undefined when it is not quoted. */
export function unquoted(source: string): string | undefined {
    const [, , text] = /^(["'])((?:(?!\1)[^\\]|\\.)*)\1$/s.exec(source) ?? []
    return text?.replace(/\\(.)/gs, (_, character: string) => ESCAPES[character] ?? character)
}

/** Splits at a separator that is not inside quotes. */
export function splitOutsideQuotes(text: string, separator: string): readonly string[] {
    const parts: string[] = []
    let quote = ''
    let start = 0
    for (let index = 0; index < text.length; index++) {
        const character = text.charAt(index)
        if (quote !== '' && character === '\\') index++
        else if (quote !== '') quote = character === quote ? '' : quote
        else if (character === '"' || character === "'") quote = character
        else if (character === separator) {
            parts.push(text.slice(start, index))
            start = index + 1
        }
    }
    return [...parts, text.slice(start)]
}
