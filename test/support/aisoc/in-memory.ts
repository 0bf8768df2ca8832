import type { Hub, HttpAnswer, HttpRequest } from '../../../src/server/hub.ts'
import type { World } from '../hub/world.ts'
import type { ApiRequest } from '../peer/answer.ts'
import { answerRequest } from './routes.ts'
import { createState, type AisocState } from './state.ts'
import { createStore, type Store } from './store.ts'

/** The stand-in without a network: an instance in memory asks it directly. */
export interface AisocInMemory extends Store {
    readonly state: AisocState
    readonly requests: readonly HttpRequest[]
    /** The hub of a world whose requests AiSOC answers; every other part is that of the world. */
    behind(world: Pick<World, 'hub'>, hub?: Hub): Hub
    /** What comes in place of the next answers. */
    fail(...statuses: readonly number[]): void
}

export function aisocInMemory(): AisocInMemory {
    const state = createState()
    const requests: HttpRequest[] = []
    const faults: number[] = []
    const send = (request: HttpRequest): HttpAnswer => {
        requests.push(request)
        const fault = faults.shift()
        if (fault !== undefined) return answerOf(fault, '')
        const { status, body } = answerRequest(state, received(request))
        return answerOf(status, JSON.stringify(body))
    }
    return {
        ...createStore(state),
        state,
        requests,
        behind: (world, hub = world.hub) => ({ ...hub, send }),
        fail: (...statuses) => void faults.push(...statuses),
    }
}

const answerOf = (status: number, body: string): HttpAnswer => ({
    status,
    body,
    retryAfterSeconds: undefined,
    error: status === 0 ? 'no answer' : '',
})

function received({ method, url, headers, body }: HttpRequest): ApiRequest {
    const { pathname, searchParams } = new URL(url)
    const lowered = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    return { method, path: pathname, query: searchParams, headers: lowered, body: Buffer.from(body) }
}
