import type { Rule } from './finding.ts'
import { accessRules } from './rules/access.ts'
import { appRules } from './rules/app.ts'
import { businessRuleRules } from './rules/business-rules.ts'
import { glueRules } from './rules/glue.ts'
import { nameRules } from './rules/names.ts'
import { restRules } from './rules/rest.ts'
import { scriptRules } from './rules/scripts.ts'
import { tableRules } from './rules/tables.ts'
import { unresolvedRules } from './rules/unresolved.ts'

/** All that the audit knows. */
export const RULES: Rule[] = [
    ...unresolvedRules,
    ...scriptRules,
    ...glueRules,
    ...businessRuleRules,
    ...restRules,
    ...accessRules,
    ...nameRules,
    ...tableRules,
    ...appRules,
]
