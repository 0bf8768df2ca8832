const TOLERANCE_SECONDS = 300

/** Whether a signature of this moment is neither too old nor too far ahead: a replay has five minutes. */
export const isTimely = (timestamp: string, now: number): boolean =>
    /^\d{1,12}$/.test(timestamp) && Math.abs(Math.floor(now / 1000) - Number(timestamp)) <= TOLERANCE_SECONDS

/** The timestamp of a signature made now: whole seconds since 1970. */
export const timestampOf = (now: number): string => String(Math.floor(now / 1000))
