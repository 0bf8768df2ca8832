import { matches } from '../../src/server/mapping/matches.ts'
import { seeded } from '../support/seeded.ts'
import { find, openSample } from '../instance/query/sample-database.ts'

// The encoded queries of the local instance are the oracle: the same conditions, once asked of its database, once of
// events with the same values. What has another type in JSON (booleans are 1 and 0 there) or is missing here is left out.
const database = openSample()
afterAll(() => {
    database.close()
})

interface Known {
    readonly number: string
    readonly [column: string]: unknown
}

const RECORDS = database
    .prepare('SELECT number, short_description, description, priority, urgency, cost, due, closed FROM task')
    .all() as Known[]

const ours = (condition: string): string =>
    RECORDS.filter((record) => {
        const result = matches(condition, record)
        if (!result.ok) throw new Error(`${condition}: ${result.problem.reason}`)
        return result.value
    })
        .map(({ number }) => number)
        .sort()
        .join('')

const TEXTS = [
    'SAP is down',
    'sap IS down',
    'disk',
    'full',
    'OTHER',
    '',
    'NULL',
    '100%',
    '_',
    'x,other',
    'E',
    '2026-01-31',
]
const NUMBERS = ['2', '10', '9', '5', '1', '3', '', '10,2', '4,5']

const random = seeded(3)
const pick = (choices: readonly string[]): string => choices[Math.floor(random() * choices.length)] ?? ''

function comparison(): string {
    const isText = random() < 0.6
    if (random() < 0.15) return pick(['closedISEMPTY', 'dueISNOTEMPTY', 'priorityISEMPTY', 'descriptionISNOTEMPTY'])
    const operators = ['=', '!=', 'IN', 'NOT IN', '>', '>=', '<', '<=']
    if (!isText) {
        const operator = pick(operators)
        const value = pick(NUMBERS.filter((number) => operator.includes('IN') || !number.includes(',')))
        return `${pick(['priority', 'urgency'])}${operator}${value}`
    }
    const field = pick(['short_description', 'description', 'due', 'closed'])
    return `${field}${pick([...operators, 'LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH'])}${pick(TEXTS)}`
}

test('thousands of conditions find the same records as the queries of the platform', () => {
    const found = new Set<string>()
    for (let round = 0; round < 5000; round++) {
        let condition = comparison()
        while (random() < 0.5) condition += pick(['^', '^OR', '^NQ']) + comparison()
        const expected = find(database, condition)
        expect([condition, ours(condition)]).toEqual([condition, expected])
        found.add(expected)
    }
    // Both yes and no have been asked for often enough.
    expect(found.size).toBeGreaterThan(8)
})
