/** What is asked over HTTP: `GET /api/now/table/incident?sysparm_limit=1`, values not yet percent-encoded. */
export interface Request {
    readonly ask: string
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
    /** Without credentials. */
    readonly anonymous?: boolean
    /** As one of the `people` of the topic. */
    readonly as?: string
}

/**
 * What an answer must hold. In patterns an object names the fields that matter, an array all elements in order, a
 * regular expression tests text, a function anything, and `ABSENT` stands for nothing there.
 */
export interface Answered {
    readonly status?: unknown
    /** Names in lower case. */
    readonly headers?: Readonly<Record<string, unknown>>
    /** Of `{"result": …}`. */
    readonly result?: unknown
    readonly body?: unknown
    readonly text?: unknown
}

interface Quoted {
    /** The sentence of the document, word for word. */
    readonly says: string
    /** The document, as a path under `markdown/` of ServiceNow/ServiceNowDocs; the topic's own where none is named. */
    readonly in?: string
    /** What this one looks at, where the sentence says more than one thing. */
    readonly about?: string
    /** The sys_id of what it made is a variable of this name from then on. */
    readonly keep?: string
    /** Holds after a while: asked again until it does. */
    readonly eventually?: boolean
}

/** A behaviour seen from outside: the last answer counts. */
export interface OutsideExpectation extends Quoted {
    readonly ask: string | Request | readonly (string | Request)[]
    readonly expect: Answered
}

/** A behaviour seen by a script on the server: the body of a function in ES5, and what it returns, as JSON. */
export interface ScriptExpectation extends Quoted {
    readonly script: string
    readonly returns: unknown
}

/** One documented behaviour. */
export type Expectation = OutsideExpectation | ScriptExpectation

/** What the run makes before the topics: see `world.ts`. */
export type Need = 'tables' | 'scripts'

/** A record to make. */
export type Made = readonly [table: string, fields: Readonly<Record<string, unknown>>]

/** Behaviours that one document, or a part of it, promises. All of it is data: `{name}` stands for a variable of the run. */
export interface Topic {
    readonly name: string
    readonly in: string
    readonly needs?: readonly Need[]
    /** Made in this order and removed afterwards; `{key}` is then its sys_id and `{key.field}` a field of it. */
    readonly records?: Readonly<Record<string, Made>>
    /**
     * Users to ask as, made after the records, each with the keys of its roles: `{name}` is what `as` takes, `{name.sys_id}`
     * the record.
     */
    readonly people?: Readonly<Record<string, readonly string[]>>
    /** Table and query of records that the expectations themselves make, to be removed too. */
    readonly leaves?: readonly (readonly [table: string, query: string])[]
    /** In order, one after the other; topics run side by side. */
    readonly expectations: readonly Expectation[]
}

/** Nothing is there. */
export const ABSENT = Symbol('absent')
