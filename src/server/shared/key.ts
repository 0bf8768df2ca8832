/**
 * One text out of several that no other list of texts gives: each part is preceded by its length. What is hashed into
 * a unique key goes through here, because the database compares without case and cuts long values silently. Characters
 * beyond ASCII are escaped, and so is the backslash that escapes them: the platform does not say in which charset it
 * digests text.
 */
export function joined(...parts: readonly string[]): string {
    let text = ''
    for (const part of parts) text += `${part.length}:${part}`
    return BEYOND_ASCII.test(text) ? text.replace(new RegExp(BEYOND_ASCII, 'g'), escaped) : text
}

const BEYOND_ASCII = /[^\x20-\x5b\x5d-\x7e]/

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
