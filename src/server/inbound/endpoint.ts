import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { glideHub } from '../glide/hub.ts'
import { callerOf, toInboundRequest, writeBatchReply, writeReply } from '../glide/rest.ts'
import { readReceipt } from './receipt.ts'
import { receive } from './receive.ts'
import { receiveBatch } from './receive-batch.ts'

/** `POST /api/x_aigov_bridge/v1/events/{connection}` */
export function receiveEvent(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeReply(receive(toInboundRequest(request, 'events'), glideHub), response)
}

/** `POST /api/x_aigov_bridge/v1/events/{connection}/batch` */
export function receiveEvents(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeBatchReply(receiveBatch(toInboundRequest(request, 'events'), glideHub), response)
}

/** `POST /api/x_aigov_bridge/v1/inbox/{connection}` */
export function receiveSigned(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeReply(receive(toInboundRequest(request, 'inbox'), glideHub), response)
}

/** `POST /api/x_aigov_bridge/v1/inbox/{connection}/batch` */
export function receiveSignedBatch(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeBatchReply(receiveBatch(toInboundRequest(request, 'inbox'), glideHub), response)
}

/** `GET /api/x_aigov_bridge/v1/events/{connection}/{event_id}` */
export function getReceipt(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const { connection = '', event_id: eventId = '' } = request.pathParams as Readonly<Record<string, string>>
    const visitor = { connectionName: connection, callerId: callerOf() }
    writeReply(readReceipt(visitor, eventId, glideHub), response)
}
