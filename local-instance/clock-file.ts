import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileOf = (dataDirectory: string): string => join(dataDirectory, 'clock-offset')

/** By how many milliseconds tests moved this data folder's clock forward; it must not run backwards over a restart. */
export function readClockOffset(dataDirectory: string): number {
    const file = fileOf(dataDirectory)
    return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
}

/** Whole or not at all: a process that is killed meanwhile leaves the one before. */
export function writeClockOffset(dataDirectory: string, offsetMs: number): void {
    const next = `${fileOf(dataDirectory)}.next`
    writeFileSync(next, String(offsetMs))
    renameSync(next, fileOf(dataDirectory))
}
