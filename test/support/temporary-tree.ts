import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Writes files into a fresh folder that sees the installed packages, hands it over, and removes it. */
export function inTemporaryTree<T>(files: Record<string, string>, use: (root: string) => T): T {
    const root = mkdtempSync(join(tmpdir(), 'tree-'))
    try {
        symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction')
        for (const [file, text] of Object.entries(files)) {
            mkdirSync(dirname(join(root, file)), { recursive: true })
            writeFileSync(join(root, file), text)
        }
        return use(root)
    } finally {
        rmSync(root, { recursive: true, force: true })
    }
}
