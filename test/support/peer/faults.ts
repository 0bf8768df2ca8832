import type { Answer, ApiRequest } from './answer.ts'

/** How the next matching requests go wrong. */
export interface Fault {
    /** Part of, or a pattern for, `POST /api/v1/…`; without it every request matches. */
    readonly match?: string | RegExp
    /** An HTTP status; `reset` tears the connection down; `timeout` never answers. */
    readonly status: number | 'reset' | 'timeout'
    /** 1 when not given; `Infinity` until `heal()`. */
    readonly times?: number
    /** The header Retry-After: seconds, or an HTTP date. */
    readonly retryAfter?: number | string
    /** Replaces the body of the answer, for instance by something that is no JSON. */
    readonly body?: string
    /** The request is carried out before its answer goes wrong: applied, but the sender cannot know. */
    readonly applyFirst?: boolean
}

/** Faults in the order they were asked for; a request meets the first that matches and still has times left. */
export interface Faults {
    readonly add: (fault: Fault) => void
    readonly take: (request: ApiRequest) => Fault | undefined
    readonly clear: () => void
}

export function createFaults(): Faults {
    const queue: { readonly fault: Fault; left: number }[] = []
    return {
        add: (fault) => void queue.push({ fault, left: fault.times ?? 1 }),
        take: (request) => {
            const line = `${request.method} ${request.path}`
            const entry = queue.find((one) => one.left > 0 && matches(line, one.fault.match))
            if (entry) entry.left -= 1
            return entry?.fault
        },
        clear: () => void queue.splice(0),
    }
}

/** What the sender gets instead of the true answer. */
export function answerOfFault(fault: Fault, status: number): Answer {
    const detail = { detail: `injected fault ${status}` }
    const body = fault.body === undefined ? detail : Buffer.from(fault.body)
    if (fault.retryAfter === undefined) return { status, body }
    return { status, body, headers: { 'retry-after': String(fault.retryAfter) } }
}

function matches(line: string, match: string | RegExp | undefined): boolean {
    if (match === undefined) return true
    return typeof match === 'string' ? line.includes(match) : line.search(match) >= 0
}
