import { fastify } from 'fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Answer, ApiRequest } from './answer.ts'
import { answerOfFault } from './faults.ts'
import type { Fault, Faults } from './faults.ts'
import type { RequestLog } from './request-log.ts'

/** What a platform answers to a request, all of its API as one decision. */
export type Answering = (request: ApiRequest) => Answer

interface Parts {
    readonly answer: Answering
    readonly faults: Faults
    readonly log: RequestLog
}

const BODY_LIMIT_BYTES = 16 * 1024 * 1024
const ANY_TYPE = 'application/octet-stream'

/** An HTTP server that keeps the raw bytes, decides by `answer` and records every request. */
export function createServer(parts: Parts): FastifyInstance {
    const server = fastify({ forceCloseConnections: true, bodyLimit: BODY_LIMIT_BYTES })
    server.removeAllContentTypeParsers()
    server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    server.addHook('onRequest', acceptAnyType)
    server.all('*', (request, reply) => serve(parts, request, reply))
    return server
}

function serve({ answer, faults, log }: Parts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const time = new Date()
    const received = receive(request)
    const outcome = decide(answer, received, faults.take(received))
    const status = typeof outcome === 'string' ? outcome : outcome.status
    const { method, headers, body } = received
    log.add({ method, path: request.raw.url ?? '', headers, body: body.toString(), status, time })
    return typeof outcome === 'string' ? leaveUnanswered(request, reply, outcome) : send(reply, outcome)
}

function decide(answer: Answering, request: ApiRequest, fault: Fault | undefined): Answer | 'reset' | 'timeout' {
    if (!fault) return answer(request)
    if (fault.applyFirst) answer(request)
    return typeof fault.status === 'string' ? fault.status : answerOfFault(fault, fault.status)
}

/** Fastify refuses what is no media type before anyone sees it; a stand-in reads the bytes whatever they are called. */
function acceptAnyType(request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
    if (request.raw.headers['content-type'] !== undefined) request.raw.headers['content-type'] = ANY_TYPE
    done()
}

function receive(request: FastifyRequest): ApiRequest {
    const { method = 'GET', url = '/', headers } = request.raw
    const [path = '/', ...query] = url.split('?')
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const sentType = request.raw.headersDistinct['content-type']?.[0]
    const sent = sentType === undefined ? headers : { ...headers, 'content-type': sentType }
    return { method, path, query: new URLSearchParams(query.join('?')), headers: { ...sent }, body }
}

function leaveUnanswered(request: FastifyRequest, reply: FastifyReply, how: 'reset' | 'timeout'): FastifyReply {
    reply.hijack()
    if (how === 'reset') request.raw.socket.resetAndDestroy()
    return reply
}

/** Bytes are sent, so that fastify leaves the Content-Type as FastAPI has it, without a charset. */
function send(reply: FastifyReply, { status, body, headers = {} }: Answer): FastifyReply {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
    return reply.code(status).headers(headers).header('content-type', 'application/json').send(bytes)
}
