import type { Engine } from '../engine.ts'
import type { TableRecord } from '../records/record.ts'
import { isOn } from './call.ts'
import type { Item, Operation } from './item.ts'
import { ruleOf } from './rules.ts'

type Kind = 'Upgrade' | 'Downgrade' | 'Switch'

const UPDATES: Readonly<Record<Kind, Operation>> = {
    Upgrade: 'UPDATE_WITH_UPGRADE',
    Downgrade: 'UPDATE_WITH_DOWNGRADE',
    Switch: 'UPDATE_WITH_SWITCH',
}

/**
 * Decides whether a CI changes its class (c_CIReclassification.md): a flag of the item or a property may say "Update the
 * item but" not that, or forbid the whole item.
 */
export function reclassify(engine: Engine, item: Item, matched: TableRecord): void {
    item.operation = 'UPDATE'
    const from = matched.model.name
    if (from === item.className) return
    const kind = kindOf(engine, from, item.className)
    if (keepsClass(engine, item, kind)) {
        const code = `SKIPPED_CLASS_${kind.toUpperCase()}`
        return void item.skipped.push({
            code,
            message: `CI Reclassification skipped from class: [${from}] to [${item.className}]`,
        })
    }
    if (mayChange(engine, item, kind) && hasSameRule(engine, from, item.className)) item.operation = UPDATES[kind]
    else {
        const message = `CI Reclassification not allowed from class: [${from}] to [${item.className}]`
        item.faults.push({ error: 'RECLASSIFICATION_NOT_ALLOWED', message })
    }
}

function kindOf({ dictionary }: Engine, from: string, to: string): Kind {
    if (dictionary.lineage(to).includes(from)) return 'Upgrade'
    return dictionary.lineage(from).includes(to) ? 'Downgrade' : 'Switch'
}

/** "The system checks if either the flag or its corresponding […] property is true". */
const keepsClass = (engine: Engine, { settings }: Item, kind: Kind): boolean =>
    isTrue(settings[`updateWithout${kind}`]) ||
    isOn(engine, `glide.identification_engine.update_without_${kind.toLowerCase()}_enabled`, false)

/** "If any is set, the setting has precedence regardless of the setting of the corresponding glide.class.xxx.enabled property". */
function mayChange(engine: Engine, { settings }: Item, kind: Kind): boolean {
    const flag = settings[`class${kind}`]
    return flag === undefined ? isOn(engine, `glide.class.${kind.toLowerCase()}.enabled`, true) : isTrue(flag)
}

/** "CI reclassification is possible only between two classes that have identical identification rules." */
const hasSameRule = (engine: Engine, from: string, to: string): boolean =>
    ruleOf(engine, from)?.sysId === ruleOf(engine, to)?.sysId

const isTrue = (flag: unknown): boolean => String(flag) === 'true'
