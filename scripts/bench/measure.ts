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
    /** Processor time of sender and instance until the answer: other jobs of the machine hardly count. */
    readonly cpuMs: number
    /** Until the answer, and then until nothing is left to do. */
    readonly wholeMs: number
}

/** Made anew for each run; what it returns is measured. */
export type Scenario = () => Promise<() => Promise<unknown>>

/** A scenario and the instance that it runs on. */
export interface Subject {
    readonly instanceUrl: string
    readonly scenario: Scenario
}

export interface Repeats {
    readonly warmUp: number
    readonly runs: number
}

const REPEATS: Repeats = { warmUp: 3, runs: 15 }

/** Runs the scenario alone on the instance: jobs are held back, so that what the request does itself is seen. */
export async function measure(instanceUrl: string, scenario: Scenario, repeats?: Repeats): Promise<Figures> {
    const [figures] = await measureInTurn([{ instanceUrl, scenario }], repeats)
    return figures as Figures
}

/** Each subject once, then each once more the other way round, and so on: what slows the machine for a while slows them all. */
export async function measureInTurn(subjects: readonly Subject[], repeats = REPEATS): Promise<Figures[]> {
    const runs: Figures[][] = subjects.map(() => [])
    for (const { instanceUrl } of subjects) await control(instanceUrl, 'hold-jobs')
    for (let run = 0; run < repeats.warmUp + repeats.runs; run++)
        for (const [index, subject] of inTurn(subjects, run)) {
            const figures = await runOnce(subject)
            if (run >= repeats.warmUp) runs[index]?.push(figures)
        }
    for (const { instanceUrl } of subjects) await control(instanceUrl, 'release-jobs')
    return runs.map(medians)
}

const inTurn = (subjects: readonly Subject[], run: number): [number, Subject][] =>
    run % 2 === 0 ? [...subjects.entries()] : [...subjects.entries()].reverse()

async function runOnce({ instanceUrl, scenario }: Subject): Promise<Figures> {
    const act = await scenario()
    await control(instanceUrl, 'idle')
    const idle = await backgroundCost(instanceUrl)
    const before = await counts(instanceUrl)
    const start = performance.now()
    const cpu = process.cpuUsage()
    await act()
    const medianMs = performance.now() - start
    const { user, system } = process.cpuUsage(cpu)
    const cpuMs = (user + system) / 1000
    const request = difference(await counts(instanceUrl), before)
    const { cost, ms } = await backgroundCost(instanceUrl)
    return { request, background: difference(cost, idle.cost), medianMs, cpuMs, wholeMs: medianMs + ms }
}

/** Statements and time of one look for work and of the work that was found. */
async function backgroundCost(instanceUrl: string): Promise<{ readonly cost: Counts; readonly ms: number }> {
    const before = await counts(instanceUrl)
    const start = performance.now()
    await control(instanceUrl, 'idle')
    const ms = performance.now() - start
    return { cost: difference(await counts(instanceUrl), before), ms }
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

const medians = (runs: readonly Figures[]): Figures => ({
    ...middle(runs, (run) => run.request.sql),
    medianMs: middle(runs, (run) => run.medianMs).medianMs,
    cpuMs: middle(runs, (run) => run.cpuMs).cpuMs,
    wholeMs: middle(runs, (run) => run.wholeMs).wholeMs,
})

function middle<T>(runs: readonly T[], by: (run: T) => number): T {
    const sorted = [...runs].sort((a, b) => by(a) - by(b))
    return sorted[Math.floor(sorted.length / 2)] as T
}
