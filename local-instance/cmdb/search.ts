import { setField, type TableRecord } from '../records/record.ts'
import { updateRecord } from '../records/save.ts'
import { readProperty } from '../records/properties.ts'
import { selectRecords } from '../records/select.ts'
import { isOn, type Call } from './call.ts'
import type { Attempt, Fault, Item } from './item.ts'
import type { IdentificationRule, IdentifierEntry } from './rules.ts'

/** What an entry came to. */
export interface Found {
    readonly attemptResult: Attempt['attemptResult']
    readonly record?: TableRecord
}

/** The value of a criterion attribute; the class is one too, for dependent classes. */
export const valueOf = ({ values, className }: Item, name: string): string =>
    name === 'sys_class_name' ? className : (values[name] ?? '')

/**
 * Tries one entry. "If at least one criterion attribute isn't null, attempt matching […] even if there are criterion
 * attributes that are null. Otherwise, all criterion attributes must have values" (t_CreateCIIdentificationRule.md).
 * `among` are the only CIs that count, where given.
 */
export function tryEntry(
    call: Pick<Call, 'engine' | 'commits'>,
    item: Item,
    entry: IdentifierEntry,
    among?: readonly string[],
): Found & { readonly faults?: readonly Fault[] } {
    if (!hasCriteria(item, entry)) return { attemptResult: 'SKIPPED' }
    if (among?.length === 0) return { attemptResult: 'NO_MATCH' }
    const conditions = entry.attributes.map((field) => equals(field, valueOf(item, field)))
    const within = among ? [[{ field: 'sys_id', operator: 'IN', value: among.join(',') }]] : []
    const unmarked = [{ field: 'duplicate_of', operator: 'ISEMPTY', value: '' }]
    const orderBy = [{ field: 'sys_created_on', descending: false }]
    const found = selectRecords(
        call.engine,
        entry.table,
        { groups: [[...conditions, ...within, unmarked]], orderBy },
        {},
    )
    const [oldest, ...others] = found
    if (!oldest) return { attemptResult: 'NO_MATCH' }
    if (others.length === 0) return { attemptResult: 'MATCHED', record: oldest }
    return decide(call, entry, [oldest, ...others])
}

export function hasCriteria(item: Item, { attributes, allowsNull }: IdentifierEntry): boolean {
    const isThere = (name: string): boolean => valueOf(item, name) !== ''
    // "If criterion attributes have only two attributes and sys_class_name is one of them […] the other can't be NULL".
    const own = attributes.filter((name) => name !== 'sys_class_name')
    return allowsNull && own.length > 1 ? own.some(isThere) : attributes.every(isThere)
}

const equals = (field: string, value: string) =>
    value === '' ? [{ field, operator: 'ISEMPTY', value: '' }] : [{ field, operator: '=', value }]

const DUPLICATES = 'glide.identification_engine.skip_duplicates'

/**
 * "If […] the number of duplicate CIs is less than the threshold […], then the oldest of the duplicate CIs is picked as a
 * match […]. The rest of the duplicate CIs are tagged as duplicates" (id-detect-dup-ci.md).
 */
function decide(
    { engine, commits }: Pick<Call, 'engine' | 'commits'>,
    entry: IdentifierEntry,
    [oldest, ...others]: readonly [TableRecord, ...TableRecord[]],
): Found & { readonly faults?: readonly Fault[] } {
    const threshold = Number(readProperty(engine, `${DUPLICATES}.threshold`) ?? 5)
    if (isOn(engine, DUPLICATES, true) && others.length + 1 < threshold) {
        for (const other of commits ? others : []) {
            setField(other, 'duplicate_of', oldest.values.sys_id ?? null)
            updateRecord(engine, other)
        }
        return { attemptResult: 'MATCHED', record: oldest }
    }
    const message = `Found duplicate records in table [${entry.table}] using fields [${entry.attributes.join(', ')}]`
    return { attemptResult: 'MULTI_MATCH', faults: [{ error: 'MULTIPLE_DUPLICATE_RECORDS', message }] }
}

/** The attempt as the answer shows it. */
export const attemptOf = (rule: IdentificationRule, entry: IdentifierEntry, found: Found): Attempt => ({
    attributes: entry.attributes,
    identifierName: rule.name,
    attemptResult: found.attemptResult,
    searchOnTable: entry.table,
})
