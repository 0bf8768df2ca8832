import { createHash, createHmac, randomInt } from 'node:crypto'
import { notEmulated } from '../engine.ts'
import { strictInstance, strictMembers } from './strict-members.ts'

const MAC_ALGORITHMS: Readonly<Record<string, string>> = {
    HmacSHA256: 'sha256',
    HmacSHA1: 'sha1',
    HmacSHA512: 'sha512',
}

/** Scoped `CertificateEncryption`: only the MAC, called on an instance or, as the typings have it, on the class. */
export class CertificateEncryption {
    /** Key and result are base64; the data is taken as UTF-8 (a judgement: the documentation names no charset). */
    static generateMac(key: string, algorithm: string, data: string): string {
        const name = MAC_ALGORITHMS[algorithm]
        if (!name) throw notEmulated(`MAC algorithm ${algorithm}`)
        return createHmac(name, Buffer.from(key, 'base64')).update(data, 'utf8').digest('base64')
    }
    constructor() {
        return strictInstance('CertificateEncryption', this)
    }
    generateMac(key: string, algorithm: string, data: string): string {
        return CertificateEncryption.generateMac(key, algorithm, data)
    }
}

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** GlideSecureRandomUtilScopedAPI.md: static methods of a secure source. */
export const secureRandom = strictMembers('GlideSecureRandomUtil', {
    getSecureRandomInt: () => randomInt(-(2 ** 31), 2 ** 31),
    getSecureRandomIntBound: (bound: number) => randomInt(bound),
    getSecureRandomString: (length: number) =>
        Array.from({ length }, () => LETTERS_AND_DIGITS[randomInt(LETTERS_AND_DIGITS.length)]).join(''),
})

/** Scoped `GlideDigest` over text, taken as UTF-8 (a judgement: the documentation names no charset). */
export class GlideDigest {
    constructor() {
        return strictInstance('GlideDigest', this)
    }
    getSHA256Hex(text: string): string {
        return createHash('sha256').update(text, 'utf8').digest('hex')
    }
    getSHA256Base64(text: string): string {
        return createHash('sha256').update(text, 'utf8').digest('base64')
    }
}
