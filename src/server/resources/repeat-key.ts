import type { Invalid } from '../shared/decode.ts'
import { fail, ok, type Result } from '../shared/result.ts'

const QUOTED = /^"((?:[^"\\]|\\["\\])*)"\s*(?:;.*)?$/
const BARE = /^[\x21\x23-\x7e]+$/
const MAX_LENGTH = 200

/** The value of an `Idempotency-Key`, quoted as its draft has it or bare as many send it; undefined when there is none. */
export function repeatKeyOf(header: string | undefined): Result<string | undefined, Invalid> {
    if (header === undefined) return ok(undefined)
    const value = header.trim()
    const key = QUOTED.exec(value)?.[1]?.replace(/\\(.)/g, '$1') ?? (BARE.test(value) ? value : '')
    return key !== '' && key.length <= MAX_LENGTH && /^[\x20-\x7e]+$/.test(key)
        ? ok(key)
        : fail({
              kind: 'invalid',
              path: 'Idempotency-Key',
              expected: `a text of 1 to ${MAX_LENGTH} plain characters, quoted or not`,
          })
}
