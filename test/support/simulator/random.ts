import { seeded } from '../seeded.ts'

/** Decisions of one run; the same seed decides the same. */
export interface Random {
    /** From 0 to below 1. */
    next(): number
    /** True with this probability. */
    chance(probability: number): boolean
    /** A whole number from 0 to below `limit`. */
    below(limit: number): number
    pick<T>(from: readonly T[]): T
}

export function createRandom(seed: number): Random {
    const next = seeded(seed)
    const below = (limit: number): number => Math.floor(next() * limit)
    return {
        next,
        chance: (probability) => next() < probability,
        below,
        pick: (from) => from[below(from.length)] as never,
    }
}
