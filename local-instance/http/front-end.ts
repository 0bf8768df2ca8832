import { readFileSync } from 'node:fs'
import multipart from '@fastify/multipart'
import fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Scheduler } from '../scheduler/scheduler.ts'
import type { SharedState } from '../shared-state.ts'
import type { WorkerPool } from '../worker-pool.ts'
import { answerControl } from './control.ts'
import { UPLOAD_PATH } from '../deploy/endpoints.ts'
import type { TlsFiles } from './tls-files.ts'
import { errorResponse, type HttpRequest, type HttpResponse } from './messages.ts'

/** `glide.rest.max_content_length` may be raised to 25 MB; packages are smaller. */
const BODY_LIMIT_BYTES = 25 * 1024 * 1024

export interface FrontEndOptions {
    readonly port: number
    readonly requests: WorkerPool
    readonly scheduler: Scheduler
    readonly shared: SharedState
    /** The clock was moved: by how many milliseconds it is ahead now. */
    readonly clockMoved: (offsetMs: number) => void
    /** Activates a plug-in of the vendor; false when there is none of that id. */
    readonly installPlugin: (id: string) => boolean
    /** Serves https with this certificate instead of http. */
    readonly tls: TlsFiles | undefined
}

/** The HTTP side: hands every request to a script worker and sends its answer. */
export async function startFrontEnd(options: FrontEndOptions): Promise<{ url: string; close(): Promise<void> }> {
    const { tls } = options
    const https = tls ? { cert: readFileSync(tls.cert), key: readFileSync(tls.key) } : null
    const server = fastify({ https, bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: true, exposeHeadRoutes: false })
    await server.register(multipart, { limits: { fileSize: BODY_LIMIT_BYTES } })
    server.removeContentTypeParser(['application/json', 'text/plain'])
    server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    server.setErrorHandler((error: FastifyError, _request, reply) =>
        send(reply, errorResponse(error.statusCode ?? 500, error.message)),
    )
    server.all('/local-instance/*', (request, reply) => answerControl(options, request, reply))
    server.all('*', async (request, reply) => {
        const task = { kind: 'http', request: await toHttpRequest(request) } as const
        const answer = await options.requests.run(task).catch(workerDied)
        return send(reply, answer as HttpResponse)
    })
    const url = await server.listen({ port: options.port, host: '127.0.0.1' })
    return { url, close: () => server.close() }
}

const workerDied = (error: Error): HttpResponse => errorResponse(500, 'Transaction failed', error.message)

async function toHttpRequest(request: FastifyRequest): Promise<HttpRequest> {
    const [path = '', query = ''] = request.url.split(/\?(.*)/s)
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    return {
        method: request.method,
        path,
        query,
        origin: `${request.protocol}://${request.host}`,
        headers: Object.fromEntries(headers) as Record<string, string>,
        body: await bodyOf(request, path),
    }
}

/** Only the deployment reads multipart; to anybody else it is a body like others. */
async function bodyOf(request: FastifyRequest, path: string): Promise<Uint8Array> {
    if (Buffer.isBuffer(request.body)) return request.body
    if (!request.isMultipart()) return new Uint8Array()
    if (path === UPLOAD_PATH) return uploadedFile(request)
    const chunks: Buffer[] = []
    for await (const chunk of request.raw) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
}

/** The file of a multipart upload; its other parts repeat what the query says. */
async function uploadedFile(request: FastifyRequest): Promise<Uint8Array> {
    const file = await request.file()
    return file ? file.toBuffer() : new Uint8Array()
}

function send(reply: FastifyReply, answer: HttpResponse): FastifyReply {
    return reply
        .code(answer.status || 500)
        .headers(answer.headers)
        .send(answer.bytes ? Buffer.from(answer.bytes) : answer.body)
}
