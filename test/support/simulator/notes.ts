import { readRequest } from '../../../src/server/outbound/request-text.ts'
import { isFollowed } from './links.ts'
import { textIn } from './observer.ts'
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
    const kept = new Set(world.rows('incident').map((row) => row.sys_id))
    const arrivals = new Map<string, number>()
    for (const { text } of history.heard) arrivals.set(text, (arrivals.get(text) ?? 0) + 1)
    const written = new Set(history.written.map(({ text }) => text))
    const broken = [...arrivals.keys()]
        .filter((text) => !written.has(text))
        .map((text) => `4: the platform had "${text}", which no person wrote`)
    for (const { sysId, text } of history.written) {
        const times = arrivals.get(text) ?? 0
        if (times > 1) twice(text, times)
        if (times > 0 || !kept.has(sysId) || !isFollowed(simulation, sysId)) continue
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

const bodiesOf = ({ world }: Simulation, state: string): readonly string[] =>
    world
        .rows('x_aigov_bridge_message')
        .filter((row) => row.state === state && row.message_type !== 'case.status')
        .map(({ request = '' }) => readRequest(request).body)

function outOfOrder({ history }: Simulation): readonly string[] {
    const places = new Map(history.written.map(({ sysId, text }, place) => [text, { sysId, place }]))
    const newest = new Map<string, number>()
    const broken: string[] = []
    for (const { text, isLate } of history.heard) {
        const { sysId = '', place = 0 } = places.get(text) ?? {}
        if (!isLate && !history.redelivered.has(text) && place < (newest.get(sysId) ?? 0))
            broken.push(`5: "${text}" arrived after what was written later`)
        newest.set(sysId, Math.max(place, newest.get(sysId) ?? 0))
    }
    return broken
}
