import type { HttpRequest } from '../../../src/server/hub.ts'
import type { Message, MessagePatch, NewMessage } from '../../../src/server/outbound/message.ts'
import { readRequest } from '../../../src/server/outbound/request-text.ts'
import type { ReferencePatch, SavedRecord } from '../../../src/server/records/reference.ts'
import type { Result } from '../../../src/server/shared/result.ts'
import { findRow, findRows } from '../hub/rows.ts'
import type { World } from '../hub/world.ts'
import { senderOf, type Entity } from './entities.ts'
import type { History, Untold } from './history.ts'
import { FORCING, REDELIVERY } from './tally.ts'
import { perJob, type Watches } from './watches.ts'

/** What a person wrote, behind the record and the name; empty where it is no comment. */
export const textIn = (body: string): string =>
    ((JSON.parse(body) as { readonly body?: string }).body ?? '').replace(/^[^:]*: /, '')

/** Of a message as the outbox keeps it. */
export const toldTo = (request: string): string => textIn(readRequest(request).body)

/** What a job tells. */
interface Telling {
    message: Message | undefined
    /** Of the record that it read or saved last. */
    version: number
}

/** What is on its way to the platforms, and since when. */
export function watchTellings({ state }: World, history: History): Watches {
    const tellingIn = perJob((): Telling => ({ message: undefined, version: 0 }))
    const seenOf = (referenceId: string): number =>
        Number(findRow(state, 'x_aigov_bridge_external_ref', { sys_id: referenceId })?.seen_version)
    return {
        starting: {},
        committed: {
            'records.read': (job, _call, record) => {
                if (record) tellingIn(job).version = (record as SavedRecord).version
            },
            'records.insert': (job, _call, answer) => saved(tellingIn(job), answer as Result<SavedRecord, string>),
            'records.update': (job, _call, answer) => saved(tellingIn(job), answer as Result<SavedRecord, string>),
            'outbox.oldest': (job, _call, message) => void (tellingIn(job).message = message as Message | undefined),
            'outbox.add': (job, { args }) => {
                const message = args[0] as NewMessage
                const isForced = job.name === FORCING || job.name.startsWith(REDELIVERY)
                if (isForced) history.forced.add(message.key)
                // Who forces may repeat the very words of a message that is judged by what was seen when it was written.
                if (isForced && history.versions.has(message.request.body)) return
                written(message, tellingIn(job).version)
            },
            'outbox.update': (job, { args }) => {
                const [sysId, { state: next }] = args as readonly [string, MessagePatch]
                const { message } = tellingIn(job)
                if (next !== 'delivered' || message?.sysId !== sysId) return
                if (message.state !== 'ready') history.recovered.add(`${message.connectionId} ${message.channel}`)
                if (isNewest(message)) doneWith(message.referenceId, { isArrived: true })
            },
            'references.update': (_job, { args }) => {
                const [referenceId, { snapshot, telling }] = args as readonly [string, ReferencePatch]
                if (snapshot && telling?.length === 0) doneWith(referenceId, { isNoted: true })
                if (telling?.length === 0) history.begun.delete(referenceId)
                else if (telling && !history.begun.has(referenceId)) history.begun.set(referenceId, seenOf(referenceId))
            },
        },
    }

    function written({ kind, request, referenceId }: NewMessage, version: number): void {
        const first = Math.min(
            seenOf(referenceId),
            history.untold.get(referenceId)?.seen ?? Infinity,
            history.begun.get(referenceId) ?? Infinity,
        )
        if (kind === 'state') history.untold.set(referenceId, { seen: first, isArrived: false, isNoted: false })
        history.versions.set(request.body, { version, seen: first })
    }

    function doneWith(referenceId: string, now: Partial<Untold>): void {
        const known = history.untold.get(referenceId)
        if (!known) return
        const untold = { ...known, ...now }
        if (untold.isArrived && untold.isNoted) history.untold.delete(referenceId)
        else history.untold.set(referenceId, untold)
    }

    /** Of the states of a reference. */
    function isNewest({ kind, referenceId, sequence }: Message): boolean {
        const states = findRows(state, 'x_aigov_bridge_message', {
            where: { external_ref: referenceId, kind: 'state' },
        })
        return kind === 'state' && states.every((row) => Number(row.sequence) <= sequence)
    }
}

function saved(telling: Telling, answer: Result<SavedRecord, string>): void {
    if (answer.ok) telling.version = answer.value.version
}

/** The platform takes a request for true. */
export function hears(history: History, entities: readonly Entity[], request: HttpRequest, isLate: boolean): void {
    const { url, body } = request
    if (url.endsWith('/comments')) return void history.heard.push({ text: textIn(body), isLate, request })
    if (body.includes('"change.created"')) return void history.announced.add(sysIdIn(body))
    const told = senderOf(entities, ({ connection }) => url.includes(connection))?.told(body)
    if (!told) return
    // Of what comes late the bridge knows no better than that it was tried, long before it asked.
    if (!isLate) history.tellings.set(told.sysId, history.calls)
    const isCrossed = history.isOvertaken(told.sysId, history.versions.get(body)?.version ?? 0)
    history.believes(told.sysId, { ...told, gap: isLate ? 'late' : isCrossed ? 'crossed' : undefined })
}

const sysIdIn = (body: string): string =>
    (JSON.parse(body) as { readonly data: { readonly sys_id: string } }).data.sys_id
