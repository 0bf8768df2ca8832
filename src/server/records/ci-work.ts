import type { Hub } from '../hub.ts'
import { fail, type Result } from '../shared/result.ts'
import type { Ci } from './ci.ts'
import { underLease } from './lease.ts'
import type { AppliedOperation, ApplyProblem, Work } from './operation.ts'

/** Events of different things may mean one CI: one lease a CI, so that they do not write over each other. */
export function oneAtATime(
    ci: string,
    { hub }: Work,
    act: (leased: Hub) => Result<AppliedOperation, ApplyProblem>,
): Result<AppliedOperation, ApplyProblem> {
    const done = underLease({ connectionId: 'cmdb', externalId: ci }, hub, act)
    return done ?? fail({ kind: 'not_saved', table: 'cmdb_ci', reason: 'another event is at work on this CI' })
}

/** Done to a CI; people know it by its name. */
export const appliedTo = ({ planned, unknown = [] }: Work, ci: Ci, remarks: readonly string[]): AppliedOperation => ({
    operation: planned.operation,
    table: ci.className,
    sysId: ci.sysId,
    number: ci.name,
    remark: [...remarks, ...unknown].filter(Boolean).join('; '),
})
