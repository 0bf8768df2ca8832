import { readRequest } from '../../../src/server/outbound/request-text.ts'
import { senderOf } from './entities.ts'
import { isFollowed } from './links.ts'
import { textIn } from './tellings.ts'
import { tasksIn } from './records.ts'
import type { Simulation } from './simulation.ts'
import { count } from './tally.ts'

/**
 * 5: what people wrote arrives once, in its order; what may or may not have arrived is asked for, and waits for a person where that
 * is no use. 4: nothing else
 * arrives.
 */
export function notesArrive(simulation: Simulation): readonly string[] {
    const { history, world, tally } = simulation
    const held = new Set(bodiesOf(simulation, 'held').map(textIn))
    const kept = new Set(tasksIn(world).map((row) => row.sys_id))
    const arrivals = new Map<string, number>()
    for (const { text } of history.heard) arrivals.set(text, (arrivals.get(text) ?? 0) + 1)
    const written = new Set(history.written.map(({ text }) => text))
    const broken = [...arrivals.keys()]
        .filter((text) => !written.has(text))
        .map((text) => `4: the platform had "${text}", which no person wrote`)
    for (const { sysId, text } of history.written) {
        const times = arrivals.get(text) ?? 0
        if (times > 1) twice(text, times)
        if (times > 0 || !kept.has(sysId) || !takesNotes(simulation, sysId)) continue
        if (held.has(text)) count(tally.exceptions, '5: no answer came to a note; it waits for a person')
        else broken.push(`5: "${text}" on ${history.nameOf(sysId)} never arrived`)
    }
    return [...broken, ...outOfOrder(simulation)]

    function twice(text: string, times: number): void {
        const late = history.heard.filter((one) => one.text === text && one.isLate).length
        if (times - late <= 1) count(tally.exceptions, '5: a note came late, after it was missed and sent again')
        else broken.push(`5: "${text}" arrived ${times} times`)
    }
}

/** Only a platform with notes of its own is told what people write. */
function takesNotes(simulation: Simulation, sysId: string): boolean {
    const { world, entities } = simulation
    const reference = world.rows('x_aigov_bridge_external_ref').find((row) => row.target_sys_id === sysId)
    const sender = senderOf(entities, ({ connectionId }) => connectionId === reference?.connection)
    return Object.keys(sender?.platform.notes ?? {}).length > 0 && isFollowed(simulation, sysId)
}

const bodiesOf = ({ world }: Simulation, state: string): readonly string[] =>
    world
        .rows('x_aigov_bridge_message')
        .filter((row) => row.state === state && row.message_type === 'case.comment')
        .map(({ request = '' }) => readRequest(request).body)

function outOfOrder({ history }: Simulation): readonly string[] {
    const places = new Map(history.written.map((one, place) => [one.text, { ...one, place }]))
    const newest = new Map<string, { readonly place: number; readonly at: number }>()
    const broken: string[] = []
    for (const { text, isLate } of history.heard) {
        const { sysId = '', place = 0, at = 0 } = places.get(text) ?? {}
        const last = newest.get(sysId) ?? { place: -1, at: 0 }
        // Of two whose clocks say the opposite nobody knows which came first.
        if (!isLate && !history.redelivered.has(text) && place < last.place && at < last.at)
            broken.push(`5: "${text}" arrived after what was written later`)
        if (place > last.place) newest.set(sysId, { place, at })
    }
    return broken
}
