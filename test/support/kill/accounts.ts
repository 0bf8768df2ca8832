import type { AisocPeer } from '../aisoc/peer.ts'
import type { CaseStatus } from '../aisoc/state.ts'
import type { InstanceClient, Row } from '../instance/client.ts'
import type { Story } from './actors.ts'

interface Books {
    readonly admin: InstanceClient
    readonly peer: AisocPeer
    /** When a process was killed. */
    readonly deaths: readonly Date[]
}

const STATUS_OF: Readonly<Record<string, CaseStatus>> = { '2': 'investigating', '3': 'contained', '6': 'resolved' }
const MARK = /\[bridge:[0-9a-f]+\]/g

/** What is wrong with one case after everything has calmed down. */
export async function account(books: Books, story: Story): Promise<string[]> {
    const found = await Promise.all([events(books, story), links(books, story)])
    return [...found.flat(), ...comments(books, story)].map(
        (problem) => `${story.connection.name} ${story.caseId}: ${problem}`,
    )
}

/** Every event that was answered with 2xx has one row and came to its end. */
async function events({ admin }: Books, { connection, accepted }: Story): Promise<string[]> {
    const found = await Promise.all(
        accepted.map(async (eventId) => {
            const rows = await admin.list('x_aigov_bridge_event', `connection=${connection.sysId}^event_id=${eventId}`)
            const states = rows.map(({ state, problem }) => [state, problem].filter(Boolean).join(': '))
            return states.join() === 'processed' ? [] : [`event ${eventId} has ended as ${states.join() || 'nothing'}`]
        }),
    )
    return found.flat()
}

/** One record, one link, nothing left to be finished; the record, its notes and the platform say the same. */
async function links(books: Books, story: Story): Promise<string[]> {
    const { admin } = books
    const incidents = await admin.list('incident', `correlation_id=aisoc:${story.caseId}`)
    const references = await admin.list('x_aigov_bridge_external_ref', `external_id=${story.caseId}`)
    const [incident = {}] = incidents
    const [reference = {}] = references
    const isOne = incidents.length === 1 && references.length === 1
    if (!isOne) return [`${incidents.length} incidents, ${references.length} references`]
    const isLinked = reference['state'] === 'linked' && reference['target_sys_id'] === incident['sys_id']
    const isState = incident['state'] === story.lastState
    return [
        ...(isLinked ? [] : [`its reference is ${String(reference['state'])}`]),
        ...(isEmpty(reference['pending']) && isEmpty(reference['telling']) ? [] : ['a write was not finished']),
        ...(isState ? [] : [`the incident has state ${String(incident['state'])}, not ${story.lastState}`]),
        ...(await notes(admin, incident, story)),
        ...callbacks(books, incident, story),
    ]
}

const isEmpty = (text: string | undefined): boolean => ['', '{}', 'null', undefined].includes(text)

/** Every event that makes a note made it once. */
async function notes(admin: InstanceClient, incident: Row, story: Story): Promise<string[]> {
    const entries = await admin.list('sys_journal_field', `element_id=${incident['sys_id'] ?? ''}`)
    const marks = entries.flatMap(({ value }) => value?.match(MARK) ?? [])
    return marks.length === story.notes && new Set(marks).size === marks.length
        ? []
        : [`${marks.length} notes (${new Set(marks).size} different) instead of ${story.notes}`]
}

/** The platform has what people wrote, each once and in order: it can be asked before anything is sent again. */
function comments({ peer }: Books, { caseId, wrote }: Story): string[] {
    const texts = peer.commentsOf(caseId).filter(({ is_system: isSystem }) => !isSystem)
    const heard = texts.flatMap(({ body }) => wrote.filter((text) => body.includes(text)))
    const isSame = heard.join('\n') === wrote.join('\n') && texts.length === wrote.length
    return isSame ? [] : [`people wrote "${wrote.join()}", AiSOC has "${texts.map(({ body }) => body).join()}"`]
}

/** The platform heard the last word; what it heard twice it heard around a kill; nobody spoke but people. */
function callbacks({ peer, deaths }: Books, incident: Row, story: Story): string[] {
    const told = peer.requests.filter(
        ({ path, body }) => path.includes('/inbox/itsm/') && body.includes(incident['sys_id'] ?? ''),
    )
    const status = STATUS_OF[story.said.at(-1) ?? '']
    const repeated = told.filter((request, index) => {
        const before = told.slice(0, index).findLast(({ body }) => body === request.body)
        return before && !deaths.some((death) => death >= before.time && death <= request.time)
    })
    const states = new Set(told.map(({ body }) => (JSON.parse(body) as { state: string }).state))
    return [
        ...(status && peer.caseOf(story.caseId).status !== status
            ? [`AiSOC has ${peer.caseOf(story.caseId).status}, not ${status}`]
            : []),
        ...(repeated.length > 0 ? [`${repeated.length} callbacks came twice without a kill between them`] : []),
        ...([...states].every((state) => story.said.includes(state))
            ? []
            : [`AiSOC was told ${[...states].join()}, people said ${story.said.join()}`]),
    ]
}
