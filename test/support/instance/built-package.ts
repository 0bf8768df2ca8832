import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'

const FOLDER = 'dist/app'

/** The files of the built package by their path, as `now-sdk install` would send them. */
export type PackageTexts = Map<string, string>

export function builtPackage(): PackageTexts {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xml'))
    return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(FOLDER, file), 'utf8')]))
}

/** The same package under another version: its number, and the paths of its modules. */
export const ofVersion = (files: PackageTexts, from: string, to: string): PackageTexts =>
    new Map(
        [...files].map(([path, text]) => [
            path,
            text
                .replaceAll(`ai-governance-bridge/${from}/`, `ai-governance-bridge/${to}/`)
                .replaceAll(`<version>${from}</version>`, `<version>${to}</version>`),
        ]),
    )

/** The path of the one file of a table that holds the text. */
export function fileWith(files: PackageTexts, table: string, text: string): string {
    const found = [...files].filter(([path, content]) => path.includes(`/${table}_`) && content.includes(text))
    const [[path] = ['']] = found
    if (found.length !== 1) throw new Error(`${found.length} files of ${table} hold ${text}`)
    return path
}

/** The sys_id of the record in a file. */
export const sysIdIn = (text: string): string => /<sys_id>(\w+)<\/sys_id>/.exec(text)?.[1] ?? ''

export const toZip = (files: PackageTexts): Uint8Array =>
    zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), { level: 0 })
