import { fail, ok, type Result } from '../shared/result.ts'
import type { CiItem } from './ci.ts'
import { isOfClass, problemOf } from './ci-refusal.ts'
import { valuesOf } from './ci-values.ts'
import { appliedTo, oneAtATime } from './ci-work.ts'
import { classesFor } from './configuration-item.ts'
import { correlationOf } from './correlation.ts'
import { isWritten, keyOf } from './event-key.ts'
import { NO_REFERENCE } from './make-record.ts'
import { EXISTED, type AppliedOperation, type ApplyProblem, type Work } from './operation.ts'
import type { NewReference, Reference } from './reference.ts'
import { updateCi } from './update-ci.ts'

/**
 * Registers a CI: the identification engine says whether the instance has it. One that it has is linked before it is
 * changed, one that it makes is announced first, so that whoever comes after a crash finds out which of the two it was.
 */
export function registerCi(work: Work, reference: Reference | undefined): Result<AppliedOperation, ApplyProblem> {
    const done = registered(work, reference)
    return done.ok ? ok(sayingClass(done.value, work.planned.fields.sys_class_name ?? '')) : done
}

/** A class that was asked for gives way to that of a CI which is there, and to the one that an admin chose for the connection. */
function sayingClass(done: AppliedOperation, asked: string): AppliedOperation {
    const isSaid = ['', done.table, ...done.remark.split(/[; ]+/)].includes(asked)
    const remark = [done.remark, `the class is ${done.table}, not ${asked}`].filter(Boolean).join('; ')
    return isSaid ? done : { ...done, remark }
}

function registered(work: Work, reference: Reference | undefined): Result<AppliedOperation, ApplyProblem> {
    if (reference && reference.state !== 'reserved') return existing(work, reference)
    const name = nameOf(work).toLowerCase()
    return oneAtATime(`name ${name}`, work, (leased) => identify({ ...work, hub: leased }, reference))
}

/** It is changed, and not made; what this event did before, it may have made as well. */
function existing(work: Work, reference: Reference): Result<AppliedOperation, ApplyProblem> {
    const isOwn = isWritten(work, reference)
    const done = updateCi(withoutName(work), reference)
    if (!done.ok || isOwn) return done
    return ok({ ...done.value, remark: [EXISTED, done.value.remark].filter(Boolean).join('; ') })
}

const nameOf = ({ planned }: Work): string => planned.fields.name ?? planned.entity

/** Its name identifies a CI when it is registered; afterwards it belongs to people. */
function withoutName(work: Work): Work {
    const fields = Object.entries(work.planned.fields).filter(([name]) => name !== 'name')
    return { ...work, planned: { ...work.planned, fields: Object.fromEntries(fields) } }
}

/** The best class that takes the item, and what CI the engine takes it for; empty = a new one. */
interface Identified {
    readonly item: CiItem
    readonly sysId: string
    readonly remarks: readonly string[]
}

function identify(work: Work, reserved: Reference | undefined): Result<AppliedOperation, ApplyProblem> {
    const identified = inBestClass(work)
    if (!identified.ok) return identified
    const { sysId } = identified.value
    if (sysId !== '') return linkFound(work, sysId, reserved)
    const reference = reserved ?? reserve(work, identified.value.item.className)
    return reference ? make(work, reference, identified.value) : fail(NO_REFERENCE)
}

/** A class that the instance lacks, or that asks for more than a platform can tell, gives way to the next one. */
function inBestClass(work: Work): Result<Identified, ApplyProblem> {
    const { planned, origin, hub } = work
    const remarks: string[] = []
    let refused: ApplyProblem | undefined
    const asked = [origin.ciClass ?? '', planned.fields.sys_class_name ?? '']
    const say = (className: string, text: string): void => void (asked.includes(className) && remarks.push(text))
    for (const className of classesFor(asked)) {
        if (!hub.cis.isClass(className)) {
            say(className, `this instance has no class ${className}`)
            continue
        }
        const item = itemOf(work, className)
        const found = hub.cis.find(item)
        if (found.ok) return ok({ item, sysId: found.value, remarks })
        refused ??= problemOf(className, found.problem)
        if (!isOfClass(found.problem)) return fail(refused)
        say(className, `${className} is not for CIs like this one`)
    }
    return fail(refused ?? { kind: 'not_saved', table: 'cmdb_ci', reason: 'this instance has no class for it' })
}

