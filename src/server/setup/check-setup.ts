import { fail, ok } from '../shared/result.ts'
import { auditConnection } from './audit-connection.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkAlerts } from './check-alerts.ts'
import { checkCis } from './check-cis.ts'
import { checkInstance } from './check-instance.ts'
import { checkLogin } from './check-login.ts'
import { checkMapping } from './check-mapping.ts'
import { checkRecords } from './check-records.ts'
import { checkSecrets } from './check-secrets.ts'
import type { AdminHub } from './desk.ts'
import type { SetupFacts } from './facts.ts'
import { worstFirst, worstOf, type Finding } from './finding.ts'
import { gatherFacts } from './gather-facts.ts'
import type { Told } from './told.ts'

const CHECKS: readonly ((facts: SetupFacts) => readonly Finding[])[] = [
    checkLogin,
    checkSecrets,
    checkAddresses,
    checkInstance,
    checkRecords,
    checkCis,
    checkMapping,
    checkAlerts,
]

/** Facts in, findings out. Pure. */
export const findingsOf = (facts: SetupFacts): readonly Finding[] => CHECKS.flatMap((check) => check(facts))

/**
 * THE SETUP CHECK of a connection: looks at everything that it takes to work on this instance, and keeps what it found as
 * rows, each with its cure, in place of those of the last time.
 */
export function checkSetup(connectionId: string, hub: AdminHub): Told {
    const facts = gatherFacts(connectionId, hub)
    if (!facts) return fail('The connection or its platform no longer exists.')
    const findings = worstFirst(findingsOf(facts))
    const level = worstOf(findings)
    hub.desk.inspect.keepFindings(connectionId, { findings, level, at: facts.now })
    const count = (wanted: string): number => findings.filter((finding) => finding.level === wanted).length
    const detail = { errors: String(count('error')), warnings: String(count('warning')) }
    auditConnection('setup_checked', connectionId, detail, hub)
    const sum = `${findings.length} things were looked at. Errors: ${count('error')}, warnings: ${count('warning')}.`
    const words = `${sum} See Setup findings below, each with its cure.`
    return level === 'error' ? fail(words) : ok([words])
}
