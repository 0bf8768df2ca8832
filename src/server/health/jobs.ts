/** A job that says when it came to its end. */
export interface BeatingJob {
    /** As an admin finds it in Scheduled Jobs. */
    readonly name: string
    /** Away for longer, it is stuck. */
    readonly lateSeconds: number
    /** It does not come each minute. */
    readonly isSeldom?: boolean
}

const EACH_MINUTE = 600
/** The purge comes each ten minutes, and takes its time. */
const EACH_TEN_MINUTES = 3600

const JOBS: Readonly<Record<string, BeatingJob>> = {
    inbound_adopt: { name: 'Bridge: sweep events', lateSeconds: EACH_MINUTE },
    outbound_reconcile: { name: 'Bridge: sweep messages', lateSeconds: EACH_MINUTE },
    outbound_analyse: { name: 'Bridge: sweep messages', lateSeconds: EACH_MINUTE },
    health_watch: { name: 'Bridge: watch connections', lateSeconds: EACH_MINUTE },
    retention_purge: { name: 'Bridge: purge what is old', lateSeconds: EACH_TEN_MINUTES, isSeldom: true },
}

export const JOB_IDS: readonly string[] = Object.keys(JOBS)

/** What is known of a heartbeat; one that this version does not write has its own name. */
export const jobOf = (id: string): BeatingJob => JOBS[id] ?? { name: id, lateSeconds: EACH_MINUTE }