const itemOf = (work: Work, className: string): CiItem => ({
    className,
    values: { name: nameOf(work) },
    nativeKey: correlationOf(work).referenceKey,
})

/** It was there: linked as if nothing had been written yet, and then changed like any CI that is linked. */
function linkFound(work: Work, sysId: string, reserved: Reference | undefined): Result<AppliedOperation, ApplyProblem> {
    const { hub } = work
    const ci = hub.cis.read(sysId, [])
    if (!ci) return fail({ kind: 'not_saved', table: 'cmdb_ci', reason: 'the CI that was found cannot be read' })
    const target = { targetTable: ci.className, targetSysId: sysId }
    const known = { state: 'linked', targetNumber: ci.name } as const
    const isMine = reserved?.lastEventKey === keyOf(work)
    // Nobody wrote yet what another event announced.
    if (reserved) hub.references.update(reserved.sysId, { ...known, ...target, ...(!isMine && { lastEventKey: '' }) })
    else insertReference(work, { ...target, existing: { ...known, snapshot: {}, seenVersion: 0, remark: '' } })
    // This event announced and made it, and died: people may have changed since what it wrote.
    if (isMine) return ok(appliedTo(work, ci, []))
    const reference = hub.references.byKey(correlationOf(work).referenceKey)
    return reference ? existing(work, reference) : fail(NO_REFERENCE)
}

/** Announces a CI that does not exist yet. */
function reserve(work: Work, className: string): Reference | undefined {
    const making = { snapshot: {}, lastEventKey: keyOf(work) }
    return insertReference(work, { targetTable: className, targetSysId: '', making })
}

/** Ours, or that of whoever was faster. */
function insertReference(
    { hub, origin, planned, definition, ...rest }: Work,
    link: Pick<NewReference, 'targetTable' | 'targetSysId' | 'making' | 'existing'>,
): Reference | undefined {
    const key = correlationOf({ hub, origin, planned, definition, ...rest }).referenceKey
    hub.references.insert({
        key,
        connectionId: origin.connectionId,
        externalType: origin.entityType ?? definition.role.id,
        externalId: planned.entity,
        externalUrl: origin.externalUrl,
        role: definition.role.id,
        episode: 0,
        ...link,
    })
    return hub.references.byKey(key)
}

/** Makes the CI that was announced, and links it. */
function make(work: Work, reference: Reference, { item, remarks }: Identified): Result<AppliedOperation, ApplyProblem> {
    const { hub, planned } = work
    const names = Object.keys(planned.fields)
    const { values, left } = valuesOf(planned.fields, hub.cis.columns(item.className, names), '')
    // What another event announced is made by this one.
    if (reference.lastEventKey !== keyOf(work)) hub.references.update(reference.sysId, { lastEventKey: keyOf(work) })
    const saved = hub.cis.save([{ ...item, values: { ...values, ...item.values } }], [])
    if (!saved.ok) return fail(problemOf(item.className, saved.problem))
    const ci = hub.cis.read(saved.value[0] ?? '', [])
    if (!ci) return fail({ kind: 'not_saved', table: item.className, reason: 'the CI that was made cannot be read' })
    hub.references.update(reference.sysId, {
        state: 'linked',
        targetTable: ci.className,
        targetSysId: ci.sysId,
        targetNumber: ci.name,
        lastInboundStatus: work.origin.status,
    })
    return ok(appliedTo(work, ci, [...remarks, ...left]))
}
