import { CertificateEncryption, GlideDigest } from '@servicenow/glide'
import { hmacSha256 as macOfBytes, sha256 } from '../shared/sha256.ts'
import { fromBase64, toBase64, toHex, utf8 } from '../shared/text.ts'

/**
 * The platform does not say in which charset it takes text, so each of its functions has to prove itself with a text
 * beyond ASCII whose result is known. Where it fails, our own code computes the same over UTF-8 bytes.
 */
const PROOF = {
    text: 'grün €',
    key: utf8('clé'),
    mac: 'tzyOgYUVaK55CIXGtfhCk7D2rXBohYLGfj9CYlJ6wXg=',
    digest: '860ee8fccd249ff34325e8b5b01e95164d1ac3093c1cd65017404135d1730882',
}

type Mac = (key: string, algorithm: string, data: string) => string

/** Documented as a method of an instance, typed as static: whichever this instance has. */
function platformMac(key: Uint8Array, text: string): Uint8Array | undefined {
    const holder = CertificateEncryption as unknown as { readonly generateMac?: Mac; new (): { generateMac: Mac } }
    try {
        const keyText = toBase64(key)
        const mac = holder.generateMac
            ? holder.generateMac(keyText, 'HmacSHA256', text)
            : new holder().generateMac(keyText, 'HmacSHA256', text)
        return fromBase64(mac)
    } catch {
        return undefined
    }
}

let macIsProven: boolean | undefined

/** HMAC-SHA256 over the UTF-8 bytes of a text. */
export function hmacSha256(key: Uint8Array, text: string): Uint8Array {
    macIsProven ??= toBase64(platformMac(PROOF.key, PROOF.text) ?? new Uint8Array()) === PROOF.mac
    return (macIsProven ? platformMac(key, text) : undefined) ?? macOfBytes(key, utf8(text))
}

let digestIsProven: boolean | undefined

/** SHA-256 of the UTF-8 bytes of a text, in hexadecimal. */
export function sha256Hex(text: string): string {
    digestIsProven ??= new GlideDigest().getSHA256Hex(PROOF.text) === PROOF.digest
    return digestIsProven ? new GlideDigest().getSHA256Hex(text) : toHex(sha256(utf8(text)))
}
