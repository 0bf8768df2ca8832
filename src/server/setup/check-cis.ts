import { CONFIGURATION_ITEM, DISCOVERY_SOURCE } from '../records/configuration-item.ts'
import type { SetupFacts } from './facts.ts'
import { checkNamed, type Finding } from './finding.ts'

const check = checkNamed('Configuration items')

/** Whether the identification engine takes what the mapping tells of configuration items. */
export const checkCis = (facts: SetupFacts): readonly Finding[] =>
    facts.cis ? [...classFindings(facts, facts.cis), source(facts.cis)] : []

type CiFacts = NonNullable<SetupFacts['cis']>

function classFindings({ connection: { ciClass } }: SetupFacts, { isClassThere }: CiFacts): readonly Finding[] {
    const at = 'CI class'
    if (ciClass === '') return []
    if (ciClass === CONFIGURATION_ITEM.table)
        return [
            check.error(
                at,
                'cmdb_ci is the base of all classes, so it is not used',
                'Choose a class below it, such as cmdb_ci_service_auto, or empty the field.',
            ),
        ]
    if (isClassThere) return [check.ok(at, `${ciClass} is there`)]
    const said = `${ciClass} is not on this instance: service instances are made instead`
    return [check.warning(at, said, 'Install the class, choose another one, or empty the field.')]
}

function source({ sources }: CiFacts): Finding {
    const at = 'choices of cmdb_ci.discovery_source'
    if (sources.includes(DISCOVERY_SOURCE)) return check.ok(at, `offer ${DISCOVERY_SOURCE}`)
    if (sources.length === 0)
        return check.warning(at, 'could not be read', `See by hand that ${DISCOVERY_SOURCE} is one.`)
    return check.error(
        at,
        `do not offer ${DISCOVERY_SOURCE}: every configuration item is refused`,
        `Add the choice ${DISCOVERY_SOURCE}.`,
    )
}
