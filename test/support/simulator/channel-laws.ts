import type { HttpRequest } from '../../../src/server/hub.ts'
import type { Circuit } from '../../../src/server/outbound/circuit.ts'
import type { Message, MessagePatch } from '../../../src/server/outbound/message.ts'
import { INSTANCE_NAME } from '../hub/hub.ts'
import { findRow } from '../hub/rows.ts'
import type { World } from '../hub/world.ts'
import type { History } from './history.ts'
import { perJob, type Watches } from './watches.ts'

/** What stands behind the host of a connection, by channel. */
const CHANNEL: Readonly<Record<string, string>> = { callback: 'inbox', api: 'api' }
/** After so many probes the next one is so far away, whatever the clocks say. */
const [OFTEN, SELDOM_MS] = [4, 600_000]

/** What a job last read. */
interface Known {
    circuit: Circuit | undefined
    message: Message | undefined
}

/** 8: what nobody may do on a channel to a platform, whatever happened before. */
export function createChannelLaws({ state }: World, history: History): Watches {
    const knownTo = perJob((): Known => ({ circuit: undefined, message: undefined }))
    let openings = 0
    let alerts = 0
    return {
        starting: {
            'circuits.save': (job, { args }) => {
                const known = knownTo(job)
                const { circuit } = known
                const { probes, probeAt = Infinity, state: next } = (known.circuit = args[0] as Circuit)
                if (next === 'half_open' && probes > OFTEN && probeAt < state.now + SELDOM_MS)
                    history.broken.push(`8: a platform that was asked ${probes} times is asked again at once`)
                if (next !== 'open' || (circuit && circuit.state !== 'closed')) return
                openings++
                if (!circuit?.faultedReferenceId) history.broken.push('8: one record alone held up a channel')
            },
            alert: () => {
                if (++alerts > openings) history.broken.push('8: people were told twice of one outage')
            },
            send: (job, { args }) => {
                const request = args[0] as HttpRequest
                const { circuit, message } = knownTo(job)
                const isOfChannel = request.url.includes(`.example/${CHANNEL[circuit?.channel ?? ''] ?? 'none'}`)
                if (circuit?.state === 'poll_only' && isOfChannel)
                    history.broken.push('8: a message goes to a platform that only asks')
                if (request.method !== 'GET' && !isArmed(request))
                    history.broken.push('8: a message went out from an instance that its connection is not armed for')
                const row = message && findRow(state, 'x_aigov_bridge_message', { sys_id: message.sysId })
                if (message && Number(row?.attempts) <= message.attempts)
                    history.broken.push(`8: message ${message.sysId} was sent before its try was counted`)
            },
        },
        committed: {
            'circuits.read': (job, _call, circuit) => void (knownTo(job).circuit = circuit as Circuit | undefined),
            'circuits.save': (_job, { args }) => {
                const { state: next, connectionId } = args[0] as Circuit
                if (next === 'poll_only') history.missed.add(connectionId)
            },
            'outbox.oldest': (job, _call, message) => void (knownTo(job).message = message as Message | undefined),
            'outbox.update': (job, { args }) => {
                const { state: next } = args[1] as MessagePatch
                const held = knownTo(job).circuit?.state ?? 'closed'
                if (next === 'delivered' && held !== 'closed')
                    history.broken.push(`8: a message arrived, and its channel stays ${held}`)
            },
        },
    }

    function isArmed({ url }: HttpRequest): boolean {
        const name = state.properties.instance_name ?? INSTANCE_NAME
        return (state.tables.x_aigov_bridge_connection ?? []).some(
            (row) => url.startsWith(new URL(row.callback_url ?? '').origin) && row.armed_instance === name,
        )
    }
}
