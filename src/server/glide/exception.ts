/** A caught platform exception as text. Reading its message throws again where a scope may not call the getter. */
export function describe(exception: unknown): string {
    try {
        return String(exception).slice(0, 500)
    } catch {
        return 'an exception of the platform'
    }
}
