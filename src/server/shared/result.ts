/** Steps return problems, they never throw them: the server engine disallows subclassing Error. */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const fail = <P>(problem: P): Result<never, P> => ({ ok: false, problem })
