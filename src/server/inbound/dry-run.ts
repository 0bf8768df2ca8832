import { isObject, optional, truth, type Invalid } from '../shared/decode.ts'
import { ok, type Result } from '../shared/result.ts'

/**
 * `"dry_run": true` at the top of an event asks to see what it would do, and to do nothing. It is part of the body, so
 * that the signature covers it and that it is still there when a queued event is settled.
 */
export function asksForDryRun(body: unknown): Result<boolean, Invalid> {
    const flag = optional(truth)(isObject(body) ? body.dry_run : undefined, 'dry_run')
    return flag.ok ? ok(flag.value === true) : flag
}
