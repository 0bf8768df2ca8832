import { JOB_IDS, jobOf } from './jobs.ts'
import type { ConnectionVitals, JobVitals } from './vitals.ts'

/** Jobs that should have come to their end meanwhile, in words. */
export const lateJobs = (
    jobs: readonly JobVitals[],
    connections: readonly ConnectionVitals[],
    now: number,
): readonly string[] => [...stuck(jobs, now), ...neverSeen(jobs, connections, now)]

const stuck = (jobs: readonly JobVitals[], now: number): readonly string[] =>
    jobs.flatMap(({ job, completedAt }) => {
        const seconds = Math.floor((now - completedAt) / 1000)
        const { name, lateSeconds } = jobOf(job)
        return seconds > lateSeconds ? [`the scheduled job ${name} (${job}) last came to its end ${seconds} s ago`] : []
    })

/** Nothing says when the app was installed: it was there at the latest when a job ended first or a connection was made. */
function neverSeen(
    jobs: readonly JobVitals[],
    connections: readonly ConnectionVitals[],
    now: number,
): readonly string[] {
    const since = Math.min(...jobs.map(({ firstAt }) => firstAt), ...connections.map(({ createdAt }) => createdAt))
    return JOB_IDS.filter((id) => !jobs.some(({ job }) => job === id)).flatMap((id) => {
        const { name, firstSeconds } = jobOf(id)
        return now - since > firstSeconds * 1000 ? [`the scheduled job ${name} (${id}) never came to its end`] : []
    })
}
