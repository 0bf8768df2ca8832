import type { Hub } from '../hub.ts'

/**
 * Runs each by itself, so that one that throws keeps no other from its turn; the log says what was thrown. False when one
 * did: what `job` was there for is not all done.
 */
export function eachApart<T>(job: string, items: readonly T[], hub: Hub, run: (item: T) => void): boolean {
    let isAllDone = true
    for (const item of items)
        try {
            run(item)
        } catch (exception) {
            isAllDone = false
            hub.log({
                timestamp: new Date(hub.now()).toISOString(),
                level: 'ERROR',
                message: `${job} goes on without: ${hub.describe(exception)}`,
                job,
            })
        }
    return isAllDone
}
