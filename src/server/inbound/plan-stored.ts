import type { Hub } from '../hub.ts'
import { planEvent, type Plan, type PlanProblem } from '../mapping/plan.ts'
import type { Connection } from '../platforms/connection.ts'
import { platformOf } from '../platforms/index.ts'
import type { Platform } from '../platforms/platform.ts'
import type { Origin } from '../records/operation.ts'
import { OPERATIONS } from '../records/role.ts'
import { parseJson } from '../shared/json.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { asksForDryRun } from './dry-run.ts'
import type { PlannedRecord, StoredEvent } from './event.ts'
import { decodeAs } from './identify.ts'
import type { EventProblem } from './outcome.ts'

/** What a stored event is to do, and in whose name. */
export interface Planned {
    readonly plan: Plan
    readonly origin: Origin
    /** It is to be shown only. */
    readonly isDryRun: boolean
}

/** Plans by the body as it was stored and the mapping as it is now; nothing is written. */
export function planStored(
    event: StoredEvent,
    connection: Connection | undefined,
    hub: Hub,
): Result<Planned, EventProblem> {
    const platform = connection && platformOf(connection.platform)
    if (!connection || !platform) return fail({ kind: 'no_connection' })
    const body = parseJson(event.payload)
    const rows = hub.mappings.rows(platform.id, connection.sysId, event.type)
    const valueMap = (name: string) => hub.mappings.valueMap(platform.id, name)
    const plan = planEvent(rows, event.entity, { body, valueMap })
    if (!plan.ok) return fail(problemOf(plan.problem, platform))
    const asked = asksForDryRun(body)
    return ok({
        plan: plan.value,
        origin: originOf(event, connection, platform, body),
        isDryRun: connection.mode === 'dry_run' || (asked.ok && asked.value),
    })
}

/** The operations as people read them. */
export const shown = (plan: Plan): readonly PlannedRecord[] =>
    plan.map(({ operation, entity, fields }) => ({
        operation,
        table: OPERATIONS[operation].role.table,
        entity,
        fields,
    }))

const problemOf = (problem: PlanProblem, platform: Platform): EventProblem =>
    problem.kind === 'unmapped_value' ? { ...problem, policy: platform.unmappedValue } : problem

function originOf(event: StoredEvent, connection: Connection, platform: Platform, body: unknown): Origin {
    const decoded = decodeAs(platform, event.type, body)
    const content = decoded?.ok ? decoded.value : undefined
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
    }
}
