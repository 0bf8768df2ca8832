import type { FastifyReply, FastifyRequest } from 'fastify'
import { GLIDE_CALLS, sharedClock, SQL_STATEMENTS } from '../shared-state.ts'
import type { FrontEndOptions } from './front-end.ts'

/**
 * What only a test or a benchmark asks of this instance and no real one has: move the clock, wait for jobs, count
 * statements. Open to the machine itself: the instance listens on 127.0.0.1 only.
 */
export async function answerControl(
    options: FrontEndOptions,
    request: FastifyRequest,
    reply: FastifyReply,
): Promise<FastifyReply> {
    const { shared, scheduler } = options
    switch (request.url.split('?')[0]) {
        case '/local-instance/advance-clock': {
            const seconds = Number(new URLSearchParams(request.url.split('?')[1]).get('seconds') ?? 0)
            const added = BigInt(Math.trunc(seconds * 1000))
            options.clockMoved(Number(Atomics.add(shared.clock, 0, added) + added))
            await scheduler.idle()
            return reply.send({ now: new Date(sharedClock(shared).now()).toISOString() })
        }
        case '/local-instance/clock':
            return reply.send({ now: new Date(sharedClock(shared).now()).toISOString() })
        case '/local-instance/idle':
            await scheduler.idle()
            return reply.send({ idle: true })
        case '/local-instance/hold-jobs':
        case '/local-instance/release-jobs':
            await scheduler.hold(request.url.includes('hold'))
            return reply.send({ held: request.url.includes('hold') })
        case '/local-instance/counters':
            return reply.send({
                sql: Atomics.load(shared.counters, SQL_STATEMENTS),
                glide: Atomics.load(shared.counters, GLIDE_CALLS),
            })
        default:
            return answerPlugin(options, request, reply)
    }
}

/** An application of the vendor is activated, which on a real instance an admin does. */
function answerPlugin({ installPlugin }: FrontEndOptions, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const [path, query] = request.url.split('?')
    const id = new URLSearchParams(query).get('id') ?? ''
    const isInstalled = path === '/local-instance/install-plugin' && installPlugin(id)
    return isInstalled ? reply.send({ installed: id }) : reply.code(404).send({ error: 'unknown' })
}
