/**
 * The operators that this instance knows, each under its one canonical name.
 * Source: ServiceNowDocs platform-user-interface/r_OpAvailableFiltersQueries.md.
 */
const CANONICAL = [
    ...['=', '!=', '>', '>=', '<', '<=', 'BETWEEN'],
    ...['LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH'],
    ...['IN', 'NOT IN', 'INSTANCEOF'],
    ...['ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING'],
    ...['SAMEAS', 'NSAMEAS', 'GT_FIELD', 'LT_FIELD', 'GT_OR_EQUALS_FIELD', 'LT_OR_EQUALS_FIELD'],
    ...['ON', 'NOTON', 'RELATIVEGT', 'RELATIVELT', 'MORETHAN', 'LESSTHAN'],
    ...['VALCHANGES', 'CHANGESFROM', 'CHANGESTO'],
]

/** Second spellings: `*`, `!*` and `%` from the same page, the words from `addQuery` in c_GlideRecordScopedAPI.md. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
    Object.entries({
        CONTAINS: 'LIKE',
        '*': 'LIKE',
        NOTLIKE: 'NOT LIKE',
        'DOES NOT CONTAIN': 'NOT LIKE',
        '!*': 'NOT LIKE',
        '%': 'ENDSWITH',
    }),
)

/** Documented, not emulated, and readable as `IN` with an odd value if they were not listed. */
const REFUSED = ['IN_HIERARCHY']

const LONGEST_FIRST = [...CANONICAL, ...SYNONYMS.keys(), ...REFUSED].sort((a, b) => b.length - a.length)

/** The canonical name of an operator in any of its spellings; undefined when this instance does not emulate it. */
export function canonicalOperator(spelling: string): string | undefined {
    return SYNONYMS.get(spelling) ?? (CANONICAL.includes(spelling) ? spelling : undefined)
}

/** The operator at the start of a text such as `NOT LIKEprinter`, as it is spelled there. */
export function leadingOperator(text: string): string | undefined {
    const spelling = LONGEST_FIRST.find((candidate) => text.startsWith(candidate))
    return spelling === undefined || REFUSED.includes(spelling) ? undefined : spelling
}
