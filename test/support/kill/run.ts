import { setTimeout as pause } from 'node:timers/promises'
import { withApi } from '../aisoc/bridged.ts'
import { connectAisoc, type AisocConnection } from '../aisoc/connect.ts'
import { startAisocPeer } from '../aisoc/peer.ts'
import type { InstanceClient } from '../instance/client.ts'
import { copyTemplate } from '../instance/template.ts'
import { createRandom } from '../simulator/random.ts'
import { account } from './accounts.ts'
import { play, type Stage, type Story } from './actors.ts'
import { takeDeathNote, type Death } from './death.ts'
import { createLives, type Lives } from './lives.ts'
import { accountOfBackfill, beginBackfill } from './open-cases.ts'

export interface KillOptions {
    readonly kills: number
    readonly seed: number
    readonly log?: (line: string) => void
}

export interface KillReport {
    /** How many died at a write of their own and how many were killed at some time. */
    readonly deaths: readonly Death[]
    readonly byTime: number
    readonly stories: readonly Story[]
    readonly callbacks: number
    readonly startMs: readonly number[]
    /** What is wrong in the end; empty when everything is accounted for. */
    readonly problems: readonly string[]
}

/** Cases that are played at the same time. */
const STORIES = 5
/** A life makes so many writes at most, recovery of what the last one left included. */
const LONGEST_LIFE = 60
/** Everybody may wait for a retry, and then there is nothing to die at. */
const DULL_AFTER_MS = 10_000
/** The leases of the dead have ended when the next one begins, and retries come soon. */
const DEATH_SECONDS = 75
const TICK = { everyMs: 700, seconds: 15 }

/**
 * Kills the process of the local instance again and again at seeded moments, starts it on the same data, while AiSOC
 * sends events and people work; then counts whether everything is there, and once.
 */
export async function runKills({ kills, seed, log = () => undefined }: KillOptions): Promise<KillReport> {
    const dataDirectory = copyTemplate('deployed')
    const random = createRandom(seed)
    const peer = await startAisocPeer()
    const lives = createLives(dataDirectory)
    const stage: Stage = { lives, peer, random }
    const { connections, other } = await prepare(stage, kills)
    const noMore = new AbortController()
    const isOver = new AbortController()
    const playing = Array.from({ length: STORIES }, () => playOn(stage, connections, noMore.signal))
    const acting = Promise.all(playing).finally(() => isOver.abort())
    const killing = killAgain({ stage, kills, dataDirectory, log }).finally(() => noMore.abort())
    const [deaths, stories] = await Promise.all([killing, acting, tick(lives, isOver.signal)])
    const problems = await lives.eventually(async (instance) => {
        for (let hour = 0; hour < 30; hour++) await instance.advance(3600)
        const books = { admin: instance.admin, peer, deaths: deaths.at }
        const found = await Promise.all(stories.flat().map((story) => account(books, story)))
        const imported = await accountOfBackfill(instance, kills)
        return [...found.flat(), ...imported, ...(await leftovers(instance.admin))]
    })
    await Promise.all([lives.close(), peer.close(), other.close()])
    const callbacks = peer.requests.length
    return { ...deaths, stories: stories.flat(), callbacks, startMs: lives.startMs, problems }
}

async function prepare({ lives, peer }: Stage, kills: number) {
    const instance = await lives.begin({})
    if (!instance) throw new Error('the instance did not start')
    await instance.setProperty('x_aigov_bridge.allow_http_loopback', 'true')
    const connect = (processing: string): Promise<AisocConnection> =>
        connectAisoc(instance.admin, instance.url, peer, {
            ...{ name: `kill-${processing}`, userName: 'aisoc.integration', fields: { processing, ...withApi(peer) } },
        })
    const connections = [await connect('immediate'), await connect('queued')]
    const other = await beginBackfill(instance, kills)
    await instance.process.stop()
    return { connections, other }
}

/** One case after the other until it is told to stop. */
async function playOn(stage: Stage, connections: readonly AisocConnection[], stop: AbortSignal): Promise<Story[]> {
    const stories: Story[] = []
    while (!stop.aborted) stories.push(await play(stage, stage.random.pick(connections)))
    return stories
}

async function tick(lives: Lives, stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
        await pause(TICK.everyMs)
        await lives.eventually((instance) => instance.advance(TICK.seconds))
    }
}

interface Killing {
    readonly stage: Stage
    readonly kills: number
    readonly dataDirectory: string
    readonly log: (line: string) => void
}

async function killAgain({ stage, kills, dataDirectory, log }: Killing) {
    const { lives, random } = stage
    const deaths: Death[] = []
    const at: Date[] = []
    while (at.length < kills) {
        const write = random.chance(0.9) ? 1 + random.below(LONGEST_LIFE) : 0
        const instance = await lives.begin({ DIE_AT_WRITE: String(write) })
        // Moving the clock waits for what is due then, which may be the death.
        void instance?.advance(DEATH_SECONDS).catch(() => undefined)
        const limit = write > 0 ? DULL_AFTER_MS : random.below(1000)
        await Promise.race([instance?.process.ended, pause(limit)])
        await instance?.process.kill()
        at.push(new Date())
        const death = takeDeathNote(dataDirectory)
        if (death) deaths.push(death)
        log(`${at.length} ${death ? `${death.step}: ${death.write}` : 'by time'}`)
    }
    await lives.begin({})
    return { deaths, byTime: at.length - deaths.length, at }
}

/** What nobody may find afterwards: work that did not end, and errors of the app's own scripts. */
async function leftovers(admin: InstanceClient): Promise<string[]> {
    const list = async (table: string, query: string): Promise<string[]> =>
        (await admin.list(table, query)).map((row) => `left over in ${table}: ${JSON.stringify(row)}`)
    const found = await Promise.all([
        list('x_aigov_bridge_event', 'stateNOT INprocessed,ignored'),
        list('x_aigov_bridge_message', 'stateNOT INdelivered,superseded'),
        list('x_aigov_bridge_external_ref', 'state!=linked'),
        list('syslog', 'level=2^sourceSTARTSWITHx_aigov_bridge'),
    ])
    return found.flat()
}
