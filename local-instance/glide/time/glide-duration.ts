import { DAY_MS, formatDateTime, parseDateTime } from './calendar.ts'

const HOUR_MS = 3_600_000

/** `GlideDuration`: "the number of days and time from January 1, 1970, 00:00:00". */
export class GlideDuration {
    #ms = 0

    constructor(value?: unknown) {
        if (typeof value === 'number') this.#ms = value
        else if (value instanceof GlideDuration) this.#ms = value.getNumericValue()
        else if (value !== undefined && value !== null) this.setDisplayValue(String(value))
    }
    getNumericValue(): number {
        return this.#ms
    }
    add(other: GlideDuration): GlideDuration {
        return new GlideDuration(this.#ms + other.getNumericValue())
    }
    subtract(other: GlideDuration): GlideDuration {
        return new GlideDuration(this.#ms - other.getNumericValue())
    }
    getDayPart(): number {
        return Math.floor(this.#ms / DAY_MS)
    }
    getRoundedDayPart(): number {
        return this.getDayPart() + (this.#ms % DAY_MS > 12 * HOUR_MS ? 1 : 0)
    }
    getValue(): string {
        return formatDateTime(this.#ms)
    }
    setValue(value: unknown): void {
        this.#ms = parseDateTime(String(value)) ?? this.#ms
    }
    /** `3 12:00:00`, days and time. */
    setDisplayValue(text: string): void {
        const [, days = '0', hours = '0', minutes = '0', seconds = '0'] =
            /^(?:(\d+) )?(\d+):(\d+):(\d+)$/.exec(text.trim()) ?? []
        this.#ms = Number(days) * DAY_MS + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
    }
    getDurationValue(): string {
        const days = this.getDayPart()
        return `${days > 0 ? `${days} ` : ''}${this.getByFormat('HH:mm:ss')}`
    }
    getByFormat(format: string): string {
        return formatDateTime(this.#ms, format)
    }
    getDisplayValue(): string {
        const parts = [
            [this.getDayPart(), 'Day'],
            [Math.floor((this.#ms % DAY_MS) / HOUR_MS), 'Hour'],
            [Math.floor((this.#ms % HOUR_MS) / 60_000), 'Minute'],
        ] as const
        const shown = parts.filter(([count]) => count > 0)
        return shown.map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ') || '0 Seconds'
    }
    toString(): string {
        return this.getValue()
    }
}
