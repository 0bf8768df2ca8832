import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import forge from 'node-forge'

const DAY_MS = 86_400_000
const IP_ADDRESS = 7

/** A certificate for 127.0.0.1 that signed itself: names of two files in a folder of their own. */
export function makeCertificate(): { readonly folder: string; readonly cert: string; readonly key: string } {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const key = forge.pki.privateKeyFromPem(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString())
    const certificate = forge.pki.createCertificate()
    certificate.publicKey = forge.pki.setRsaPublicKey(key.n, key.e)
    certificate.serialNumber = '01'
    certificate.validity.notBefore = new Date(Date.now() - DAY_MS)
    certificate.validity.notAfter = new Date(Date.now() + DAY_MS)
    const name = [{ name: 'commonName', value: 'local instance' }]
    certificate.setSubject(name)
    certificate.setIssuer(name)
    certificate.setExtensions([{ name: 'subjectAltName', altNames: [{ type: IP_ADDRESS, ip: '127.0.0.1' }] }])
    certificate.sign(key, forge.md.sha256.create())
    const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
    const files = { folder, cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') }
    writeFileSync(files.cert, forge.pki.certificateToPem(certificate))
    writeFileSync(files.key, forge.pki.privateKeyToPem(key))
    return files
}
