import { DAY_MS, formatDateTime, parseDateTime, startOfDay } from './calendar.ts'

/** `GlideDate`: a day. */
export class GlideDate {
    #ms: number

    constructor(ms: number) {
        this.#ms = startOfDay(ms)
    }
    setValue(text: string): void {
        this.#ms = startOfDay(parseDateTime(String(text)) ?? this.#ms)
    }
    getValue(): string {
        return formatDateTime(this.#ms, 'yyyy-MM-dd')
    }
    getDisplayValue(): string {
        return this.getValue()
    }
    getByFormat(format: string): string {
        return formatDateTime(this.#ms, format)
    }
    toString(): string {
        return this.getValue()
    }
}

/** `GlideTime`: a time of the day. */
export class GlideTime {
    #ms: number

    constructor(ms: number) {
        this.#ms = ((ms % DAY_MS) + DAY_MS) % DAY_MS
    }
    getNumericValue(): number {
        return this.#ms
    }
    getByFormat(format: string): string {
        return formatDateTime(this.#ms, format)
    }
    getValue(): string {
        return formatDateTime(this.#ms)
    }
    getDisplayValue(): string {
        return formatDateTime(this.#ms, 'HH:mm:ss')
    }
    toString(): string {
        return this.getValue()
    }
}
