import { formatDateTime, parseAs, parseDateTime } from './calendar.ts'
import { CHANGERS, READERS } from './date-parts.ts'
import { GlideDate, GlideTime } from './glide-date.ts'
import { GlideDuration } from './glide-duration.ts'

/**
 * `GlideDateTime`. The time zone of every user is UTC here, so the methods for local time do what those for UTC do.
 */
export class GlideDateTime {
    #ms = 0
    #error: string | null = null
    #isValid = true

    constructor(now: number, value?: unknown) {
        this.#ms = now
        if (value !== undefined && value !== null) this.setValue(value)
    }
    setValue(value: unknown): void {
        if (typeof value === 'number') this.#set(value)
        else if (value instanceof GlideDateTime) this.#set(value.getNumericValue())
        else this.#parsed(parseDateTime(String(value)), `Invalid date time: '${String(value)}', ignored`)
    }
    setGlideDateTime(other: GlideDateTime): void {
        this.#set(other.getNumericValue())
    }
    setValueUTC(text: string, format: string): void {
        const found = parseAs(text, format)
        this.#parsed(found, `Could not parse DateTime: ${text}`)
        if (found === undefined) throw new Error(`Unparseable date: "${text}"`)
    }
    setDisplayValue(text: string, format?: string): void {
        if (format !== undefined) this.setValueUTC(text, format)
        else this.#parsed(parseDateTime(text), `Could not parse DateTime: ${text}`)
    }
    setDisplayValueInternal(text: string): void {
        this.setDisplayValue(text)
    }
    add(amount: number | GlideTime): void {
        this.#ms += typeof amount === 'number' ? amount : amount.getNumericValue()
    }
    addSeconds(seconds: number): void {
        this.#ms += seconds * 1000
    }
    subtract(amount: number | GlideTime): void {
        this.#ms -= typeof amount === 'number' ? amount : amount.getNumericValue()
    }
    static subtract(start: GlideDateTime, end: GlideDateTime): GlideDuration {
        return new GlideDuration(end.getNumericValue() - start.getNumericValue())
    }
    after(other: GlideDateTime): boolean {
        return this.#ms > other.getNumericValue()
    }
    before(other: GlideDateTime): boolean {
        return this.#ms < other.getNumericValue()
    }
    onOrAfter(other: GlideDateTime): boolean {
        return !this.before(other)
    }
    onOrBefore(other: GlideDateTime): boolean {
        return !this.after(other)
    }
    compareTo(other: GlideDateTime): number {
        return Math.sign(this.#ms - other.getNumericValue())
    }
    equals(other: unknown): boolean {
        const ms = other instanceof GlideDateTime ? other.getNumericValue() : parseDateTime(String(other))
        return this.#ms === ms
    }
    getNumericValue(): number {
        return this.#ms
    }
    getValue(): string {
        return formatDateTime(this.#ms)
    }
    getDisplayValue(): string {
        return this.getValue()
    }
    getDisplayValueInternal(): string {
        return this.getValue()
    }
    toString(): string {
        return this.getValue()
    }
    getDate(): GlideDate {
        return new GlideDate(this.#ms)
    }
    getLocalDate(): GlideDate {
        return this.getDate()
    }
    getTime(): GlideTime {
        return new GlideTime(this.#ms)
    }
    getLocalTime(): GlideTime {
        return this.getTime()
    }
    getInternalFormattedLocalTime(): string {
        return formatDateTime(this.#ms, 'HH:mm:ss')
    }
    getUserFormattedLocalTime(): string {
        return this.getInternalFormattedLocalTime()
    }
    getTZOffset(): number {
        return 0
    }
    getDSTOffset(): number {
        return 0
    }
    isDST(): boolean {
        return false
    }
    hasDate(): boolean {
        return this.#isValid
    }
    isValid(): boolean {
        return this.#isValid
    }
    getErrorMsg(): string | null {
        return this.#error
    }
    #set(ms: number): void {
        this.#parsed(ms, '')
    }
    #parsed(ms: number | undefined, error: string): void {
        this.#isValid = ms !== undefined
        this.#error = ms === undefined ? error : null
        if (ms !== undefined) this.#ms = ms
    }
}

/** Every reader and changer comes for UTC and for the time zone of the user. */
for (const zone of ['UTC', 'LocalTime']) {
    for (const [name, read] of Object.entries(READERS))
        define(name + zone, function (this: GlideDateTime) {
            return read(this.getNumericValue())
        })
    for (const [name, change] of Object.entries(CHANGERS))
        define(name + zone, function (this: GlideDateTime, value: number) {
            this.setValue(change(this.getNumericValue(), Number(value)))
        })
}

function define(name: string, value: (this: GlideDateTime, value: number) => unknown): void {
    Object.defineProperty(GlideDateTime.prototype, name, { value })
}
