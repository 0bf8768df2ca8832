import type { Mutant } from './flows.ts'
import { INBOUND } from './mutants/inbound.ts'
import { PLATFORMS } from './mutants/platforms.ts'
import { OUTBOUND } from './mutants/outbound.ts'
import { RECORDS } from './mutants/records.ts'

/** Every guard that keeps a promise, taken out one at a time. */
export const MUTANTS: readonly Mutant[] = [...RECORDS, ...INBOUND, ...OUTBOUND, ...PLATFORMS]
