import type { Decoder } from '../shared/decode.ts'
import { fail, ok } from '../shared/result.ts'
import type { Fields } from '../records/reference.ts'

const THREE = { high: '1', medium: '2', moderate: '2', low: '3' }
const FIVE = { critical: '1', high: '2', moderate: '3', medium: '3', low: '4', planning: '5' }

/** A number from 1 on, or the word for it; decoded to the digit that records hold. */
const level =
    (words: Readonly<Record<string, string>>, expected: string): Decoder<string> =>
    (input, path) => {
        const given = typeof input === 'number' || typeof input === 'string' ? String(input).trim().toLowerCase() : ''
        const digit = Object.values(words).includes(given) ? given : ownValue(words, given)
        return digit === undefined ? fail({ kind: 'invalid', path, expected }) : ok(digit)
    }

const ownValue = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
    Object.prototype.hasOwnProperty.call(words, name) ? words[name] : undefined

/** Impact, urgency: 1 to 3. */
export const threeLevels = level(THREE, '1, 2 or 3, or high, medium or low')

/** Priority: 1 to 5. */
export const fiveLevels = level(FIVE, 'a number from 1 to 5, or critical, high, moderate, low or planning')

/** Risk of a change: there is no 1. */
export const riskLevels = level(
    { high: '2', moderate: '3', medium: '3', low: '4' },
    '2, 3 or 4, or high, moderate or low',
)

/** Severity of a platform, as the priority that it is worth. */
export const severityLevels = level(
    { critical: '1', high: '2', medium: '3', moderate: '3', low: '4' },
    'critical, high, medium or low',
)

/** State of an incident. */
export const incidentStates = level(
    { new: '1', 'in progress': '2', 'on hold': '3', resolved: '6', closed: '7', canceled: '8', cancelled: '8' },
    '1, 2, 3, 6, 7 or 8, or new, in progress, on hold, resolved, closed or canceled',
)

/** The instance derives the priority from these two, and overwrites what is written to it. */
const OF_PRIORITY: Readonly<Record<string, Fields>> = {
    '1': { impact: '1', urgency: '1' },
    '2': { impact: '1', urgency: '2' },
    '3': { impact: '2', urgency: '2' },
    '4': { impact: '2', urgency: '3' },
    '5': { impact: '3', urgency: '3' },
}

/** Impact and urgency as given; what is missing of them follows from the priority. */
export const weightOf = (given: {
    impact?: string | undefined
    urgency?: string | undefined
    priority?: string | undefined
}): Fields =>
    present({
        ...(OF_PRIORITY[given.priority ?? ''] ?? {}),
        ...present({ impact: given.impact, urgency: given.urgency }),
    })

/** The fields that have a value. */
export const present = (fields: Readonly<Record<string, string | undefined>>): Fields =>
    Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
