import type { IncomingHttpHeaders } from 'node:http'

/** A request that reached the stand-in, with what became of it. */
export interface RecordedRequest {
    readonly method: string
    /** With its query, as sent. */
    readonly path: string
    readonly headers: IncomingHttpHeaders
    /** The raw body as UTF-8. */
    readonly body: string
    /** The status answered; `reset` or `timeout` where a fault left the sender without an answer. */
    readonly status: number | 'reset' | 'timeout'
    /** When it arrived. */
    readonly time: Date
}

export interface RequestLog {
    readonly requests: readonly RecordedRequest[]
    readonly add: (request: RecordedRequest) => void
    /** Resolves as soon as so many requests are recorded in all; rejects after the time, or when the log ends. */
    readonly wait: (count: number, timeoutMs: number) => Promise<readonly RecordedRequest[]>
    readonly end: () => void
}

export function createRequestLog(): RequestLog {
    const requests: RecordedRequest[] = []
    const waiting = new Set<(ended: boolean) => void>()
    const wake = (ended: boolean): void => [...waiting].forEach((check) => check(ended))
    const wait = (count: number, timeoutMs: number): Promise<readonly RecordedRequest[]> =>
        new Promise((resolve, reject) => {
            const check = (ended: boolean): void => {
                if (requests.length < count && !ended) return
                clearTimeout(timer)
                waiting.delete(check)
                if (requests.length >= count) resolve([...requests])
                else reject(new Error(shortfall(requests, count)))
            }
            const timer = setTimeout(check, timeoutMs, true)
            waiting.add(check)
            check(false)
        })
    const add = (request: RecordedRequest): void => {
        requests.push(request)
        wake(false)
    }
    return { requests, add, wait, end: () => wake(true) }
}

function shortfall(requests: readonly RecordedRequest[], count: number): string {
    const lines = requests.map((one) => `  ${one.method} ${one.path} -> ${one.status}`)
    return [`expected ${count} requests at the stand-in, got ${requests.length}`, ...lines].join('\n')
}
