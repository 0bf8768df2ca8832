import { fluentCalls } from '../support/hub/fluent.ts'

interface FluentTable {
    readonly name: string
    readonly schema: Readonly<Record<string, FluentColumn>>
}

interface FluentColumn {
    readonly call: string
    readonly referenceTable?: string
    readonly cascadeRule?: string
    readonly maxLength?: number
}

const columns = (): readonly (readonly [name: string, column: FluentColumn])[] =>
    (fluentCalls('Table') as readonly FluentTable[]).flatMap(({ name, schema }) =>
        Object.entries(schema).map(([column, definition]) => [`${name}.${column}`, definition] as const),
    )

// The platform empties such a column of itself: a mapping row of one connection would then count for all, and an audit
// entry would not say whom it was about.
test('what speaks of a connection still names it when the connection was deleted', () => {
    const ours = columns().filter(([, { referenceTable }]) => referenceTable === 'x_aigov_bridge_connection')
    expect(ours.filter(([, { cascadeRule }]) => cascadeRule !== 'none')).toEqual([])
    expect(ours.length).toBeGreaterThan(8)
})

// Such a column holds what encryption made of the secret, more than half as long again; the platform's own 255 letters
// are no room for a token.
test('an encrypted column has room for what encryption makes of it', () => {
    const secrets = columns().filter(([, { call }]) => call === 'Password2Column')
    expect(secrets.filter(([, { maxLength = 255 }]) => maxLength < 1000)).toEqual([])
    expect(secrets.length).toBeGreaterThan(6)
})

// What the build gives them without, 4000 letters, is no room for a snapshot with long close notes.
test('a JSON column says how much it holds', () => {
    const json = columns().filter(([, { call }]) => call === 'JsonColumn')
    expect(json.filter(([, { maxLength = 4000 }]) => maxLength < 65_536)).toEqual([])
    expect(json.length).toBeGreaterThan(8)
})
