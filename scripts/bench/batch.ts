import { measureInTurn } from './measure.ts'
import type { Goal } from './table.ts'
import type { Repeats, Scenario } from './measure.ts'
import { BATCH, newCase } from './scenarios.ts'
import type { Bench, Sender } from './scenarios.ts'
import { heading, line } from './table.ts'

/** One run is a hundred events. */
const REPEATS: Repeats = { warmUp: 1, runs: 3 }

const someCases = (): ReturnType<typeof newCase>[] => Array.from({ length: BATCH }, () => newCase())

/** A batch in one post against as many posts, one after the other. */
export async function benchBatch({ queued, immediate }: Bench, instanceUrl: string): Promise<void> {
    heading(`${BATCH} events`, 'times as fast as the posts')
    await compare('queued', queued, instanceUrl, { bound: 5 })
    await compare('immediate', immediate, instanceUrl)
}

async function compare(name: string, sender: Sender, instanceUrl: string, goal?: Goal): Promise<void> {
    const inPosts: Scenario = async () => {
        const events = someCases()
        return async () => {
            for (const event of events) await sender.send(event)
        }
    }
    const inBatch: Scenario = async () => {
        const events = someCases()
        return () => sender.sendBatch(events)
    }
    const subjects = [inPosts, inBatch].map((scenario) => ({ instanceUrl, scenario }))
    const [posts, batch] = await measureInTurn(subjects, REPEATS)
    if (!posts || !batch) return
    line(`${name}, ${BATCH} posts`, posts)
    line(`${name}, one batch`, batch, posts.medianMs / batch.medianMs, goal)
}
