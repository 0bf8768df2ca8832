import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { AisocConnection } from '../aisoc/connect.ts'
import type { AisocEvent } from '../aisoc/event.ts'
import type { AisocPeer } from '../aisoc/peer.ts'
import type { InstanceClient } from '../instance/client.ts'
import type { CaseStatus } from '../aisoc/state.ts'
import { aboutCase, type AisocEventType } from '../aisoc/samples.ts'
import type { Random } from '../simulator/random.ts'
import type { Lives } from './lives.ts'

/** One case from its beginning to what a person said last. */
export interface Story {
    readonly caseId: string
    readonly connection: AisocConnection
    /** Ids of the events that were answered with 2xx. */
    readonly accepted: string[]
    /** The incident's state in the end, as whoever wrote last meant it. */
    lastState: string
    /** States that people gave it, in order. */
    readonly said: string[]
    /** Comments and work notes that people wrote, in order. */
    readonly wrote: string[]
    /** How many notes the events of the case must have left. */
    notes: number
}

export interface Stage {
    readonly lives: Lives
    readonly peer: AisocPeer
    readonly random: Random
}

interface Result {
    readonly status: string
    readonly state?: string
}

const LOOK_EVERY_MS = 100
const JOURNALS: readonly string[] = ['comments', 'work_notes']
const ENDS: readonly string[] = ['processed', 'ignored', 'dead', 'dry_run']
/** What people do one after the other: a state, each is news, or what they write. */
const PEOPLE: readonly (readonly string[])[] = [
    ...[[], ['3'], ['6'], ['3', '6'], ['3', '2', '6'], ['6', '2']],
    ...[['comments'], ['work_notes', '6'], ['3', 'comments', 'work_notes', '6'], ['comments', '2', 'comments']],
]
const STATE_OF: Readonly<Partial<Record<CaseStatus, string>>> = { new: '1', investigating: '2' }

/** Plays one case: AiSOC opens it and reports, then people work on its incident. Everybody tries until it is done. */
export async function play(stage: Stage, connection: AisocConnection): Promise<Story> {
    const { random, peer } = stage
    const story: Story = {
        caseId: randomUUID(),
        connection,
        accepted: [],
        lastState: '1',
        said: [],
        wrote: [],
        notes: 0,
    }
    peer.addCase({ id: story.caseId })
    const investigated = random.chance(0.6)
    const events = [
        aboutCase('case.created', story.caseId),
        ...reports(story.caseId, random),
        ...(investigated ? [moved(story.caseId, 'investigating')] : []),
    ]
    if (investigated) peer.setStatus(story.caseId, 'investigating')
    story.lastState = STATE_OF[investigated ? 'investigating' : 'new'] ?? ''
    story.notes = events.length - 1
    // Sometimes all at once: what comes before its creation waits for it.
    if (random.chance(0.5)) await Promise.all(events.map((event) => tell(stage, story, event)))
    else for (const event of events) await tell(stage, story, event)
    for (const event of events) await isSettled(stage, story, event)
    await peopleWork(stage, story)
    return story
}

const reports = (caseId: string, random: Random): AisocEvent[] =>
    (['case.action_executed', 'case.summary_added'] satisfies AisocEventType[])
        .filter(() => random.chance(0.5))
        .map((type) => aboutCase(type, caseId))

const moved = (caseId: string, status: CaseStatus): AisocEvent =>
    aboutCase('case.status_changed', caseId, { status, timestamp: '2026-05-15T11:00:00Z' })

/** A sender that tries again until it is told that the event is safe; anything but 2xx and 503 is an error. */
async function tell(stage: Stage, story: Story, event: AisocEvent): Promise<void> {
    const { connection } = story
    const status = await stage.lives.eventually(async ({ url }) => {
        const answer = await stage.peer.sendEvent(url + new URL(connection.eventsUrl).pathname, event, {
            secret: connection.signingSecret,
            basic: { username: connection.userName, password: connection.password },
            connectorId: connection.connectorId,
        })
        return answer.status
    })
    if (status === 503) return tell(stage, story, event)
    if (status < 200 || status >= 300) throw new Error(`${String(event['id'])} was answered ${status}`)
    story.accepted.push(String(event['id']))
}

/** Waits for its end, as the receipt tells it; AiSOC keeps the incident that it names. */
async function isSettled({ lives, peer }: Stage, { connection }: Story, event: AisocEvent): Promise<void> {
    const path = `${new URL(connection.eventsUrl).pathname}/${encodeURIComponent(String(event['id']))}`
    for (;;) {
        const { json, status, text } = await lives.eventually((instance) =>
            instance.as(connection.userName, connection.password).request('GET', path),
        )
        if (status !== 200) throw new Error(`the receipt of ${String(event['id'])} was answered ${status} ${text}`)
        peer.linkFromAnswer(event, json, connection.connectorId)
        if (ENDS.includes((json as { result: Result }).result.state ?? '')) return
        await pause(LOOK_EVERY_MS)
    }
}

async function peopleWork({ lives, random }: Stage, story: Story): Promise<void> {
    for (const act of random.pick(PEOPLE)) {
        if (JOURNALS.includes(act)) story.wrote.push(`${act} ${story.wrote.length} of ${story.caseId}`)
        else story.lastState = act
        await lives.eventually(({ admin }) =>
            JOURNALS.includes(act) ? write(admin, story, act) : setState(admin, story, act),
        )
        if (!JOURNALS.includes(act)) story.said.push(act)
        await pause(random.below(LOOK_EVERY_MS))
    }
}

const incidentOf = async (admin: InstanceClient, { caseId, connection }: Story): Promise<string> => {
    const query = `correlation_id=aisoc:${caseId}^correlation_display=${connection.name}`
    const [incident] = await admin.list('incident', query)
    return incident?.['sys_id'] ?? ''
}

async function setState(admin: InstanceClient, story: Story, state: string): Promise<void> {
    const more = state === '6' ? { close_code: 'Solution provided', close_notes: 'Done' } : {}
    await admin.update('incident', await incidentOf(admin, story), { state, ...more })
}

/** Who got no answer looks whether it was stored before writing it again, as a person does. */
async function write(admin: InstanceClient, story: Story, journal: string): Promise<void> {
    const text = story.wrote.at(-1) ?? ''
    const [stored] = await admin.list('sys_journal_field', `value=${text}`)
    if (!stored) await admin.update('incident', await incidentOf(admin, story), { [journal]: text })
}
