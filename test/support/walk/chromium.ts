import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser of this machine: `CHROMIUM`, or one on the path; undefined where there is none. */
export function findChromium(): string | undefined {
    const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
    const named = process.env['CHROMIUM']
    const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
    return [...(named ? [named] : []), ...candidates].find(isProgram)
}

function isProgram(path: string): boolean {
    try {
        accessSync(path, constants.X_OK)
        return true
    } catch {
        return false
    }
}
