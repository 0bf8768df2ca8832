import type { Hub } from '../hub.ts'
import type { OnClosed } from '../mapping/mapping-row.ts'
import type { Plan, PlannedOperation } from '../mapping/plan.ts'
import { withDefaults } from '../records/connection-defaults.ts'
import { correlationIdOf } from '../records/correlation.ts'
import { newestOf } from '../records/episode.ts'
import { isAgain } from '../records/ensure.ts'
import { lookedUp } from '../records/look-up.ts'
import { readTarget, type ApplyProblem, type Origin, type Work } from '../records/operation.ts'
import type { Fields } from '../records/reference.ts'
import { OPERATIONS } from '../records/role.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { PlannedRecord } from './event.ts'

/** What a dry run of one event answers: what would be done, or the record that it would wait for. Nothing is written. */
export function foresee(plan: Plan, origin: Origin, hub: Hub): Result<readonly PlannedRecord[], ApplyProblem> {
    const waiting = plan.find((planned, index) => isMissing(planned, plan.slice(0, index), origin, hub))
    return waiting ? fail({ kind: 'missing_record', entity: waiting.entity }) : ok(shown(plan, hub, origin))
}

/** The operations as people read them, with the tables that are really used, and without what would be left out. `origin` absent = of no event. */
export const shown = (plan: Plan, hub: Hub, origin?: Origin): readonly PlannedRecord[] =>
    plan.map((planned) => {
        const { definition, planned: known, unknown = [] } = lookedUp(planned, undefined, hub, origin?.defaults)
        const kept = Object.fromEntries(Object.entries(planned.fields).filter(([name]) => name in known.fields))
        const there =
            origin && MAKING.includes(definition.kind) ? whatIsThere({ definition, planned, origin, hub }) : ''
        const remark = [there, ...unknown].filter(Boolean).join('; ')
        return {
            operation: planned.operation,
            table: definition.role.table,
            entity: planned.entity,
            fields: definition.kind === 'ensure' ? madeWith({ definition, planned, origin, hub }, kept) : kept,
            ...(remark !== '' && { remark }),
        }
    })

interface Shown extends Pick<Work, 'definition' | 'planned' | 'hub'> {
    readonly origin: Origin | undefined
}

/** A new record has more than its row says: what the connection adds, and by what it is found again. */
function madeWith({ definition, planned, origin, hub }: Shown, kept: Fields): Fields {
    if (!origin) return kept
    const opener = origin.openedBy === '' ? '' : hub.records.userName(origin.openedBy)
    return {
        ...(opener !== '' && { opened_by: opener }),
        ...withDefaults(definition.role, kept, origin.defaults),
        correlation_id: correlationIdOf(origin.correlationPrefix, planned.entity, hub),
        correlation_display: origin.connectionName,
    }
}

/** What a thing that has its record gets instead of one. */
function whatIsThere(work: Work): string {
    const reference = newestOf(work)
    if (reference?.state === 'gone') return 'its record was deleted by people and is not made again'
    if (reference?.state !== 'linked') return ''
    const name = reference.targetNumber || reference.targetSysId
    const record = work.definition.kind === 'ensure' ? readTarget(work, reference) : undefined
    const meets = record && isAgain(work, reference, record) ? AGAIN[work.planned.onClosed] : undefined
    return meets ? `${name} is closed ${meets}` : `${name} is there already`
}

const AGAIN: Partial<Record<OnClosed, string>> = {
    new_episode: 'and stays so: one more is made',
    reopen: 'and is reopened',
}

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
