import type { Hub } from '../../../src/server/hub.ts'
import type { PlannedOperation } from '../../../src/server/mapping/plan.ts'
import { applyOperation } from '../../../src/server/records/apply.ts'
import type { Origin } from '../../../src/server/records/operation.ts'

/** An event of 12:0x on 15 May: the minute says how old it is. */
export const originAt = (minute: number, change: Partial<Origin> = {}): Origin => ({
    connectionId: 'connection-1',
    connectionName: 'aisoc-prod',
    correlationPrefix: 'aisoc',
    eventKey: `event-${minute}`,
    orderKey: `2026-05-15T12:0${minute}:00.000Z|1|event-${minute}`,
    externalUrl: 'https://app.example/cases/case-1',
    status: `status-${minute}`,
    openedBy: 'id-of-aisoc.integration',
    statusOf: () => '',
    madeBy: '',
    ...change,
})

export const planned = (
    operation: PlannedOperation['operation'],
    fields: PlannedOperation['fields'],
    change: Partial<PlannedOperation> = {},
): PlannedOperation => ({
    operation,
    rowId: `row of ${operation}`,
    order: 100,
    entity: 'case-1',
    fields,
    onClosed: 'note',
    ...change,
})

export const OPEN = planned('open_incident', { short_description: 'Lateral movement', impact: '1', urgency: '1' })

/** Opens the incident of case-1; its sys_id. */
export function openIncident(hub: Hub, origin = originAt(0)): string {
    const applied = applyOperation(OPEN, origin, hub)
    if (!applied.ok) throw new Error(JSON.stringify(applied.problem))
    return applied.value.sysId
}
