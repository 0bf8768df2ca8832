import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { workerData, type MessagePort } from 'node:worker_threads'
import type { OutboundHttpAnswer, OutboundHttpRequest } from '../glide/api.ts'
import type { Numbered } from './synchronous-request.ts'

const { port, signal } = workerData as { port: MessagePort; signal: Int32Array }

port.on('message', ({ id, message }: Numbered<OutboundHttpRequest>) => {
    void perform(message).then((answer) => {
        const numbered: Numbered<OutboundHttpAnswer> = { id, message: answer }
        port.postMessage(numbered)
        Atomics.add(signal, 0, 1)
        Atomics.notify(signal, 0)
    })
})

/** One request; redirects are not followed, every failure is an answer with status 0. */
function perform(request: OutboundHttpRequest): Promise<OutboundHttpAnswer> {
    return new Promise((resolve) => {
        const failed = (errorMessage: string, timedOut = false): void =>
            resolve({ status: 0, headers: {}, body: '', errorMessage, timedOut })
        try {
            const send = request.url.startsWith('https:') ? httpsRequest : httpRequest
            const outgoing = send(request.url, { method: request.method, headers: withLength(request) }, (incoming) => {
                const chunks: Buffer[] = []
                incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
                incoming.on('error', (error) => failed(String(error)))
                incoming.on('end', () =>
                    resolve({
                        status: incoming.statusCode ?? 0,
                        headers: Object.fromEntries(
                            Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
                        ),
                        body: Buffer.concat(chunks).toString('utf8'),
                        errorMessage: '',
                        timedOut: false,
                    }),
                )
            })
            outgoing.setTimeout(request.timeoutMs, () => {
                failed('Socket timeout', true)
                outgoing.destroy()
            })
            outgoing.on('error', (error) => failed(String(error)))
            outgoing.end(request.body)
        } catch (error) {
            failed(String(error))
        }
    })
}

function withLength(request: OutboundHttpRequest): Record<string, string> {
    return { ...request.headers, 'Content-Length': String(Buffer.byteLength(request.body)) }
}
