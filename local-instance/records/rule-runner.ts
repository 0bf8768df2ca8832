import type { TableRecord } from './record.ts'

export type Operation = 'insert' | 'update' | 'delete'
/** The platform runs rules of order below 1000, then its engines, then the others. */
export type Phase = { readonly when: 'before' | 'after'; readonly early: boolean }

/** One save. */
export interface RecordChange {
    readonly operation: Operation
    readonly current: TableRecord
    /** The record before; undefined on insert. */
    readonly previous: TableRecord | undefined
}

/** Runs the business rules around a save; implemented by `rules/`, which knows scripts. */
export interface RuleRunner {
    run(phase: Phase, change: RecordChange): void
    /** Queues the async rules whose condition holds at the moment of the save. */
    queueAsync(change: RecordChange): void
}
