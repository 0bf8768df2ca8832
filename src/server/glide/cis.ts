import { gs, GlideRecord } from '@servicenow/glide'
import { IdentificationEngine } from '@servicenow/glide/sn_cmdb'
import type { Ci, CiFault, CiItem, CiRefusal, CiRelation, ConfigurationItems } from '../records/ci.ts'
import { CONFIGURATION_ITEM, DISCOVERY_SOURCE } from '../records/configuration-item.ts'
import { isObject } from '../shared/decode.ts'
import { parseJson } from '../shared/json.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { textOf } from '../shared/text.ts'
import { describe } from './exception.ts'
import { findRows } from './row.ts'

const EVERY_CI = CONFIGURATION_ITEM.table

/** All or nothing: what cannot be identified is told, not kept by the engine for later. */
const ALL_OR_NOTHING = { partial_payloads: false, partial_commits: false, deduplicate_payloads: false }

export const cis: ConfigurationItems = {
    isClass: (className) => gs.tableExists(className) && new GlideRecord(className).isValidField('discovery_source'),
    columns: (className, names) => {
        const base = new GlideRecord(EVERY_CI)
        const own = new GlideRecord(className)
        const ofAll = names.filter((name) => base.isValidField(name))
        return { ofAll, ofClass: names.filter((name) => !ofAll.includes(name) && own.isValidField(name)) }
    },
    read: (sysId, names) => {
        const record = new GlideRecord(EVERY_CI)
        return sysId !== '' && record.get('sys_id', sysId) ? toCi(record, names) : undefined
    },
    byName: (name) => {
        const [found, another] = findRows(EVERY_CI, [], { where: [['name', '=', name]], limit: 2 })
        return another ? undefined : found?.sysId
    },
    find: (item) => {
        const found = ask(() =>
            IdentificationEngine.identifyCIEnhanced(DISCOVERY_SOURCE, payloadOf([item], []), ALL_OR_NOTHING),
        )
        return found.ok ? ok(found.value[0] ?? '') : found
    },
    save: (items, relations) => {
        // A relation is no news of the CIs that it is between.
        const options = { ...ALL_OR_NOTHING, skip_updating_source_last_discovered_to_now: relations.length > 0 }
        return ask(() =>
            IdentificationEngine.createOrUpdateCIEnhanced(DISCOVERY_SOURCE, payloadOf(items, relations), options),
        )
    },
}

function toCi(record: GlideRecord, names: readonly string[]): Ci {
    return {
        sysId: record.getUniqueValue(),
        className: record.getValue('sys_class_name') ?? EVERY_CI,
        name: record.getValue('name') ?? '',
        fields: Object.fromEntries(names.map((name) => [name, record.getValue(name) ?? ''])),
    }
}

const payloadOf = (items: readonly CiItem[], relations: readonly CiRelation[]): string =>
    JSON.stringify({
        items: items.map(({ className, values, nativeKey }) => ({
            className,
            values,
            ...(nativeKey !== '' && {
                sys_object_source_info: { source_name: DISCOVERY_SOURCE, source_native_key: nativeKey },
            }),
        })),
        relations,
    })

function ask(engine: () => string): Result<readonly string[], CiRefusal> {
    try {
        return answered(parseJson(engine()))
    } catch (exception) {
        return fail({ kind: 'failed', text: describe(exception) })
    }
}

/** The sys_ids of the items; a new one that was not made has none. */
function answered(answer: unknown): Result<readonly string[], CiRefusal> {
    const items = isObject(answer) ? listOf(answer.items) : []
    const relations = isObject(answer) ? listOf(answer.relations) : []
    const faults = [...items, ...relations].flatMap(({ errors }) => listOf(errors).map(toFault))
    if (faults.length > 0) return fail({ kind: 'refused', faults })
    const isIll =
        isObject(answer) && (answer.hasError === true || items.some(({ errorCount }) => Number(errorCount) > 0))
    if (isIll || items.length === 0)
        return fail({ kind: 'failed', text: 'the identification engine failed and did not say why' })
    return ok(items.map(({ sysId }) => (sysId === 'Unknown' ? '' : textOf(sysId))))
}

const toFault = ({ error, message }: Readonly<Record<string, unknown>>): CiFault => ({
    error: textOf(error),
    message: textOf(message),
})

const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
    Array.isArray(value) ? value.filter(isObject) : []
