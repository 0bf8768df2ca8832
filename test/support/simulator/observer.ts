import type { HttpRequest } from '../../../src/server/hub.ts'
import type { Message } from '../../../src/server/outbound/message.ts'
import type { ReferencePatch, SavedRecord } from '../../../src/server/records/reference.ts'
import type { Result } from '../../../src/server/shared/result.ts'
import type { HubCall } from '../hub/intercept.ts'
import type { World } from '../hub/world.ts'
import type { History, StateWrite } from './history.ts'
import type { Job } from './node.ts'

const REFERENCE = 'x_aigov_bridge_external_ref'
const MESSAGE = 'x_aigov_bridge_message'

export const SAVES: readonly string[] = ['records.insert', 'records.update']

/** What a message says. */
export interface Told {
    readonly sys_id: string
    readonly state: string
    readonly sys_mod_count: string
}

export const toldBy = (body: string): Told => JSON.parse(body) as Told

/** Sees every call as it is committed, and concludes who wrote what and what the platform believes. */
export interface Observer {
    committed(job: Job, call: HubCall, answer: unknown): void
    /** Before a call is made. */
    starting(job: Job, call: HubCall): void
    /** The platform takes a request for true. */
    applied(job: Job, request: HttpRequest): void
}

/** A message that a node has taken out of the outbox, to send it. */
interface Picked {
    readonly message: Message
    readonly at: number
}

/** What was noted on a reference, and when. */
interface Noted {
    readonly patch: ReferencePatch
    readonly at: number
}

type Watch = (job: Job, call: HubCall, answer: unknown) => void

export function createObserver(world: World, history: History): Observer {
    const settling = new Map<Job, string>()
    /** The state that the event of a job says. */
    const said = new Map<Job, string>()
    /** Jobs that are about to close a state write that was begun. */
    const finishing = new Set<Job>()
    const picked = new Map<Job, Picked>()
    const noted = new Map<string, Noted[]>()
    const watches: Readonly<Record<string, Watch>> = {
        'events.byId': (job, _call, event) => void (event && settling.set(job, (event as { key: string }).key)),
        'outbox.oldest': (job, _call, message) =>
            void (message && picked.set(job, { message: message as Message, at: history.calls })),
        'references.update': (job, { args }) => {
            const [reference, patch] = args as readonly [string, ReferencePatch]
            noted.set(reference, [...(noted.get(reference) ?? []), { patch, at: history.calls }])
            if (patch.pending?.fields.state) said.set(job, patch.pending.fields.state)
            const { target_sys_id: sysId = '' } = world.row(REFERENCE, reference)
            if (isAgreement(patch) && !finishing.has(job))
                history.believes(sysId, { state: patch.snapshot?.state ?? '' })
        },
    }
    return {
        committed: (job, call, answer) => {
            watches[call.method]?.(job, call, answer)
            const result = SAVES.includes(call.method) ? (answer as Result<SavedRecord, string>) : undefined
            if (!result?.ok) return
            const { sysId, fields } = result.value
            history.record(sysId, job.user, { writer: 'event', eventKey: settling.get(job) ?? '' })
            // Only a creation and a write of state ask for it; what the event says stands in the intent.
            if (fields.state !== undefined) history.believes(sysId, { state: said.get(job) ?? fields.state })
            said.delete(job)
        },
        starting: (job, { method, args }) => {
            if (method === 'references.update') {
                const isOpen = world.row(REFERENCE, String(args[0])).pending !== ''
                if (isOpen) finishing.add(job)
                else finishing.delete(job)
            }
            const message = method === 'send' ? picked.get(job)?.message : undefined
            if (message && Number(world.row(MESSAGE, message.sysId).attempts) <= message.attempts)
                history.uncounted.push(message.sysId)
        },
        applied: (job, { body }) => {
            const told = toldBy(body)
            const newest = history.writesTo(told.sys_id).at(-1)
            const sent = picked.get(job)
            const isOvertaken =
                sent !== undefined &&
                newest !== undefined &&
                newest.version > Number(told.sys_mod_count) &&
                sent.at < accountedAt(newest, noted.get(sent.message.referenceId) ?? [])
            history.believes(told.sys_id, { state: told.state, gap: isOvertaken ? 'on its way' : undefined })
        },
    }
}

/** The newest event is noted: what it says is what the platform believes. */
const isAgreement = (patch: ReferencePatch): boolean => patch.lastEventKey !== undefined && patch.pending === null

/** When the bridge had drawn its conclusions from a write; never, as long as it has not. */
function accountedAt(write: StateWrite, noted: readonly Noted[]): number {
    const isAbout = ({ pending, seenVersion = -1 }: ReferencePatch): boolean =>
        write.writer === 'event' ? pending === null : seenVersion >= write.version
    return noted.find(({ patch, at }) => at > write.at && isAbout(patch))?.at ?? Infinity
}
