/**
 * The error for query syntax that this instance does not emulate. It is thrown, never ignored: a condition that
 * silently does nothing would widen a query, and a `deleteMultiple()` with it.
 */
export function unsupportedQuery(message: string): Error {
    const error = new Error(message)
    error.name = 'UnsupportedQuery'
    return error
}

/** The same for one operator, with the condition that uses it. */
export const unsupportedOperator = (operator: string, condition: string): Error =>
    unsupportedQuery(`Operator ${operator} is not emulated: ${condition}`)
