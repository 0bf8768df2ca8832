import { gs } from '@servicenow/glide'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { ReceiptReply } from '../inbound/receipt.ts'
import type { BatchReply } from '../inbound/receive-batch.ts'
import type { Refused } from '../inbound/refusal.ts'
import type { Reply } from '../inbound/reply.ts'
import type { InboundRequest } from '../inbound/request.ts'

/** sys_id of the user of this session. */
export const callerOf = (): string => gs.getUserID()

/** User name of the user of this session; of a job, whose it is. */
export const callerName = (): string => gs.getUserName()

/** Reads the body exactly once: its views share one stream. */
export function toInboundRequest(request: RESTAPIRequest, door: InboundRequest['door']): InboundRequest {
    const { connection } = request.pathParams as Readonly<Record<string, string>>
    const header = (name: string): string | undefined => request.getHeader(name) || undefined
    const length = Number(header('Content-Length'))
    return {
        door,
        connectionName: connection ?? '',
        callerId: callerOf(),
        header,
        contentLength: Number.isNaN(length) ? undefined : length,
        body: String(request.body.dataString ?? ''),
    }
}

/** A refusal in the platform's own shape, a result as `{"result": …}`. */
export function writeReply(reply: Reply | ReceiptReply | BatchReply, response: RESTAPIResponse): void {
    if (!reply.ok) return writeRefusal(reply, response)
    if ('replies' in reply) return writeBatchReply(reply, response)
    response.setStatus(reply.httpStatus)
    response.setBody(reply.result)
}

/** Each event with its HTTP status and what it would have been answered alone. */
export function writeBatchReply(reply: BatchReply, response: RESTAPIResponse): void {
    if (!reply.ok) return writeRefusal(reply, response)
    response.setStatus(reply.httpStatus)
    response.setBody({ results: reply.replies.map(itemOf) })
}

const itemOf = (reply: Reply): object =>
    reply.ok
        ? { http_status: reply.httpStatus, ...reply.result }
        : {
              http_status: reply.httpStatus,
              error: { message: reply.message, detail: reply.detail },
              status: 'failure',
          }

/** In the platform's own shape. */
export function writeRefusal(reply: Refused, response: RESTAPIResponse): void {
    if (reply.retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(reply.retryAfterSeconds))
    const error = new ServiceError()
    error.setStatus(reply.httpStatus)
    error.setMessage(reply.message)
    error.setDetail(reply.detail)
    response.setError(error)
}
