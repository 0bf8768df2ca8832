import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { glideVitals } from '../glide/vitals.ts'
import { healthOf } from './health.ts'
import { metricsText } from './metrics.ts'
import { ticketsText } from './tickets.ts'

/** `GET /api/x_aigov_bridge/v1/health` */
export function getHealth(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(200)
    response.setBody(healthOf(glideVitals))
}

/** `GET /api/x_aigov_bridge/v1/metrics` */
export function getMetrics(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(200)
    response.setContentType('text/plain; version=0.0.4; charset=utf-8')
    response.getStreamWriter().writeString(metricsText(healthOf(glideVitals)) + ticketsText(glideVitals))
}
