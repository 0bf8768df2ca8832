import { gs } from '@servicenow/glide'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { ReceiptReply } from '../inbound/receipt.ts'
import type { Reply } from '../inbound/reply.ts'
import type { InboundRequest } from '../inbound/request.ts'

/** sys_id of the user of this session. */
export const callerOf = (): string => gs.getUserID()

/** User name of the user of this session; of a job, whose it is. */
export const callerName = (): string => gs.getUserName()

/** Reads the body exactly once: its views share one stream. */
export function toInboundRequest(request: RESTAPIRequest): InboundRequest {
    const { connection } = request.pathParams as Readonly<Record<string, string>>
    const header = (name: string): string | undefined => request.getHeader(name) || undefined
    const length = Number(header('Content-Length'))
    return {
        connectionName: connection ?? '',
        callerId: callerOf(),
        header,
        contentLength: Number.isNaN(length) ? undefined : length,
        body: String(request.body.dataString ?? ''),
    }
}

/** A refusal in the platform's own shape, a result as `{"result": …}`. */
export function writeReply(reply: Reply | ReceiptReply, response: RESTAPIResponse): void {
    if (reply.ok) {
        response.setStatus(reply.httpStatus)
        response.setBody(reply.result)
        return
    }
    const error = new ServiceError()
    error.setStatus(reply.httpStatus)
    error.setMessage(reply.message)
    error.setDetail(reply.detail)
    response.setError(error)
}
