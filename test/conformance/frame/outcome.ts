/** What became of one expectation. */
export interface Outcome {
    readonly topic: string
    readonly document: string
    readonly says: string
    readonly about: string
    readonly verdict: 'passed' | 'failed' | 'skipped'
    /** What was found instead, or why it was skipped. */
    readonly why: string
}
