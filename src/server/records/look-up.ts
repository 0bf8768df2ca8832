import type { Hub } from '../hub.ts'
import type { PlannedOperation } from '../mapping/plan.ts'
import { withDefaults, type RecordDefaults } from './connection-defaults.ts'
import type { Work } from './operation.ts'
import type { Fields, Reference } from './reference.ts'
import { OPERATIONS } from './role.ts'
import { targetOf } from './target.ts'

/**
 * The table is chosen, and what references name is looked up, before anything is compared: a record holds sys_ids. Only
 * reads, so that a dry run says the same.
 */
export function lookedUp(
    planned: PlannedOperation,
    reference: Reference | undefined,
    hub: Hub,
    defaults?: RecordDefaults,
): Pick<Work, 'definition' | 'planned' | 'unknown' | 'standing'> {
    const definition = OPERATIONS[planned.operation]
    // What is attached are no fields of the record.
    if (definition.kind === 'attach') return { definition, planned }
    const target = targetOf(definition.role, reference, hub)
    const named = hub.records.referring(target.role.table, { ...definition.implied, ...planned.fields })
    const whole = definition.kind === 'ensure' ? withDefaults(definition.role, named.fields, defaults) : named.fields
    const { fields, unknown } = target.role.fitted?.(whole) ?? { fields: whole, unknown: [] }
    return {
        definition: { ...definition, role: target.role },
        planned: { ...planned, fields },
        unknown: [...named.unknown, ...unknown, target.remark],
        standing:
            target.remark === '' ? target.fields : { ...target.fields, description: saying(fields, target.remark) },
    }
}

/** People read it on the record too. */
const saying = ({ description = '' }: Fields, remark: string): string =>
    [description, `(${remark}.)`].filter(Boolean).join('\n\n')
