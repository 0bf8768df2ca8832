import { go, isJsonObject, parseJson, refused, stop, unprocessable } from '../peer/answer.ts'
import type { Answer, Step } from '../peer/answer.ts'
import { findCase, findRef } from './case-record.ts'
import { mirrorStatus, unchanged } from './mirror-status.ts'
import { signatureMatches } from './signature.ts'
import type { AisocState, Connector, InboxToken } from './state.ts'
import { parseUuid } from './uuid.ts'
import { VENDORS } from './vendor-payload.ts'
import type { Vendor } from './vendor-payload.ts'

/** One call of `POST /api/v1/inbox/itsm/{tenant_token}/{connector_instance_id}`. */
export interface InboxRequest {
    readonly token: string
    readonly connectorId: string
    /** The header X-AiSOC-Signature. */
    readonly signature: string | undefined
    readonly body: Buffer
}

interface Access {
    readonly token: InboxToken
    readonly connector: Connector
    readonly vendor: Vendor
}

const NOTHING = { case_id: null, case_number: null, external_id: null, old_status: null, new_status: null }

/**
 * Decides as AiSOC services/api/app/api/v1/endpoints/inbox_itsm.py does, in its order: path, token, connector,
 * signature over the raw bytes, and only then the body. What it cannot act on it still answers with 200 and a note.
 */
export function answerInbox(state: AisocState, request: InboxRequest): Answer {
    const access = admit(state, request)
    if (!access.ok) return access.answer
    const unsigned = signatureProblem(access.value.token, request)
    if (unsigned) return unsigned
    const payload = readPayload(request.body)
    if (!payload.ok) return payload.answer

    const { connector, vendor } = access.value
    const record = vendor.read(payload.value)
    if (!record) return unchanged({ ...NOTHING, note: `required fields are missing in the ${connector.type} payload` })
    const ref = findRef(state, connector.id, record.externalId)
    const found = ref && findCase(state, ref.case_id)
    if (!ref || !found) {
        const note = `no case is linked to ${connector.type} ${record.externalId}; it may be older than the integration`
        return unchanged({ ...NOTHING, external_id: record.externalId, note })
    }
    return mirrorStatus(state, { ...access.value, record, ref, case: found })
}

function admit(state: AisocState, request: InboxRequest): Step<Access> {
    const connectorId = parseUuid(request.connectorId)
    if (connectorId === undefined) return stop(notUuid(request.connectorId))
    const token = state.tokens.find((one) => one.token === request.token && !one.revoked)
    if (!token) return stop(refused(401, 'inbox token is invalid or revoked'))
    if (token.templateId !== 'itsm-inbound') {
        return stop(refused(403, "inbox token is not meant for ITSM webhooks; it needs template_id='itsm-inbound'"))
    }
    const connector = state.connectors.find((one) => one.id.toLowerCase() === connectorId)
    return connector ? admitConnector(token, connector) : stop(refused(404, 'connector instance was not found'))
}

function admitConnector(token: InboxToken, connector: Connector): Step<Access> {
    if (connector.tenantId !== token.tenantId) {
        return stop(refused(403, 'inbox token and connector are of different tenants'))
    }
    if (!connector.enabled) return stop(refused(409, 'connector instance is switched off'))
    const vendor = VENDORS.get(connector.type)
    if (!vendor) {
        const supported = [...VENDORS.keys()].join(', ')
        return stop(refused(422, `connector type '${connector.type}' has no ITSM inbox; supported are ${supported}`))
    }
    return go({ token, connector, vendor })
}

function signatureProblem(token: InboxToken, request: InboxRequest): Answer | undefined {
    if (token.hmacSecret === undefined) return undefined
    if (!request.signature?.trim()) return refused(401, 'this inbox token asks for a signature')
    const matches = signatureMatches(token.hmacSecret, request.body, request.signature)
    return matches ? undefined : refused(401, 'signature is not valid')
}

/** An empty body counts as `{}`. Bytes that are no UTF-8 are no JSON here; in AiSOC itself they end in a 500. */
function readPayload(body: Buffer): Step<Record<string, unknown>> {
    const payload = body.length === 0 ? {} : parseJson(body)
    if (payload === undefined) return stop(refused(400, 'body is not valid JSON'))
    return isJsonObject(payload) ? go(payload) : stop(refused(400, 'body is not a JSON object'))
}

function notUuid(input: string): Answer {
    const loc = ['path', 'connector_instance_id']
    return unprocessable({ type: 'uuid_parsing', loc, msg: 'Input should be a valid UUID', input })
}
