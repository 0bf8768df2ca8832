import type { HttpRequest } from './http/messages.ts'

/** What a script worker is given to do: one transaction. */
export type WorkerTask = { readonly kind: 'http'; readonly request: HttpRequest } | { readonly kind: 'job' }
