import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { hmacSha256, sha256 } from '../../src/server/shared/sha256.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

test('the vectors of FIPS 180 and RFC 4231', () => {
    expect(hex(sha256(Buffer.from('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(hex(hmacSha256(Buffer.from('Jefe'), Buffer.from('what do ya want for nothing?')))).toBe(
        '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
})

test('every length around a block is the digest that Node computes', () => {
    for (let length = 0; length < 200; length++) {
        const bytes = Buffer.alloc(length, length)
        expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
})

test('any bytes under any key have the MAC that Node computes', () => {
    fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 2000 }), (key, bytes) => {
            expect(hex(hmacSha256(key, bytes))).toBe(createHmac('sha256', key).update(bytes).digest('hex'))
        }),
        { numRuns: 200 },
    )
})
