import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileOf = (dataDirectory: string): string => join(dataDirectory, 'clock-offset')

/** By how many milliseconds tests moved this data folder's clock forward; it must not run backwards over a restart. */
export function readClockOffset(dataDirectory: string): number {
    const file = fileOf(dataDirectory)
    return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
}

export function writeClockOffset(dataDirectory: string, offsetMs: number): void {
    writeFileSync(fileOf(dataDirectory), String(offsetMs))
}
