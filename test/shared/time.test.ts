import { fromDateTime, parseInstant, toDateTime, toInstant } from '../../src/server/shared/time.ts'

const NOON = Date.UTC(2026, 4, 15, 12)

test.each([
    ['2026-05-15T12:00:00Z', NOON],
    ['2026-05-15t12:00:00z', NOON],
    ['2026-05-15 12:00:00Z', NOON],
    ['2026-05-15T12:00:00+00:00', NOON],
    ['2026-05-15T14:00:00+02:00', NOON],
    ['2026-05-15T14:00:00+0200', NOON],
    ['2026-05-15T06:30:00-05:30', NOON],
    ['2026-05-16T02:00:00+14:00', NOON],
    ['2026-05-15T12:00:00.1Z', NOON + 100],
    ['2026-05-15T12:00:00.12Z', NOON + 120],
    ['2026-05-15T12:00:00.123Z', NOON + 123],
    ['2026-05-15T12:00:00.123999Z', NOON + 123],
    ['2026-05-15T12:00:00.000000001Z', NOON],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['2016-12-31T23:59:60Z', Date.UTC(2017, 0, 1)],
])('%s is a moment', (text, expected) => {
    expect(parseInstant(text)).toBe(expected)
})

test.each([
    ['no offset', '2026-05-15T12:00:00'],
    ['a date alone', '2026-05-15'],
    ['29 February of another year', '2026-02-29T00:00:00Z'],
    ['31 April', '2026-04-31T00:00:00Z'],
    ['day 0', '2026-05-00T00:00:00Z'],
    ['month 0', '2026-00-15T00:00:00Z'],
    ['month 13', '2026-13-15T00:00:00Z'],
    ['hour 24', '2026-05-15T24:00:00Z'],
    ['minute 60', '2026-05-15T12:60:00Z'],
    ['second 61', '2026-05-15T12:00:61Z'],
    ['an offset of 24 hours', '2026-05-15T12:00:00+24:00'],
    ['an offset of 60 minutes', '2026-05-15T12:00:00+01:60'],
    ['a fraction without digits', '2026-05-15T12:00:00.Z'],
    ['one digit for the month', '2026-5-15T12:00:00Z'],
    ['something behind', '2026-05-15T12:00:00Z, about'],
    ['seconds since 1970', '1778846400'],
    ['nothing', ''],
])('%s is no moment', (_what, text) => {
    expect(parseInstant(text)).toBeUndefined()
})

test('a stored date-time holds whole seconds and comes back', () => {
    expect(toDateTime(NOON + 999)).toBe('2026-05-15 12:00:00')
    expect(fromDateTime('2026-05-15 12:00:00')).toBe(NOON)
})

test('an empty date-time is none', () => {
    expect(fromDateTime('')).toBeUndefined()
    expect(fromDateTime(undefined)).toBeUndefined()
})

test('a moment goes out as ISO 8601 and comes back', () => {
    expect(parseInstant(toInstant(NOON + 7))).toBe(NOON + 7)
})
