/** One part of a `multipart/form-data` body. */
export interface Part {
    readonly name: string
    readonly fileName: string
    readonly contentType: string
    readonly content: Uint8Array
}

/** The parts of a body, in order. */
export function readParts(body: Uint8Array, contentType: string): Part[] {
    const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
    if (boundary === undefined) return []
    const buffer = Buffer.from(body)
    const mark = Buffer.from(`--${boundary}`)
    const parts: Part[] = []
    for (let at = buffer.indexOf(mark); at >= 0;) {
        const next = buffer.indexOf(mark, at + mark.length)
        if (next < 0) break
        // Each part ends with the line break that belongs to the next boundary.
        const part = readPart(buffer.subarray(at + mark.length + 2, next - 2))
        if (part) parts.push(part)
        at = next
    }
    return parts
}

function readPart(text: Buffer): Part | undefined {
    const end = text.indexOf('\r\n\r\n')
    if (end < 0) return undefined
    const head = text.subarray(0, end).toString('utf8')
    return {
        name: /name="([^"]*)"/i.exec(head)?.[1] ?? '',
        fileName: /filename="([^"]*)"/i.exec(head)?.[1] ?? '',
        contentType: /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim() ?? 'application/octet-stream',
        content: text.subarray(end + 4),
    }
}
