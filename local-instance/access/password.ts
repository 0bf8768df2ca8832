import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const digest = (salt: string, password: string): Buffer => createHash('sha256').update(`${salt}:${password}`).digest()

/** A password of a user as the instance keeps it: salted and hashed, enough for a machine that serves only itself. */
export function hashPassword(password: string): string {
    const salt = randomBytes(8).toString('hex')
    return `${salt}:${digest(salt, password).toString('hex')}`
}

export function passwordMatches(stored: string, password: string): boolean {
    const [salt = '', hash = ''] = stored.split(':')
    const expected = Buffer.from(hash, 'hex')
    const actual = digest(salt, password)
    return expected.length === actual.length && timingSafeEqual(expected, actual)
}
