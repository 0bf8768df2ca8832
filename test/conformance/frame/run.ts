import type { Answer } from '../../support/instance/client.ts'
import type { Answered, Expectation, OutsideExpectation, ScriptExpectation, Topic } from './expectation.ts'
import { mismatch } from './match.ts'
import type { Outcome } from './outcome.ts'
import { installScripts, runScripts, type Probed } from './probe.ts'
import type { Site } from './site.ts'
import { fill } from './variables.ts'
import { createWorld, type World } from './world.ts'

/** How many topics run side by side, and how long something may take that happens eventually. */
const LANES = 6
const PATIENCE_MS = 20_000
const PAUSE_MS = 50

interface Prepared {
    readonly topic: Topic
    readonly variables: Record<string, string>
    readonly scripts: readonly string[]
    /** Why nothing of it can be asked. */
    readonly missing: string
}

const isScript = (expectation: Expectation): expectation is ScriptExpectation => 'script' in expectation

/** Runs the topics against an instance; it is left as it was found, or `left` says what is still there. */
export async function runTopics(
    site: Site,
    topics: readonly Topic[],
): Promise<{ outcomes: Outcome[]; left: string[] }> {
    try {
        const world = await createWorld(site)
        const waiting: Prepared[] = []
        for (const topic of topics) waiting.push(await prepare(site, world, topic))
        const outcomes: Outcome[] = []
        const lane = async (): Promise<void> => {
            for (let next = waiting.shift(); next; next = waiting.shift())
                outcomes.push(...(await runTopic(site, next)))
        }
        await Promise.all(Array.from({ length: LANES }, lane))
        return { outcomes, left: await site.cleanUp() }
    } catch (error) {
        await site.cleanUp()
        throw error
    }
}

async function prepare(site: Site, world: World, topic: Topic): Promise<Prepared> {
    const needs = topic.expectations.some(isScript) ? ['scripts' as const, ...(topic.needs ?? [])] : (topic.needs ?? [])
    let missing = needs.map((need) => world.missing(need)).find((why) => why !== '') ?? ''
    const variables: Record<string, string> = { ...world.variables, prefix: `${site.prefix}t${world.nextNumber()}` }
    if (missing !== '') return { topic, variables, scripts: [], missing }
    try {
        for (const [key, [table, fields]] of Object.entries(topic.records ?? {})) {
            const row = await site.make(fill(table, variables), fill(fields, variables))
            variables[key] = row.sys_id ?? ''
            for (const [field, value] of Object.entries(row)) variables[`${key}.${field}`] = value
        }
        for (const [key, roles] of Object.entries(topic.people ?? {})) {
            const held = roles.map((role) => variables[role] ?? '')
            const { user_name = '', sys_id = '' } = await site.person(`${variables.prefix}.${key}`, held)
            Object.assign(variables, { [key]: user_name, [`${key}.sys_id`]: sys_id })
        }
        const scripts = await installScripts(site, world, topic.expectations.filter(isScript), variables)
        return { topic, variables, scripts, missing }
    } catch (error) {
        missing = `not prepared: ${String(error)}`
        return { topic, variables, scripts: [], missing }
    }
}

async function runTopic(site: Site, { topic, variables, scripts, missing }: Prepared): Promise<Outcome[]> {
    const outcome = (expectation: Expectation, verdict: Outcome['verdict'], why: string): Outcome => ({
        ...{ topic: topic.name, document: expectation.in ?? topic.in, says: expectation.says },
        ...{ about: expectation.about ?? '', verdict, why },
    })
    if (missing !== '') return topic.expectations.map((expectation) => outcome(expectation, 'skipped', missing))
    const probed = await runScripts(site, scripts).catch((error: unknown): Probed[] =>
        topic.expectations.map(() => ({ error: String(error) })),
    )
    const outcomes: Outcome[] = []
    for (const expectation of topic.expectations) {
        const why = isScript(expectation)
            ? judged(probed.shift(), fill(expectation.returns, variables))
            : await asked(site, expectation, variables)
        outcomes.push(outcome(expectation, why === '' ? 'passed' : 'failed', why))
    }
    for (const [table, query] of topic.leaves ?? [])
        await rememberAll(site, fill(table, variables), fill(query, variables))
    return outcomes
}

function judged(probed: Probed | undefined, wanted: unknown): string {
    if (!probed) return 'no answer'
    return 'error' in probed ? `the script failed: ${probed.error}` : mismatch(wanted, probed.value)
}

async function asked(site: Site, expectation: OutsideExpectation, variables: Record<string, string>): Promise<string> {
    const requests = [fill(expectation.ask, variables)].flat()
    const wanted = fill(expectation.expect, variables)
    for (const request of requests.slice(0, -1)) await site.send(request)
    const last = requests.at(-1) ?? ''
    const until = Date.now() + (expectation.eventually ? PATIENCE_MS : 0)
    for (;;) {
        const answer = await site.send(last)
        if (expectation.keep) variables[expectation.keep] = sysIdIn(answer)
        const why = differs(wanted, answer)
        if (why === '' || Date.now() >= until) return why
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
}

const sysIdIn = ({ json }: Answer): string =>
    (json as { result?: { sys_id?: string } } | undefined)?.result?.sys_id ?? ''

function differs(wanted: Answered, { status, headers, json, text }: Answer): string {
    const body = json as { result?: unknown } | undefined
    const given = { status, headers: Object.fromEntries(headers), body, text, result: body?.result }
    return mismatch(wanted, given, '')
}

async function rememberAll(site: Site, table: string, query: string): Promise<void> {
    for (const { sys_id = '' } of await site.admin.list(table, query)) site.remember(table, sys_id)
}
