import type { Ci, CiItem, CiRefusal, CiRelation, ConfigurationItems } from '../../../src/server/records/ci.ts'
import { fail, ok, type Result } from '../../../src/server/shared/result.ts'
import { findRow, findRows, insertRow, updateRow } from './rows.ts'
import { schemaOf } from './schema.ts'
import type { HubState, Row, Session } from './state.ts'

const TABLE = 'cmdb_ci'
/** A class of its own field beside those of every CI. */
const CLASSES: Readonly<Record<string, readonly string[]>> = { cmdb_ci_service_auto: ['version'], cmdb_ci_server: [] }

/** Configuration items known by the keys of their source, else by their names, as the rule of services has it. */
export const cis = (session: Session): ConfigurationItems => ({
    isClass: (className) => className in CLASSES,
    columns: (className, names) => ({
        ofAll: names.filter((name) => schemaOf(TABLE).columns[name]),
        ofClass: names.filter((name) => CLASSES[className]?.includes(name)),
    }),
    read: (sysId, names) => {
        const row = findRow(session.state, TABLE, { sys_id: sysId })
        return row && toCi(row, names)
    },
    byName: (name) => {
        const found = findRows(session.state, TABLE, { where: { name } })
        return found.length === 1 ? found[0]?.sys_id : undefined
    },
    find: (item) => refusalOf(session.state, [item]) ?? ok(identified(session.state, item)?.sys_id ?? ''),
    save: (items, relations) => {
        const refusal = refusalOf(session.state, items)
        if (refusal) return refusal
        const sysIds = items.map((item) => saveItem(session, item))
        for (const { parent, child, type } of relations)
            relate(session, { parent: sysIds[parent] ?? '', child: sysIds[child] ?? '', type })
        return ok(sysIds)
    },
})

const toCi = (row: Row, names: readonly string[]): Ci => ({
    sysId: row.sys_id ?? '',
    className: row.sys_class_name ?? '',
    name: row.name ?? '',
    fields: Object.fromEntries(names.map((name) => [name, row[name] ?? ''])),
})

/** What a test wants of the next calls, then what the rules say. */
function refusalOf({ refusals }: HubState, items: readonly CiItem[]): Result<never, CiRefusal> | undefined {
    const refused = items.map(({ className }) => refusals[className]).find((faults) => faults !== undefined)
    return refused && fail(refused)
}

function identified(state: HubState, { values, nativeKey }: CiItem): Row | undefined {
    const source = nativeKey === '' ? undefined : findRow(state, 'sys_object_source', { id: nativeKey })
    const sysId = values.sys_id ?? source?.target_sys_id
    return sysId === undefined
        ? findRow(state, TABLE, { name: values.name ?? '' })
        : findRow(state, TABLE, { sys_id: sysId })
}

function saveItem(session: Session, item: CiItem): string {
    const { className, values, nativeKey } = item
    const known = identified(session.state, item)
    session.between?.()
    const sysId = known?.sys_id ?? insertRow(session, TABLE, { ...values, sys_class_name: className }) ?? ''
    if (known) updateRow(session, TABLE, sysId, values)
    if (nativeKey !== '' && !findRow(session.state, 'sys_object_source', { id: nativeKey }))
        insertRow(session, 'sys_object_source', { id: nativeKey, target_sys_id: sysId })
    return sysId
}

function relate(session: Session, relation: Row & Pick<CiRelation, 'type'>): void {
    if (findRows(session.state, 'cmdb_rel_ci', { where: relation }).length === 0)
        insertRow(session, 'cmdb_rel_ci', relation)
}
