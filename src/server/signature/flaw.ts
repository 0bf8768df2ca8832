import type { SignedRequest } from './scheme.ts'
import { isTimely } from './tolerance.ts'

/** Which of the headers that make a signature were not sent. Empty = none. */
export function absence(request: SignedRequest, headers: readonly string[]): string {
    const absent = headers.filter((header) => (request.header(header) ?? '').trim() === '')
    return absent.length === 0 ? '' : `it has no header ${absent.join(', ')}`
}

/** What is wrong with the time of a signature. Empty = nothing. */
export const untimeliness = (timestamp: string, now: number): string =>
    isTimely(timestamp, now) ? '' : 'the time that it was signed at is missing, or more than 300 seconds from now'
