import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { glideHub } from '../glide/hub.ts'
import { writeBatchReply, writeReply } from '../glide/rest.ts'
import { toCallRequest, toQuestion, writeAnswer } from '../glide/resource.ts'
import { postCi } from './configuration-item.ts'
import { changeCiStatus, findCi } from './find-ci.ts'
import { postChange } from './change.ts'
import { postChangeLink } from './change-link.ts'
import { findIncidents } from './find-incidents.ts'
import { postIncident } from './incident.ts'
import { receiveBulk } from './receive-bulk.ts'
import { receiveCall } from './receive-call.ts'
import { reportIncidents } from './report-incidents.ts'
import { postSecurityIncident } from './security-incident.ts'
import { postTicket } from './ticket.ts'

/** `POST /api/x_aigov_bridge/v1/incidents` */
export function createIncident(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeReply(receiveCall(toCallRequest(request), postIncident, glideHub), response)
}

/** `POST /api/x_aigov_bridge/v1/incidents/bulk` */
export function createIncidents(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeBatchReply(receiveBulk(toCallRequest(request), postIncident, 'incidents', glideHub), response)
}

/** `GET /api/x_aigov_bridge/v1/incidents` */
export function getIncidents(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeAnswer(findIncidents(toQuestion(request), glideHub), response)
}

/** `GET /api/x_aigov_bridge/v1/reports/incidents` */
export function getIncidentReport(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeAnswer(reportIncidents(toQuestion(request), glideHub), response)
}

/** `POST /api/x_aigov_bridge/v1/cis` */
export function createCi(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeReply(receiveCall(toCallRequest(request), postCi, glideHub), response)
}

/** `GET /api/x_aigov_bridge/v1/cis/{id}` */
export function getCi(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeAnswer(findCi(toQuestion(request), glideHub), response)
}

/** `PATCH /api/x_aigov_bridge/v1/cis/{id}/status` */
export function patchCi(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeReply(changeCiStatus(toCallRequest(request), glideHub), response)
}

/** `POST /api/x_aigov_bridge/v1/security_incidents` */
export function createSecurityIncident(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeReply(receiveCall(toCallRequest(request), postSecurityIncident, glideHub), response)
}

/** `POST /api/x_aigov_bridge/v1/tickets` */
export function createTicket(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeReply(receiveCall(toCallRequest(request), postTicket, glideHub), response)
}

/** `POST /api/x_aigov_bridge/v1/changes` */
export function createChange(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeReply(receiveCall(toCallRequest(request), postChange, glideHub), response)
}

/** `POST /api/x_aigov_bridge/v1/changes/{id}/links` */
export function linkChange(request: RESTAPIRequest, response: RESTAPIResponse): void {
    writeReply(receiveCall(toCallRequest(request), postChangeLink, glideHub), response)
}
