import { matchesCondition } from '../../../local-instance/query/matches.ts'
import { parseQuery } from '../../../local-instance/query/parse.ts'

const RECORD: Readonly<Record<string, string | null>> = {
    ...{ name: 'Abel', alias: 'Abel', priority: '10', urgency: '9', active: '1', closed: null, empty: '' },
    due: '2026-01-31 08:00:00',
}
const read = (field: string): string | null => RECORD[field] ?? null
const unchanged = (): undefined => undefined
const matches = (query: string): boolean => matchesCondition(parseQuery(query), read, unchanged)

describe('a filter condition in memory', () => {
    test.each([
        // c_BusinessRules.md: "Filters based on string compares are case-sensitive."
        ['name=Abel', true],
        ['name=abel', false],
        ['nameLIKEbel', true],
        ['nameLIKEBEL', false],
        ['nameSTARTSWITHa', false],
        ['nameENDSWITHel', true],
        ['nameINAbel,Don', true],
        ['nameINabel', false],
        ['nameNOT INabel', true],
        ['name!=abel', true],
        ['nameNOT LIKEbel', false],
        ['nameSAMEASalias', true],
        ['nameNSAMEASalias', false],
        // Booleans are stored as 1 and 0.
        ['active=true', true],
        ['active!=false', true],
        ['activeINfalse', false],
        // Numbers compare as numbers when both are.
        ['priority>9', true],
        ['priority<=9', false],
        ['priorityBETWEEN9@11', true],
        ['priorityGT_FIELDurgency', true],
        ['priorityLT_FIELDurgency', false],
        ['urgencyLT_OR_EQUALS_FIELDpriority', true],
        ['urgencyGT_OR_EQUALS_FIELDpriority', false],
        ['name>=Aaron', true],
        ['dueON31@2026-01-31 00:00:00@2026-01-31 23:59:59', true],
        ['dueNOTON31@2026-01-31 00:00:00@2026-01-31 23:59:59', false],
        ['closedISEMPTY', true],
        ['emptyISEMPTY', true],
        ['emptyEMPTYSTRING', true],
        ['nameISNOTEMPTY', true],
        ['closedANYTHING', true],
        ['closed=', true],
        ['closed=NULL', true],
        ['name!=NULL', true],
        // c_GlideFilterScopedAPI.md: "Encoded query includes null values with GlideFilter, which might cause unexpected results"
        ['closed<2026-01-01', true],
        ['closed>2026-01-01', false],
        ['closed!=2026-01-01', true],
        ['closedNOT LIKE2026', true],
        ['active=', false],
        // c_UsingORConditions.md
        ['name=x^ORname=Abel^priority=10', true],
        ['name=Abel^priority=1', false],
        ['name=x^NQpriority=10', true],
        ['', true],
        ['ORDERBYname', true],
    ])('%p is %p', (query, expected) => {
        expect(matches(query)).toBe(expected)
    })

    test('scripts in values are evaluated when there is something to evaluate them', () => {
        const query = parseQuery('name=javascript:gs.getUserName()')
        expect(
            matchesCondition(query, read, unchanged, (expression) => (expression === 'gs.getUserName()' ? 'Abel' : '')),
        ).toBe(true)
        expect(() => matchesCondition(query, read)).toThrow(expect.objectContaining({ name: 'UnsupportedQuery' }))
    })

    test.each(['sys_class_nameINSTANCEOFtask', 'stateVALCHANGES', 'dueSAMEASclosed@day'])('%s is refused', (query) => {
        expect(() => matchesCondition(parseQuery(query), read)).toThrow(
            expect.objectContaining({ name: 'UnsupportedQuery' }),
        )
    })
})

describe('conditions on a change', () => {
    const after = (from: string | null, to: string | null) => (query: string) =>
        matchesCondition(parseQuery(query), read, (field) => (field === 'state' ? { from, to } : undefined))

    // r_OpAvailableFiltersQueries.md: "updated to another value after previously being", "updated to … after previously
    // being any other value"
    test.each([
        ['stateVALCHANGES', true],
        ['stateCHANGESFROM4', true],
        ['stateCHANGESFROM5', false],
        ['stateCHANGESTO5', true],
        ['stateCHANGESTO4', false],
        ['nameVALCHANGES', false],
        ['nameCHANGESTOAbel', false],
    ])('from 4 to 5, %s is %p', (query, expected) => {
        expect(after('4', '5')(query)).toBe(expected)
    })

    test('a field that got the value it had did not change', () => {
        expect(['stateVALCHANGES', 'stateCHANGESFROM4', 'stateCHANGESTO4'].map(after('4', '4'))).toEqual([
            false,
            false,
            false,
        ])
    })

    // Judgement: an insert changes every field that is not empty afterwards, from empty.
    test('on an insert a field changes when it has a value', () => {
        expect(['stateVALCHANGES', 'stateCHANGESTO4', 'stateCHANGESFROM'].map(after(null, '4'))).toEqual([
            true,
            true,
            true,
        ])
        expect(['stateVALCHANGES', 'stateCHANGESTO'].map(after(null, ''))).toEqual([false, false])
    })

    test('booleans are named as in any condition', () => {
        expect(after('0', '1')('stateCHANGESTOtrue')).toBe(true)
    })
})
