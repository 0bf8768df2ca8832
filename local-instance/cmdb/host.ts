import { findRows } from '../records/rows.ts'
import type { Call } from './call.ts'
import { isFaulty, type Item, type Relation } from './item.ts'
import { hostingRules, relationTypes, type HostingRule } from './rules.ts'

/**
 * "A rule in which identifying a CI requires identifying a dependent CI first" (c_IdentificationRules.md): the CIs that
 * stand in that relation to the host of the item. Faults when the payload has no host for it, or several.
 */
export function findHost(call: Call, item: Item, identify: (host: Item) => void): readonly string[] {
    const fault = (error: string, message: string): readonly string[] => {
        item.faults.push({ error, message })
        return []
    }
    const rules = hostingRules(call.engine, item.className)
    if (rules.length === 0)
        return fault(
            'METADATA_RULE_MISSING',
            `No containment or hosting rules defined for dependent class [${item.className}]. Add containment/hosting rules for '${item.className}'`,
        )
    const [relation, another] = call.relations.filter((one) => rules.some((rule) => follows(call, item, rule, one)))
    const host = relation?.child
    if (!relation || !host)
        return fault(
            'MISSING_DEPENDENCY',
            `In payload no relations defined for dependent class [${item.className}] that matches any containment/hosting rules: [${rules.map(inWords).join(', ')}]. Add appropriate relations in payload for '${item.text}'`,
        )
    if (another?.child && another.child !== host)
        return fault(
            'MULTIPLE_DEPENDENCIES',
            `Found multiple dependent relation items [${host.text}] and [${another.child.text}] in payload`,
        )
    identify(host)
    if (isFaulty(host))
        return fault(
            'ABANDONED',
            `Abandoning processing payload item '${item.text}', since its depends on payload item '${host.text}' has errors`,
        )
    return host.matched ? hostedBy(call, host, relation) : []
}

const inWords = ({ hosted, type, hosting }: HostingRule): string => `${hosted} >> ${type} >> ${hosting}`

function follows({ engine }: Call, item: Item, rule: HostingRule, { parent, child, type }: Relation): boolean {
    return (
        parent === item &&
        child !== undefined &&
        type === rule.type &&
        engine.dictionary.lineage(child.className).includes(rule.hosting)
    )
}

const hostedBy = ({ engine }: Call, host: Item, { type }: Relation): readonly string[] =>
    findRows(engine, 'cmdb_rel_ci', '"child" = ? AND "type" = ?', [
        host.sysId,
        relationTypes(engine, type)[0] ?? null,
    ]).map((row) => String(row.parent))
