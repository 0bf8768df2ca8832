/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUNDS = fractions(64, 1 / 3)
/** The same of the square roots of the first 8 (5.3.3). */
const START = fractions(8, 1 / 2)
const BLOCK = 64

type Words = [number, number, number, number, number, number, number, number]

/** SHA-256 of bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
    const padded = pad(bytes)
    const state = START.slice()
    const schedule = new Int32Array(BLOCK)
    for (let offset = 0; offset < padded.length; offset += BLOCK) compress(state, schedule, padded, offset)
    const digest = new Uint8Array(32)
    state.forEach((word, index) => digest.set(bytesOf(word), index * 4))
    return digest
}

/** HMAC-SHA256 of bytes (RFC 2104). */
export function hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array {
    const block = new Uint8Array(BLOCK)
    block.set(key.length > BLOCK ? sha256(key) : key)
    const inner = sha256(joined(block.map(xor(0x36)), bytes))
    return sha256(joined(block.map(xor(0x5c)), inner))
}

const xor = (mask: number) => (byte: number) => byte ^ mask

const bytesOf = (word: number): number[] => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]

const rotated = (word: number, places: number): number => (word >>> places) | (word << (32 - places))

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
    const all = new Uint8Array(first.length + second.length)
    all.set(first)
    all.set(second, first.length)
    return all
}

/** A one, zeros, and the length in bits, up to whole blocks. */
function pad(bytes: Uint8Array): Uint8Array {
    const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK)
    padded.set(bytes)
    padded[bytes.length] = 0x80
    padded.set(bytesOf(Math.floor(bytes.length / 0x2000_0000)), padded.length - 8)
    padded.set(bytesOf(bytes.length << 3), padded.length - 4)
    return padded
}

function compress(state: Int32Array, schedule: Int32Array, bytes: Uint8Array, offset: number): void {
    expand(schedule, bytes, offset)
    let [a, b, c, d, e, f, g, h] = Array.from(state) as Words
    for (let round = 0; round < BLOCK; round++) {
        const mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
        const one = (h + mixed + ((e & f) ^ (~e & g)) + (ROUNDS[round] ?? 0) + (schedule[round] ?? 0)) | 0
        const two = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
        h = g
        g = f
        f = e
        e = (d + one) | 0
        d = c
        c = b
        b = a
        a = (one + two) | 0
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word
}

function expand(schedule: Int32Array, bytes: Uint8Array, offset: number): void {
    const byte = (index: number): number => bytes[offset + index] ?? 0
    for (let index = 0; index < 16; index++) {
        const at = index * 4
        schedule[index] = (byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3)
    }
    for (let index = 16; index < BLOCK; index++) {
        const far = schedule[index - 15] ?? 0
        const near = schedule[index - 2] ?? 0
        const low = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3)
        const high = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10)
        schedule[index] = (schedule[index - 16] ?? 0) + low + (schedule[index - 7] ?? 0) + high
    }
}

function fractions(count: number, power: number): Int32Array {
    const words: number[] = []
    for (let candidate = 2; words.length < count; candidate++) {
        if (!isPrime(candidate)) continue
        const root = Math.pow(candidate, power)
        words.push((root - Math.floor(root)) * 0x1_0000_0000)
    }
    return Int32Array.from(words)
}

function isPrime(candidate: number): boolean {
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) return false
    return true
}
