import type { CiFault, CiRefusal } from './ci.ts'
import type { ApplyProblem } from './operation.ts'

/** What an admin does about an error of the identification engine. */
const CURES: Readonly<Record<string, string>> = {
    IDENTIFICATION_RULE_MISSING:
        'Make an identification rule for the class, or choose another CI class on the connection.',
    MISSING_MATCHING_ATTRIBUTES:
        'Map a value for each attribute by which the identification rule of the class finds CIs.',
    MISSING_DEPENDENCY:
        'CIs of this class need a host: choose a class that stands alone as CI class of the connection.',
    METADATA_RULE_MISSING:
        'CIs of this class need a host: choose a class that stands alone as CI class of the connection.',
    MULTIPLE_DUPLICATE_RECORDS: 'Mend the duplicates; see the de-duplication tasks.',
    MULTI_MATCH: 'Mend the duplicates; see the de-duplication tasks.',
    REQUIRED_ATTRIBUTE_EMPTY: 'Map a value for the mandatory field.',
    RECLASSIFICATION_NOT_ALLOWED: 'Choose the class that the CI has, or allow the change of its class.',
    INSERT_NOT_ALLOWED_FOR_SOURCE: 'Allow AI Governance Bridge in the IRE data source rule of the class.',
    INVALID_INPUT_DATA:
        'See that AI Governance Bridge is a discovery source of cmdb_ci and that the relation type exists.',
}

/** The class is not for items like this one: another class may be. */
const OF_CLASS = ['IDENTIFICATION_RULE_MISSING', 'MISSING_DEPENDENCY', 'METADATA_RULE_MISSING']

export const isOfClass = (refusal: CiRefusal): boolean =>
    refusal.kind === 'refused' && refusal.faults.some(({ error }) => OF_CLASS.includes(error))

/** What an event waits for: an admin where there is something to mend, else better times. */
export function problemOf(className: string, refusal: CiRefusal): ApplyProblem {
    if (refusal.kind === 'failed') return { kind: 'not_saved', table: className, reason: refusal.text }
    const cure = refusal.faults.map(({ error }) => CURES[error]).find((known) => known !== undefined)
    const reason = refusal.faults.map(inWords).join('; ')
    return cure === undefined
        ? { kind: 'not_saved', table: className, reason }
        : { kind: 'refused_ci', className, cure, reason }
}

const inWords = ({ error, message }: CiFault): string => `${error}: ${message}`
