/** A job that says when it came to its end. */
export interface BeatingJob {
    /** As an admin finds it in Scheduled Jobs. */
    readonly name: string
    /** Away for longer, it is stuck. */
    readonly lateSeconds: number
    /** So long after the installation it should have come to its end once. */
    readonly firstSeconds: number
    /** It does not come each minute. */
    readonly isSeldom?: boolean
}

const EACH_MINUTE = { lateSeconds: 600, firstSeconds: 3600 }
/** The purge takes its time. */
const EACH_TEN_MINUTES = { lateSeconds: 3600, firstSeconds: 24 * 3600, isSeldom: true }

const JOBS: Readonly<Record<string, BeatingJob>> = {
    inbound_adopt: { name: 'Bridge: sweep events', ...EACH_MINUTE },
    outbound_reconcile: { name: 'Bridge: sweep messages', ...EACH_MINUTE },
    outbound_analyse: { name: 'Bridge: sweep messages', ...EACH_MINUTE },
    health_watch: { name: 'Bridge: watch connections', ...EACH_MINUTE },
    retention_purge: { name: 'Bridge: purge what is old', ...EACH_TEN_MINUTES },
}

export const JOB_IDS: readonly string[] = Object.keys(JOBS)

/** What is known of a heartbeat; one that this version does not write has its own name. */
export const jobOf = (id: string): BeatingJob => JOBS[id] ?? { name: id, ...EACH_MINUTE }
