import { findRows } from '../records/rows.ts'
import { readRecord } from '../records/store.ts'
import type { Call } from './call.ts'
import type { Item, Relation } from './item.ts'
import { relationTypes } from './rules.ts'

/** "IRE performs an initial verification of a payload before processing identification rules." */
export function validate(call: Call): void {
    const wrongSource = problemOfSource(call)
    for (const item of call.items) {
        if (wrongSource) item.faults.push({ error: 'INVALID_INPUT_DATA', message: wrongSource })
        findBySysId(call, item)
    }
    for (const relation of call.relations) validateRelation(call, relation)
}

const CHOICE = 'choice value from'

function problemOfSource({ engine, source }: Call): string | undefined {
    if (source === undefined) return undefined
    if (source === '')
        return `In payload no data source exist. You need to provide ${CHOICE} choice field [discovery_source] in table [cmdb_ci]`
    const where = `"name" = 'cmdb_ci' AND "element" = 'discovery_source' AND "value" = ? AND COALESCE("inactive", 0) = 0`
    if (findRows(engine, 'sys_choice', where, [source]).length > 0) return undefined
    return `In payload invalid data source [${source}] exist. You need to provide a valid ${CHOICE} field [discovery_source] in table [cmdb_ci]`
}

/** "If provided, IRE can use the sysId to directly locate a CI without requiring any criterion attributes". */
function findBySysId({ engine }: Call, item: Item): void {
    if (item.sysId === '' || !item.model) return
    const found = readRecord(engine, 'cmdb_ci', item.sysId)
    if (found && !found.values.duplicate_of) item.matched = found
    else
        item.faults.push({
            error: 'INVALID_INPUT_DATA',
            message: `Found invalid sys_id in payload. No record with sys_id [${item.sysId}] exist in table [${item.className}] or is a duplicate record with [duplicate_of] field set to a main CI`,
        })
}

function validateRelation({ engine }: Call, relation: Relation): void {
    const invalid = (message: string, error = 'INVALID_INPUT_DATA'): void =>
        void relation.faults.push({ error, message })
    const [index] = relation.indices
    const types = relationTypes(engine, relation.type)
    if (!relation.parent) invalid(`Payload relations '${relation.type}' has invalid parent record index: [${index}]`)
    if (!relation.child) invalid(`Payload relations '${relation.type}' has invalid child record index: [${index}]`)
    if (types.length === 0)
        invalid(
            `No such relationship with name [${relation.type}] exist in table [cmdb_rel_type]. If out-of-box relationship for [${relation.type}] has been removed or renamed, it should be restored`,
        )
    if (types.length > 1)
        invalid(
            `Duplicate relationship type records exists with name [${relation.type}] in table [cmdb_rel_type] having sys_ids: [${types.join(', ')}]`,
            'DUPLICATE_RELATIONSHIP_TYPES',
        )
}
