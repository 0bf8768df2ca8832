import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Vault } from '../engine.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM with a key that is made once for each data folder. */
export function openVault(dataDirectory: string): Vault {
    const file = join(dataDirectory, 'instance.key')
    if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' })
    const key = readFileSync(file)
    return {
        seal: (clear) => {
            const nonce = randomBytes(NONCE_BYTES)
            const cipher = createCipheriv('aes-256-gcm', key, nonce)
            const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
            return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
        },
        open: (sealed) => {
            const bytes = Buffer.from(sealed, 'base64')
            try {
                const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
                decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
                const body = bytes.subarray(NONCE_BYTES + TAG_BYTES)
                return decipher.update(body, undefined, 'utf8') + decipher.final('utf8')
            } catch {
                return undefined
            }
        },
    }
}
