import { createHmac } from 'node:crypto'
import { isJsonObject, parseJson, type Answer, type ApiRequest } from '../peer/answer.ts'
import { startStandIn, type StandIn } from '../peer/stand-in.ts'

/** New, Acknowledged, Resolved: an alert as TruthVouch shows it. */
export interface Alert {
    readonly status: 'new' | 'acknowledged' | 'resolved'
    readonly assignedTo: string
}

/** A running stand-in for TruthVouch: the receiver of its document, and its analysis. */
export interface TruthvouchPeer extends StandIn {
    readonly webhookUrl: string
    /** What its receiver and its API ask for as bearer. */
    readonly token: string
    readonly alertOf: (id: string) => Alert
    /** POSTs an event as TruthVouch does, signed over the body. */
    readonly sendEvent: (url: string, event: object, login: Login) => Promise<EventAnswer>
}

export interface Login {
    readonly userName: string
    readonly password: string
    readonly signingSecret: string
}

export interface EventAnswer {
    readonly status: number
    readonly json: unknown
}

const TOKEN = 'tv_live_demo'
const NEW: Alert = { status: 'new', assignedTo: '' }
const OK: Answer = { status: 200, body: { status: 'ok' } }

/** Starts the stand-in on 127.0.0.1; its memory ends with it. */
export async function startTruthvouchPeer(port = 0): Promise<TruthvouchPeer> {
    const alerts = new Map<string, Alert>()
    const standIn = await startStandIn((request) => answerRequest(alerts, request), port)
    return {
        ...standIn,
        webhookUrl: `${standIn.url}/webhooks/servicenow`,
        token: TOKEN,
        alertOf: (id) => alerts.get(id) ?? NEW,
        sendEvent,
    }
}

function answerRequest(alerts: Map<string, Alert>, request: ApiRequest): Answer {
    if (request.headers.authorization !== `Bearer ${TOKEN}`)
        return { status: 401, body: { error: { code: 'UNAUTHORIZED', message: 'no token', statusCode: 401 } } }
    const body = parseJson(request.body)
    const line = `${request.method} ${request.path}`
    if (line === 'POST /webhooks/servicenow') return receive(alerts, body)
    if (line === 'POST /api/v1/governance/scan') return scan(body)
    return { status: 404, body: { error: { code: 'NOT_FOUND', message: line, statusCode: 404 } } }
}

/** `handle_servicenow_update` of its document, line by line. */
function receive(alerts: Map<string, Alert>, event: unknown): Answer {
    const incident = isJsonObject(event) && event.operation === 'update' ? event.data : undefined
    if (!isJsonObject(incident)) return OK
    const id = String(incident.u_truthvouch_alert_id)
    const assignedTo = String(incident.assigned_to ?? '')
    if (incident.state === '7') alerts.set(id, { status: 'resolved', assignedTo })
    else if (assignedTo !== '') alerts.set(id, { status: 'acknowledged', assignedTo })
    return OK
}

/** The fields of its answer are not documented. */
function scan(body: unknown): Answer {
    if (!isJsonObject(body) || typeof body.prompt !== 'string' || typeof body.response !== 'string')
        return { status: 400, body: { error: { code: 'VALIDATION_ERROR', message: 'prompt', statusCode: 400 } } }
    const citations = [{ title: 'NASA: the blue marble', url: 'https://www.nasa.gov/image-article/blue-marble/' }]
    return { status: 200, body: { data: { confidence: 0.04, category: 'factual_error', citations } } }
}

async function sendEvent(url: string, event: object, login: Login): Promise<EventAnswer> {
    const body = JSON.stringify(event)
    const signature = createHmac('sha256', login.signingSecret).update(body).digest('hex')
    const response = await fetch(url, {
        method: 'POST',
        headers: {
            'Content-Type': 'application/json',
            Authorization: `Basic ${Buffer.from(`${login.userName}:${login.password}`).toString('base64')}`,
            'X-TruthVouch-Signature': `sha256=${signature}`,
        },
        body,
    })
    return { status: response.status, json: await response.json() }
}
