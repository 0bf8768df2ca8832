import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { glideHub } from '../glide/hub.ts'
import { callerOf, toInboundRequest, writeReply } from '../glide/rest.ts'
import { readReceipt } from './receipt.ts'
import { receive } from './receive.ts'

/** `POST /api/x_aigov_bridge/v1/events/{connection}` */
export function receiveEvent(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeReply(receive(toInboundRequest(request), glideHub), response)
}

/** `GET /api/x_aigov_bridge/v1/events/{connection}/{event_id}` */
export function getReceipt(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const { connection, event_id: eventId } = request.pathParams as Readonly<Record<string, string>>
    writeReply(readReceipt(connection ?? '', eventId ?? '', callerOf(), glideHub), response)
}
