import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { glideHub } from '../glide/hub.ts'
import { toCallRequest, toQuestion, writeAnswer } from '../glide/resource.ts'
import { findWebhooks, registerWebhook, removeWebhook, testWebhook } from './webhooks.ts'

/** `POST /api/x_aigov_bridge/v1/webhooks` */
export function postWebhook(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeAnswer(registerWebhook(toCallRequest(request), glideHub), response)
}

/** `GET /api/x_aigov_bridge/v1/webhooks` */
export function getWebhooks(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeAnswer(findWebhooks(toQuestion(request), glideHub), response)
}

/** `DELETE /api/x_aigov_bridge/v1/webhooks/{id}` */
export function deleteWebhook(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeAnswer(removeWebhook(toCallRequest(request), glideHub), response)
}

/** `POST /api/x_aigov_bridge/v1/webhooks/{id}/test` */
export function sendTest(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeAnswer(testWebhook(toCallRequest(request), glideHub), response)
}
