import type { Fields } from '../records/reference.ts'

/** The incidents that a connection references, as queries see them. */
export interface LinkedIncidents {
    /** In the order in which they were opened. */
    find(connectionId: string, filter: Fields, page: Page): FoundIncidents
    /** Reckoned by the database; no incident is read. */
    figures(connectionId: string, period: Period): Figures
}

export interface Page {
    readonly limit: number
    readonly offset: number
}

export interface FoundIncidents {
    /** Of all pages. */
    readonly total: number
    readonly incidents: readonly Fields[]
}

/** When incidents were opened, and of which kind. */
export interface Period {
    /** Milliseconds since 1970; undefined = from the first one on. */
    readonly from: number | undefined
    /** The first moment after it; undefined = up to now. */
    readonly until: number | undefined
    /** Category or subcategory; empty = any. */
    readonly category: string
}

export interface Figures {
    readonly total: number
    readonly open: number
    /** Or closed; canceled ones are neither open nor resolved. */
    readonly resolved: number
    /** From opened to resolved, of those that are resolved or closed; undefined while none is. */
    readonly resolutionSeconds: number | undefined
}
