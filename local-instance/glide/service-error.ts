/** `sn_ws_err.ServiceError`: what a scripted REST resource passes to `response.setError`. */
export class ServiceError {
    status = 500
    message = ''
    detail = ''
    setStatus(status: number): void {
        this.status = Number(status) || 0
    }
    setMessage(message: string): void {
        this.message = String(message)
    }
    setDetail(detail: string): void {
        this.detail = String(detail)
    }
}

const named = (status: number) =>
    class extends ServiceError {
        constructor(message = '') {
            super()
            this.status = status
            this.message = message
        }
    }

/** The documented classes with a status of their own. */
export const namedServiceErrors = {
    BadRequestError: named(400),
    NotFoundError: named(404),
    NotAcceptableError: named(406),
    ConflictError: named(409),
    UnsupportedMediaTypeError: named(415),
}
