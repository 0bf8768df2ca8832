import { strFromU8, unzipSync } from 'fflate'

/** One file of an installable package, by its path without a leading slash: `update/sys_script_….xml`. */
export interface PackageFile {
    readonly path: string
    readonly text: string
}

/** The folders of a package in the order in which they load; the last three hold data rows. */
const FOLDER_ORDER = ['scope', 'dictionary', 'update', 'author_elective_update', 'unload', 'apply_once', 'unload.demo']

/** Reads the zip that the SDK uploads. */
export function readPackage(zip: Uint8Array): PackageFile[] {
    return Object.entries(unzipSync(zip))
        .map(([path, bytes]) => ({ path: path.replace(/^\/+/, ''), text: strFromU8(bytes) }))
        .filter((file) => file.path.endsWith('.xml'))
        .sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1))
}

export const folderOf = (file: PackageFile): string => file.path.split('/')[0] ?? ''

function rank(path: string): number {
    const index = FOLDER_ORDER.indexOf(path.split('/')[0] ?? '')
    return index < 0 ? FOLDER_ORDER.length : index
}
