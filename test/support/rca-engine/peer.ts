import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isJsonObject, parseJson, refused, type Answer, type ApiRequest } from '../peer/answer.ts'
import { startStandIn, type StandIn } from '../peer/stand-in.ts'

/** A ticket as RCA Engine keeps it: by the number of the incident. */
export interface RcaTicket {
    readonly state: string
    readonly assignedTo: string
    readonly jobId: string
}

/** A running stand-in for RCA Engine with the webhook that its guide documents. */
export interface RcaPeer extends StandIn {
    readonly webhookUrl: string
    readonly ticketOf: (incident: string) => RcaTicket | undefined
}

const PATH = '/api/v1/webhooks/servicenow'

/** `docs/ITSM_INTEGRATION_GUIDE.md`, with the secret of `.env.example` (`TICKET_WEBHOOK_SECRET`). */
export async function startRcaPeer(secret: string, port = 0): Promise<RcaPeer> {
    const tickets = new Map<string, RcaTicket>()
    const answer = (request: ApiRequest): Answer => {
        if (request.path !== PATH) return refused(404, 'Not Found')
        if (request.method !== 'POST') return refused(405, 'Method Not Allowed')
        if (request.headers['x-rca-signature'] !== signed(secret, request.body))
            return refused(401, 'Invalid signature')
        const body = parseJson(request.body)
        if (!isJsonObject(body) || typeof body['incident_id'] !== 'string')
            return refused(400, 'incident_id is missing')
        tickets.set(body['incident_id'], {
            state: String(body['state']),
            assignedTo: String(body['assigned_to']),
            jobId: String(body['job_id']),
        })
        return { status: 200, body: { message: `ticket ${body['incident_id']} is ${String(body['state'])}` } }
    }
    const standIn = await startStandIn(answer, port)
    return { ...standIn, webhookUrl: standIn.url + PATH, ticketOf: (incident) => tickets.get(incident) }
}

const signed = (secret: string, body: string | Buffer): string =>
    `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

/** The header by which the engine signs what it posts. */
export const rcaSignature = (secret: string, body: string): Readonly<Record<string, string>> => ({
    'X-RCA-Signature': signed(secret, body),
})

export interface RcaEvent {
    readonly id: string
    readonly data: Readonly<Record<string, unknown>>
}

/** A vendor-shaped event. */
export const rcaSample = (type: string): RcaEvent =>
    JSON.parse(readFileSync(`test/platforms/rca-engine/events/${type}.json`, 'utf8')) as RcaEvent
