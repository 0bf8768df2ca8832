import { receive } from '../../../src/server/inbound/receive.ts'
import { receiveBatch } from '../../../src/server/inbound/receive-batch.ts'
import type { InboundRequest } from '../../../src/server/inbound/request.ts'
import type { Refused } from '../../../src/server/inbound/refusal.ts'
import { insertRow } from '../hub/rows.ts'
import { createWorld, type World } from '../hub/world.ts'
import { ledgerly, watchtower } from '../made-up/platforms.ts'
import { createRandom } from '../simulator/random.ts'
import { hostileInput, TARGETS, type HostileInput } from './inputs.ts'

export interface AttackReport {
    /** How often each status was answered. */
    readonly statuses: ReadonlyMap<number, number>
    readonly problems: readonly string[]
}

/** So many inputs meet one instance; then there is a new one, so that rows do not pile up. */
const A_WORLD = 500
const TABLES = ['event', 'external_ref', 'message', 'audit_entry'].map((name) => `x_aigov_bridge_${name}`)
const REFUSALS = [400, 401, 403, 404, 409, 413]

/** Inputs that nobody sends who means well, against the door itself: each refused with its cause, or stored whole. */
export function attackDoor(inputs: number, seed: number): AttackReport {
    const statuses = new Map<number, number>()
    const problems: string[] = []
    for (let done = 0; done < inputs; done += A_WORLD) {
        const world = attackedWorld()
        const random = createRandom(seed + done)
        for (let count = Math.min(A_WORLD, inputs - done); count > 0; count--) {
            const input = hostileInput(random, world.hub)
            const { status, problem } = judge(input, world)
            statuses.set(status, (statuses.get(status) ?? 0) + 1)
            if (problem !== undefined) problems.push(`seed ${seed + done}: ${problem}, ${shown(input.request)}`)
        }
    }
    return { statuses, problems }
}

function attackedWorld(): World {
    const world = createWorld()
    for (const { name, fields, secret } of TARGETS) {
        const sysId = world.connect({ name, ...fields }, { signing_secret: secret })
        const made = [watchtower, ledgerly].find((platform) => platform.name === name)
        const insert = (table: string, row: object) =>
            insertRow({ state: world.state, user: 'admin' }, table, { active: true, ...row })
        for (const row of made?.mappings ?? [])
            insert('x_aigov_bridge_event_mapping', { platform: 'generic', connection: sysId, order: 100, ...row })
        for (const row of made?.values ?? []) insert('x_aigov_bridge_value_map', row)
    }
    return world
}

interface Judged {
    readonly status: number
    /** What is wrong with the door; undefined = nothing. */
    readonly problem: string | undefined
}

const holdings = (world: World): readonly number[] => [...TABLES, 'incident'].map((table) => world.rows(table).length)

function judge(input: HostileInput, world: World): Judged {
    const before = holdings(world)
    try {
        const { status, fresh, problem } = input.isBatch ? sendBatch(input, world) : send(input, world)
        const made = holdings(world).map((count, at) => count - (before[at] ?? 0))
        const [events = 0, references = 0, messages = 0, audits = 0, incidents = 0] = made
        if ('polluted' in {}) return { status, problem: 'the prototype of all objects was changed' }
        if (problem !== undefined) return { status, problem }
        if (fresh > 0 && !input.isSigned) return { status, problem: 'what was not signed was accepted' }
        if (events !== fresh) return { status, problem: `${events} events were stored, ${fresh} were accepted` }
        if (fresh === 0 && references + incidents > 0) return { status, problem: 'a record of what was not accepted' }
        if (messages > 0) return { status, problem: 'a message was made' }
        const isAudited = input.isBatch || audits === (status === 409 ? 1 : 0)
        return { status, problem: isAudited ? undefined : `${audits} audit entries` }
    } catch (exception) {
        return { status: 0, problem: `an exception: ${String(exception)}` }
    }
}

interface Sent extends Judged {
    /** Events that were accepted for the first time. */
    readonly fresh: number
}

function send({ request, isHonest }: HostileInput, world: World): Sent {
    const reply = receive(request, world.hub)
    const status = reply.httpStatus
    if (reply.ok) return { status, fresh: 'result' in reply && !reply.result.duplicate ? 1 : 0, problem: undefined }
    // Two honest events of one id differ sometimes.
    const problem = isHonest && status !== 409 ? `an honest event was refused: ${reply.detail}` : wrongIn(reply)
    return { status, fresh: 0, problem }
}

function sendBatch({ request }: HostileInput, world: World): Sent {
    const reply = receiveBatch(request, world.hub)
    if (!reply.ok) return { status: reply.httpStatus, fresh: 0, problem: wrongIn(reply) }
    const fresh = reply.replies.filter((one) => one.ok && !one.result.duplicate).length
    const problem = reply.replies.map((one) => (one.ok ? undefined : wrongIn(one))).find((one) => one !== undefined)
    return { status: reply.httpStatus, fresh, problem }
}

/** A refusal has a status of its own and names what is wrong; only that of a signature keeps it to itself. */
function wrongIn({ httpStatus, message, detail }: Refused): string | undefined {
    const isNamed = message !== '' && (detail === '') === (httpStatus === 401)
    if (!isNamed) return `a refusal that says "${message}: ${detail}"`
    return REFUSALS.includes(httpStatus) ? undefined : `the status ${httpStatus}`
}

const shown = ({ connectionName, body }: InboundRequest): string => JSON.stringify([connectionName, body.slice(0, 400)])
