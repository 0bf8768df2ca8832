import { fluentCalls } from '../support/hub/fluent.ts'

interface FluentTable {
    readonly name: string
    readonly schema: Readonly<Record<string, { readonly referenceTable?: string; readonly cascadeRule?: string }>>
}

// The platform empties such a column of itself: a mapping row of one connection would then count for all, and an audit
// entry would not say whom it was about.
test('what speaks of a connection still names it when the connection was deleted', () => {
    const rules = fluentCalls('Table').flatMap((table) => {
        const { name, schema } = table as FluentTable
        return Object.entries(schema).flatMap(([column, { referenceTable, cascadeRule }]) =>
            referenceTable === 'x_aigov_bridge_connection' ? [`${name}.${column}: ${cascadeRule ?? 'cleared'}`] : [],
        )
    })
    expect(rules.filter((rule) => !rule.endsWith(': none'))).toEqual([])
    expect(rules.length).toBeGreaterThan(8)
})
