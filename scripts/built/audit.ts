import type { Exception } from './exceptions.ts'
import type { Finding, Rule } from './finding.ts'
import type { Package } from './package.ts'
import { RULES } from './rules.ts'

/** A rule that does not hold, and where. */
export interface Verdict {
    rule: Omit<Rule, 'check'>
    findings: Finding[]
}

const STALE: Verdict['rule'] = {
    id: 'exception',
    title: 'Every exception has something to except',
    source: 'What nobody needs any more would hide the next finding',
    cure: 'take it out of scripts/built/exceptions.ts',
}

/** All that is wrong with a package, rule by rule. */
export function audit(pack: Package, exceptions: Exception[]): Verdict[] {
    const used = new Set<Exception>()
    const isExcepted = (rule: string, { where }: Finding): boolean => {
        const exception = exceptions.find((one) => one.rule === rule && where.includes(one.where))
        if (exception) used.add(exception)
        return exception !== undefined
    }
    const verdicts = RULES.map((rule) => ({
        rule,
        findings: rule.check(pack).filter((finding) => !isExcepted(rule.id, finding)),
    }))
    const stale = exceptions.filter((one) => !used.has(one))
    const unused = stale.map(({ rule, where }) => ({ where, what: `${rule} finds nothing there` }))
    return [...verdicts, { rule: STALE, findings: unused }].filter(({ findings }) => findings.length > 0)
}
