import type { Hub } from '../hub.ts'
import { toInstant } from '../shared/time.ts'

/**
 * Runs each by itself, so that one that throws keeps no other from its turn; the log says how many threw, and what the
 * first did. False when one did: what `job` was there for is not all done.
 */
export function eachApart<T>(job: string, items: readonly T[], hub: Hub, run: (item: T) => void): boolean {
    const thrown: unknown[] = []
    for (const item of items)
        try {
            run(item)
        } catch (exception) {
            thrown.push(exception)
        }
    if (thrown.length === 0) return true
    hub.log({
        timestamp: toInstant(hub.now()),
        level: 'ERROR',
        message: `${job} goes on without ${thrown.length} of ${items.length}: ${hub.describe(thrown[0])}`,
        job,
    })
    return false
}
