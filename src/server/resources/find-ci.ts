import type { Hub } from '../hub.ts'
import { enterOwn } from '../inbound/admit.ts'
import type { Problem } from '../inbound/refusal.ts'
import type { Reply } from '../inbound/reply.ts'
import type { Connection } from '../platforms/connection.ts'
import { CONFIGURATION_ITEM } from '../records/configuration-item.ts'
import { referenceKeyOf } from '../records/correlation.ts'
import type { Reference } from '../records/reference.ts'
import { parseJson } from '../shared/json.ts'
import { fail, ok } from '../shared/result.ts'
import { answerQuestion, found, type Answer, type Question } from './answer-question.ts'
import type { Call } from './call.ts'
import { patchCiStatus } from './configuration-item.ts'
import { receiveCall, refusedCall, type CallRequest } from './receive-call.ts'

const FIELDS = ['operational_status', 'install_status', 'owned_by', 'short_description', 'attributes']
/** So many seconds a caller may go by what it was told. */
const FRESH_SECONDS = 60
const SYS_ID = /^[0-9a-f]{32}$/

/** `GET /cis/{id}`: a CI of the caller's connection, by its name at the platform or its sys_id; 304 while it is as the caller knows it. */
export const findCi = (question: Question, hub: Hub): Answer =>
    answerQuestion(question, [], hub, (connection) => {
        const reference = referenceOf(question.id, connection, hub)
        const result = reference && shown(reference, hub)
        if (!result) return fail(unknown(question.id))
        const headers = { ETag: tagOf(result, hub), 'Cache-Control': `private, max-age=${FRESH_SECONDS}` }
        const isKnown = names(question.header('If-None-Match'), result, hub)
        return ok(isKnown ? { ok: true, httpStatus: 304, result: undefined, headers } : { ...found(result), headers })
    })

const unknown = (id: string): Problem => ({ kind: 'unknown_record', what: 'CI', id })

const tagOf = (result: object, hub: Hub): string => `"${hub.sha256Hex(JSON.stringify(result)).slice(0, 32)}"`

/** Whether a header lists the tag of what is there; a weak one says enough here, it is that of the content. */
const names = (header: string | undefined, result: object, hub: Hub): boolean =>
    (header ?? '')
        .split(',')
        .map((tag) => tag.trim().replace(/^W\//, ''))
        .some((tag) => tag === '*' || tag === tagOf(result, hub))

/** What is told of a CI; undefined when it is gone. */
function shown(reference: Reference, hub: Hub): object | undefined {
    const ci = hub.cis.read(reference.targetSysId, FIELDS)
    if (!ci) return undefined
    const { attributes = '', ...fields } = ci.fields
    return {
        name: ci.name,
        external_id: reference.externalId,
        sys_id: ci.sysId,
        class: ci.className,
        ...fields,
        attributes: parseJson(attributes) ?? attributes,
        url: hub.recordUrl(ci.className, ci.sysId),
    }
}

/** `PATCH /cis/{id}/status`, of a CI that the caller's connection references and that is as its `If-Match` says. */
export function changeCiStatus(request: CallRequest, hub: Hub): Reply {
    const entered = enterOwn(request, hub)
    if (!entered.ok) return refusedCall(entered.problem)
    const reference = referenceOf(request.id, entered.value.connection, hub)
    if (!reference) return refusedCall(unknown(request.id))
    const call: Call = { ...patchCiStatus, conflict: () => changedSince(request.header('If-Match'), reference, hub) }
    const reply = receiveCall({ ...request, id: reference.externalId }, call, hub)
    // Nothing is made.
    return reply.ok && reply.httpStatus === 201 ? { ...reply, httpStatus: 200 } : reply
}

/** Who names a tag decided by what it saw then. */
function changedSince(ifMatch: string | undefined, reference: Reference, hub: Hub): Problem | undefined {
    if (ifMatch === undefined) return undefined
    const result = shown(reference, hub)
    return result && names(ifMatch, result, hub) ? undefined : { kind: 'changed_since' }
}

/** Nobody sees, or learns of, what another connection has. */
function referenceOf(id: string, { sysId }: Connection, hub: Hub): Reference | undefined {
    const named = hub.references.byKey(referenceKeyOf(sysId, id, CONFIGURATION_ITEM.id, hub))
    // Of any table: discovery and admins change the class of a CI.
    const found = named ?? (SYS_ID.test(id) ? hub.references.ofTarget(sysId, '', id) : undefined)
    return found?.state === 'linked' && found.role === CONFIGURATION_ITEM.id ? found : undefined
}
