const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const HEX = '0123456789abcdef'

/** Whether the platform compares with the text itself: `javascript:…` it would run first, and `NULL` is an empty field to it. */
export const isComparable = (text: string): boolean => !/^\s*(?:javascript\s*:|null\s*$)/i.test(text)

/** How many bytes a text has in UTF-8, without making them. A lone surrogate counts as U+FFFD, which has three. */
export function utf8Length(text: string): number {
    let length = 0
    for (let index = 0; index < text.length; index++) {
        const point = text.codePointAt(index) ?? 0
        if (point > 0xffff) index++
        length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    }
    return length
}

/** The UTF-8 bytes of a text; the server engine has no TextEncoder. A lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
    const bytes = new Uint8Array(utf8Length(text))
    let end = 0
    for (let index = 0; index < text.length; index++) {
        const point = text.codePointAt(index) ?? 0
        if (point > 0xffff) index++
        if (point < 0x80) bytes[end++] = point
        else for (const byte of bytesOf(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)) bytes[end++] = byte
    }
    return bytes
}

function bytesOf(point: number): number[] {
    const tail = (shift: number): number => 0x80 | ((point >> shift) & 0x3f)
    if (point < 0x800) return [0xc0 | (point >> 6), tail(0)]
    if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)]
    return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)]
}

export function toBase64(bytes: Uint8Array): string {
    let text = ''
    for (let index = 0; index < bytes.length; index += 3) {
        const [a = 0, b, c] = [bytes[index], bytes[index + 1], bytes[index + 2]]
        const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
        text += BASE64.charAt(group >> 18) + BASE64.charAt((group >> 12) & 63)
        text += b === undefined ? '=' : BASE64.charAt((group >> 6) & 63)
        text += c === undefined ? '=' : BASE64.charAt(group & 63)
    }
    return text
}

/** The bytes of a base64 text, padded or not; undefined when it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
    const digits = text.replace(/=+$/, '')
    const bytes: number[] = []
    let buffer = 0
    let bits = 0
    for (let index = 0; index < digits.length; index++) {
        const value = BASE64.indexOf(digits.charAt(index))
        if (value < 0) return undefined
        buffer = ((buffer << 6) | value) & 0xffffff
        bits += 6
        if (bits < 8) continue
        bits -= 8
        bytes.push((buffer >> bits) & 0xff)
    }
    return digits.length % 4 === 1 ? undefined : Uint8Array.from(bytes)
}

export function toHex(bytes: Uint8Array): string {
    let text = ''
    for (const byte of bytes) text += HEX.charAt(byte >> 4) + HEX.charAt(byte & 15)
    return text
}

/** Text as the application compares it: equal in time that tells nothing about where two texts differ. */
export function equalInConstantTime(left: string, right: string): boolean {
    let difference = left.length ^ right.length
    for (let index = 0; index < left.length; index++)
        difference |= left.charCodeAt(index) ^ right.charCodeAt(index % (right.length || 1))
    return difference === 0 && left.length > 0
}

/** Any JSON value as text: empty for nothing, JSON for lists and objects. */
export const textOf = (value: unknown): string => {
    if (value === undefined || value === null) return ''
    if (typeof value === 'object') return JSON.stringify(value)
    return String(value as string | number | boolean)
}

/** Words of others on a page of the instance, which takes them for markup: shown as they are, never read as that. */
export const withoutMarkup = (text: string): string => text.replace(/</g, '‹').replace(/>/g, '›')
