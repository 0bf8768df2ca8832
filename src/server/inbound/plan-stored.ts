import type { Hub } from '../hub.ts'
import { mappingText, remembered } from '../mapping/mapping-digest.ts'
import { planEvent, type Plan, type PlanProblem } from '../mapping/plan.ts'
import type { Connection } from '../platforms/connection.ts'
import { completingOf } from '../platforms/complete.ts'
import { platformOf } from '../platforms/index.ts'
import type { DecodedEvent, Platform } from '../platforms/platform.ts'
import type { Origin } from '../records/operation.ts'
import { isCall } from '../resources/call-event.ts'
import { planCall } from '../resources/plan-call.ts'
import { parseJson } from '../shared/json.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { announcing } from './announce.ts'
import { askedAfter } from './asked-after.ts'
import { asksForDryRun } from './dry-run.ts'
import type { StoredEvent } from './event.ts'
import { identify } from './identify.ts'
import type { EventProblem } from './outcome.ts'
import { payloadOf } from './payload.ts'
import { rememberedHeaders } from './read-headers.ts'
import type { Admitted } from './request.ts'

/** Of the correlation ids of records that a call made without an id of the platform. */
const UNNAMED_PREFIX = 'bridge'

/** What a stored event is to do, and in whose name. */
export interface Planned {
    readonly plan: Plan
    readonly origin: Origin
    /** It is to be shown only. */
    readonly isDryRun: boolean
}

/** The plan of an event, or why there is none, and what it was made with. */
export interface Planning {
    readonly planned: Result<Planned, EventProblem>
    /** Empty when it did not come to planning. */
    readonly mappingDigest: string
}

/** Plans by the event as it was stored and the mapping as it is now; nothing is written. */
export function planStored(event: StoredEvent, connection: Connection | undefined, hub: Hub): Planning {
    const platform = connection && platformOf(connection.platform)
    if (!connection || !platform) return { planned: fail({ kind: 'no_connection' }), mappingDigest: '' }
    const payload = payloadOf(event, hub)
    if (payload === undefined) return { planned: fail({ kind: 'no_payload' }), mappingDigest: '' }
    const whole = { ...event, payload }
    const from = { connection, platform }
    if (isCall(event)) return { planned: planOfCall(whole, from, hub), mappingDigest: '' }
    return planSent(whole, parseJson(payload), from, hub)
}

function planSent(event: StoredEvent, sent: unknown, { connection, platform }: Admitted, hub: Hub): Planning {
    const { body, decoded } = read(event, sent, { connection, platform })
    const previewed = platform.events[event.type]?.previews
    const rows = hub.mappings.rows(platform.id, connection.sysId, previewed ?? event.type)
    const maps = remembered((name) => hub.mappings.valueMap(platform.id, name))
    const plan = planEvent(rows, event.entity, { body, valueMap: maps.valueMap })
    const mappingDigest = hub.sha256Hex(mappingText(rows, maps.read))
    if (!plan.ok) return { planned: fail(problemOf(plan.problem, platform)), mappingDigest }
    const isToBeShown = previewed !== undefined || event.promotedBy !== '' || wantsDryRun(connection, sent)
    const origin = { ...originOf(event, { connection, platform }, decoded, hub), askedAfter: askedAfter(sent) }
    // Promoted is what a person saw: what the mapping says by now may be something else, and is shown once more.
    const isPromoted = event.promotedBy !== '' && event.mappingDigest === mappingDigest
    return { planned: ok({ plan: plan.value, origin, isDryRun: isToBeShown && !isPromoted }), mappingDigest }
}

function wantsDryRun(connection: Connection, sent: unknown): boolean {
    const asked = asksForDryRun(sent)
    return connection.mode === 'dry_run' || (asked.ok && asked.value)
}

/** A call of the resource API says itself what it does; what has no id of the platform does not pass for a thing of it. */
function planOfCall(event: StoredEvent, from: Admitted, hub: Hub): Result<Planned, EventProblem> {
    const planned = planCall(event, hub)
    if (!planned.ok) return fail({ kind: 'exception', text: planned.problem })
    const { plan, isNamedByCaller } = planned.value
    // Nobody but the bridge says when a call was made: of two of one moment the one that came first is the older one.
    const received = { ...event, orderKey: `${event.orderKey}${event.number}` }
    const origin = originOf(received, from, undefined, hub)
    return ok({
        plan,
        origin: isNamedByCaller ? origin : { ...origin, correlationPrefix: UNNAMED_PREFIX },
        isDryRun: wantsDryRun(from.connection, parseJson(event.payload)) && event.promotedBy === '',
    })
}

/** The body of a stored event as conditions and templates see it; undefined when its connection is gone. */
export function bodyOf(event: StoredEvent, hub: Hub): { readonly body: unknown } | undefined {
    const connection = hub.connections.byId(event.connectionId)
    const platform = connection && platformOf(connection.platform)
    const payload = payloadOf(event, hub)
    return connection && platform && payload !== undefined
        ? read(event, parseJson(payload), { connection, platform })
        : undefined
}

function read(event: StoredEvent, sent: unknown, from: Admitted): { body: unknown; decoded: DecodedEvent | undefined } {
    const identified = identify(from, sent, rememberedHeaders(event.headers))
    return identified.ok ? identified.value : { body: sent, decoded: undefined }
}

const problemOf = (problem: PlanProblem, platform: Platform): EventProblem =>
    problem.kind === 'unmapped_value' ? { ...problem, policy: platform.unmappedValue } : problem

function originOf(
    event: StoredEvent,
    { connection, platform }: Admitted,
    content: DecodedEvent | undefined,
    hub: Hub,
): Origin {
    return {
        connectionId: connection.sysId,
        connectionName: connection.name,
        correlationPrefix: platform.correlationPrefix,
        eventKey: event.key,
        orderKey: event.orderKey,
        entityType: content?.entityType,
        externalUrl: content?.url ?? '',
        status: content?.status ?? '',
        statusOf: platform.statusOf ?? (() => ''),
        madeBy: platform.adoption ? connection.integrationUserName : '',
        wordingsOf: platform.adoption?.mark?.of,
        completing: completingOf(platform, hub),
        openedBy: connection.integrationUserId,
        defaults: connection.defaults,
        ciClass: connection.ciClass,
        announce: announcing(connection),
        tried: event.result.tried,
    }
}
