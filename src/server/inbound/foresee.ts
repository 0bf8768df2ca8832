import type { Hub } from '../hub.ts'
import type { Plan, PlannedOperation } from '../mapping/plan.ts'
import { withDefaults, type RecordDefaults } from '../records/connection-defaults.ts'
import { newestOf } from '../records/episode.ts'
import { lookedUp } from '../records/look-up.ts'
import type { ApplyProblem, Origin } from '../records/operation.ts'
import { OPERATIONS } from '../records/role.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { PlannedRecord } from './event.ts'

/** What a dry run of one event answers: what would be done, or the record that it would wait for. Nothing is written. */
export function foresee(plan: Plan, origin: Origin, hub: Hub): Result<readonly PlannedRecord[], ApplyProblem> {
    const waiting = plan.find((planned, index) => isMissing(planned, plan.slice(0, index), origin, hub))
    return waiting ? fail({ kind: 'missing_record', entity: waiting.entity }) : ok(shown(plan, hub, origin.defaults))
}

/** The operations as people read them, with the tables that are really used, and without what would be left out. */
export const shown = (plan: Plan, hub: Hub, defaults?: RecordDefaults): readonly PlannedRecord[] =>
    plan.map((planned) => {
        const { definition, planned: known, unknown = [] } = lookedUp(planned, undefined, hub, defaults)
        const kept = Object.fromEntries(Object.entries(planned.fields).filter(([name]) => name in known.fields))
        const remark = unknown.filter(Boolean).join('; ')
        return {
            operation: planned.operation,
            table: definition.role.table,
            entity: planned.entity,
            fields: definition.kind === 'ensure' ? withDefaults(definition.role, kept, defaults) : kept,
            ...(remark !== '' && { remark }),
        }
    })

const MAKING = ['ensure', 'register']

/** Neither is its record there, nor would an operation before it make one. */
function isMissing(planned: PlannedOperation, before: Plan, origin: Origin, hub: Hub): boolean {
    const definition = OPERATIONS[planned.operation]
    const isMade = [...before, planned].some(({ operation, entity }) => {
        const { kind, role } = OPERATIONS[operation]
        return MAKING.includes(kind) && entity === planned.entity && role.id === definition.role.id
    })
    const reference = isMade ? undefined : newestOf({ definition, planned, origin, hub })
    return !isMade && (!reference || (reference.state === 'reserved' && reference.episode === 0))
}
