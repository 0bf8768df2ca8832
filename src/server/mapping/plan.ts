import { fail, ok, type Result } from '../shared/result.ts'
import { isOperation, type MappingRow, type OnClosed, type OperationName } from './mapping-row.ts'
import { matches, type ConditionProblem } from './matches.ts'
import { render, type TemplateContext, type TemplateProblem } from './template.ts'

/** One thing to do to a record: what is left of a mapping row when its templates are rendered. */
export interface PlannedOperation {
    readonly operation: OperationName
    /** The mapping row that it comes from: tells two notes of one event apart. */
    readonly rowId: string
    readonly order: number
    readonly entity: string
    /** Values by field; a field whose template renders empty is left as it is. */
    readonly fields: Readonly<Record<string, string>>
    readonly onClosed: OnClosed
    /** sys_ids of the records that are meant, by role; absent = of each thing the newest. */
    readonly records?: Readonly<Record<string, string>>
}

export type Plan = readonly PlannedOperation[]

export type PlanProblem =
    | TemplateProblem
    | ConditionProblem
    | { readonly kind: 'unknown_operation'; readonly operation: string; readonly order: number }

/** Rows of a connection of its own stand in for those of its platform. */
export function inForce(rows: readonly MappingRow[]): readonly MappingRow[] {
    const own = rows.filter((row) => row.connectionId !== '')
    return own.length > 0 ? own : rows
}

/** Turns an event into operations by the mapping rows of its type. Pure: replaying it gives the same plan. */
export function planEvent(
    rows: readonly MappingRow[],
    entity: string,
    context: TemplateContext,
): Result<Plan, PlanProblem> {
    const plan: PlannedOperation[] = []
    for (const row of [...inForce(rows)].sort(inOrder)) {
        const isMeant = matches(row.condition, context.body)
        if (!isMeant.ok) return isMeant
        if (!isMeant.value) continue
        const planned = planRow(row, entity, context)
        if (!planned.ok) return planned
        if (planned.value) plan.push(planned.value)
    }
    return ok(plan)
}

/** Rows of one order by their ids, so that a replay does the same in the same order. */
const inOrder = (a: MappingRow, b: MappingRow): number => a.order - b.order || (a.sysId < b.sysId ? -1 : 1)

function planRow(
    row: MappingRow,
    entity: string,
    context: TemplateContext,
): Result<PlannedOperation | undefined, PlanProblem> {
    const { operation } = row
    if (operation === 'ignore') return ok(undefined)
    if (!isOperation(operation)) return fail({ kind: 'unknown_operation', operation, order: row.order })
    const renderedEntity = row.entity === '' ? ok(entity) : render(row.entity, context)
    if (!renderedEntity.ok) return fail(renderedEntity.problem)
    const entityProblem = problemOfEntity(renderedEntity.value)
    if (entityProblem !== '') return fail({ kind: 'bad_template', template: row.entity, reason: entityProblem })
    if (!row.fields)
        return fail({
            kind: 'bad_template',
            template: `of the row with order ${row.order}`,
            reason: 'its fields are no JSON object',
        })
    const fields: Record<string, string> = {}
    for (const [name, template] of Object.entries(row.fields)) {
        const value = render(template, context)
        if (!value.ok) return fail(value.problem)
        if (value.value.trim() !== '') fields[name] = value.value.trim()
    }
    return ok({
        operation,
        rowId: row.sysId,
        order: row.order,
        entity: renderedEntity.value,
        fields,
        onClosed: row.onClosed,
    })
}

/** References keep so many characters of it. */
const ENTITY_LENGTH = 255

/** Things without a name, or with the same beginning of a long one, would share one record. */
function problemOfEntity(entity: string): string {
    if (entity.trim() === '') return 'it names no entity'
    return entity.length > ENTITY_LENGTH ? `it names an entity of more than ${ENTITY_LENGTH} characters` : ''
}
