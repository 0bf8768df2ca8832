import type { OutboundHttpAnswer } from './api.ts'

/** `sn_ws.RESTResponseV2`. */
export class RestResponse {
    readonly #answer: OutboundHttpAnswer
    constructor(answer: OutboundHttpAnswer) {
        this.#answer = answer
    }
    getStatusCode(): number {
        return this.#answer.status
    }
    getBody(): string {
        return this.#answer.body
    }
    getHeader(name: string): string | null {
        return this.#answer.headers[String(name).toLowerCase()] ?? null
    }
    getHeaders(): Record<string, string> {
        return { ...this.#answer.headers }
    }
    haveError(): boolean {
        return this.#answer.errorMessage !== ''
    }
    /** 1 = socket timeout. */
    getErrorCode(): number {
        return this.#answer.timedOut ? 1 : this.haveError() ? -1 : 0
    }
    getErrorMessage(): string {
        return this.#answer.errorMessage
    }
}
