/** One line of the log, as JSON; no secret and no payload stands in it. */
export type LogEntry = TicketEntry | RefusalEntry | JobEntry

/** A job met what it could not do, and went on with the rest. */
export interface JobEntry {
    /** ISO 8601, UTC. */
    readonly timestamp: string
    readonly level: 'ERROR'
    readonly message: string
    readonly job: string
}

/** Somebody came with a wrong signature. Nothing else is kept of it, and whoever sent it is told no more than 401. */
export interface RefusalEntry {
    /** ISO 8601, UTC. */
    readonly timestamp: string
    readonly level: 'WARN'
    readonly message: string
    readonly connection: string
}

/** What became of an event. */
export interface TicketEntry {
    /** ISO 8601, UTC. */
    readonly timestamp: string
    readonly level: 'INFO' | 'ERROR'
    readonly message: string
    /** What the platform calls the thing. */
    readonly job_id: string
    readonly event_id: string
    /** Where tickets are made. */
    readonly platform: string
    /** The platform that the event came from. */
    readonly source: string
    readonly connection: string
    /** Empty = none was made. */
    readonly ticket_id: string
    readonly dry_run: boolean
    readonly duration_ms: number
}
