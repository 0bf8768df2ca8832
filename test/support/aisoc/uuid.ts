const UUID = /^(?:urn:uuid:)?\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i

/** The hyphenated lower-case form of every spelling that Python's `uuid.UUID` reads, or undefined. */
export function parseUuid(text: string): string | undefined {
    const match = UUID.exec(text)
    return match?.slice(1).join('-').toLowerCase()
}
