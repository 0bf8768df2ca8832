import type { Simulation } from './simulation.ts'

const REFERENCE = 'x_aigov_bridge_external_ref'
const MESSAGE = 'x_aigov_bridge_message'

/** 5: a platform that asked for a change is told, once, that it is there. */
export function changesAnnounced({ world, history }: Simulation): readonly string[] {
    const linked = world.rows(REFERENCE).filter(({ role, state }) => role === 'change_request' && state === 'linked')
    return linked.flatMap(({ target_sys_id: sysId = '', sys_id: reference }) => {
        const messages = world
            .rows(MESSAGE)
            .filter((row) => row.external_ref === reference && row.message_type === 'change.created')
        const name = history.nameOf(sysId)
        if (messages.length > 1) return [`5: ${name} was announced ${messages.length} times`]
        return history.announced.has(sysId) ? [] : [`5: nobody was told of ${name}`]
    })
}

/** 5: a question is asked once, and what came of it is not lost. */
export function questionsAnswered({ world }: Simulation): readonly string[] {
    const asked = world.rows(REFERENCE).filter((row) => row.external_type === 'incident.analysis')
    return asked.flatMap(({ sys_id: reference, external_id: id = '', connection }) => {
        const messages = world.rows(MESSAGE).filter((row) => row.external_ref === reference)
        const answers = world
            .rows('x_aigov_bridge_event')
            .filter((row) => row.event_id === `analysis:${id}` && row.connection === connection)
        if (messages.length > 1) return [`2: the platform was asked ${messages.length} times about ${id}`]
        const isTaken = messages.some((row) => row.state === 'delivered' && row.last_problem === '')
        const isLost = isTaken && answers.length !== 1
        return isLost ? [`1: the answer about ${id} is lost`] : []
    })
}
