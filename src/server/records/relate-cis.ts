import { fail, ok, type Result } from '../shared/result.ts'
import { parseJson } from '../shared/json.ts'
import { textOf } from '../shared/text.ts'
import { problemOf } from './ci-refusal.ts'
import { appliedTo } from './ci-work.ts'
import { referenceKeyOf } from './correlation.ts'
import { gone, type AppliedOperation, type ApplyProblem, type Work } from './operation.ts'
import type { Reference } from './reference.ts'

const DEPENDS_ON = 'Depends on::Used by'

/**
 * Relates the CI to others, as `parent` or as `child`: a name or a JSON list of names. They are CIs that the platform
 * registered, else those of the instance that alone have the name. The engine makes each relation once.
 */
export function relateCis(work: Work, reference: Reference): Result<AppliedOperation, ApplyProblem> {
    const { hub, planned } = work
    const { parent = '', child = '', type = DEPENDS_ON } = planned.fields
    const ci = hub.cis.read(reference.targetSysId, [])
    if (!ci) return ok(gone(work, reference))
    const others = namesIn(parent === '' ? child : parent)
    const found = others.map((name) => sysIdOf(work, name))
    const missing = others.find((_name, index) => found[index] === undefined)
    if (missing !== undefined) return fail({ kind: 'missing_other', what: 'CI', name: missing })
    const items = [ci.sysId, ...found.flatMap((sysId) => sysId ?? [])].flatMap((sysId) => hub.cis.read(sysId, []) ?? [])
    const saved = hub.cis.save(
        items.map(({ sysId, className }) => ({ className, values: { sys_id: sysId }, nativeKey: '' })),
        items.slice(1).map((_item, index) => ({ ...placed(index + 1, parent === ''), type })),
    )
    if (!saved.ok) return fail(problemOf(ci.className, saved.problem))
    return ok(appliedTo(work, ci, others.length === 0 ? ['it names no other CI'] : []))
}

const placed = (other: number, isParent: boolean) =>
    isParent ? { parent: 0, child: other } : { parent: other, child: 0 }

/** Names without those that say nothing, each once. */
function namesIn(text: string): readonly string[] {
    const list = parseJson(text)
    const names = Array.isArray(list) ? list.map((name) => textOf(name).trim()) : [text.trim()]
    return [...new Set(names)].filter((name) => name !== '')
}

/** A link that the platform has itself counts before a name that anybody may give. */
function sysIdOf({ hub, origin, definition }: Work, name: string): string | undefined {
    const key = referenceKeyOf(origin.connectionId, name, definition.role.id, hub)
    const reference = hub.references.byKey(key)
    return reference?.state === 'linked' ? reference.targetSysId : hub.cis.byName(name)
}
