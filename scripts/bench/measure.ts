export interface Counts {
    readonly sql: number
    readonly glide: number
}

/** What one operation costs; the median over the runs. */
export interface Figures {
    /** Until the answer. */
    readonly request: Counts
    /** Jobs and events that it left behind, until none is left. */
    readonly background: Counts
    readonly medianMs: number
}

/** Made anew for each run; what it returns is measured. */
export type Scenario = () => Promise<() => Promise<unknown>>

const WARM_UP = 3
const RUNS = 15

/** Runs the scenario alone on the instance: jobs are held back, so that what the request does itself is seen. */
export async function measure(instanceUrl: string, scenario: Scenario): Promise<Figures> {
    const runs: Figures[] = []
    await control(instanceUrl, 'hold-jobs')
    for (let run = 0; run < WARM_UP + RUNS; run++) {
        const act = await scenario()
        await control(instanceUrl, 'idle')
        const idleCost = await backgroundCost(instanceUrl)
        const before = await counts(instanceUrl)
        const start = performance.now()
        await act()
        const medianMs = performance.now() - start
        const request = difference(await counts(instanceUrl), before)
        const background = difference(await backgroundCost(instanceUrl), idleCost)
        if (run >= WARM_UP) runs.push({ request, background, medianMs })
    }
    await control(instanceUrl, 'release-jobs')
    return { ...middle(runs, (run) => run.request.sql), medianMs: middle(runs, (run) => run.medianMs).medianMs }
}

/** Statements of one look for work and of the work that was found. */
async function backgroundCost(instanceUrl: string): Promise<Counts> {
    const before = await counts(instanceUrl)
    await control(instanceUrl, 'idle')
    return difference(await counts(instanceUrl), before)
}

const counts = async (instanceUrl: string): Promise<Counts> => (await control(instanceUrl, 'counters')) as Counts

const difference = (after: Counts, before: Counts): Counts => ({
    sql: after.sql - before.sql,
    glide: after.glide - before.glide,
})

async function control(instanceUrl: string, what: string): Promise<unknown> {
    const response = await fetch(`${instanceUrl}/local-instance/${what}`)
    if (!response.ok) throw new Error(`${what}: ${response.status}`)
    return response.json()
}

function middle<T>(runs: readonly T[], by: (run: T) => number): T {
    const sorted = [...runs].sort((a, b) => by(a) - by(b))
    return sorted[Math.floor(sorted.length / 2)] as T
}
