/**
 * What the platform throws at a script that may not do something in another scope. Reading its members fails too, as on
 * the platform: only turning it into text is safe.
 */
export function scopeRefused(operation: string, table: string): object {
    const text = `com.glide.script.fencing.access.ScopeAccessNotGrantedException: ${operation} access to ${table} not granted`
    const refused = { toString: () => text }
    const illegal = (getter: string) => (): never => {
        throw new Error(`Illegal access to getter method ${getter} in class ScopeAccessNotGrantedException`)
    }
    for (const [name, getter] of Object.entries({ message: 'getMessage', cause: 'getCause', stack: 'getStackTrace' }))
        Object.defineProperty(refused, name, { get: illegal(getter) })
    return Object.defineProperty(refused, 'getMessage', { get: illegal('getMessage') })
}
