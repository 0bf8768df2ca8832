import { aisoc } from './aisoc.ts'
import { rcaEngine } from './rca-engine.ts'
import type { Sender } from './sender.ts'
import { truthvouch } from './truthvouch.ts'

/** Which platforms the two connections of a run belong to: each alone, and with each other. */
export const PAIRS: readonly (readonly [Sender, Sender])[] = [
    [aisoc, aisoc],
    [aisoc, truthvouch],
    [rcaEngine, aisoc],
    [truthvouch, truthvouch],
    [rcaEngine, rcaEngine],
    [truthvouch, rcaEngine],
]
