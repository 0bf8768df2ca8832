import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import type { OutboundHttpAnswer, OutboundHttpRequest, SendRequest } from '../glide/api.ts'

/** Beyond the request's own time limit, for a thread that is late. */
const GRACE_MS = 5_000

/** The number tells the answer to this request from that to one whose script was stopped while it waited. */
export interface Numbered<T> {
    readonly id: number
    readonly message: T
}

interface Thread {
    readonly worker: Worker
    readonly port: MessagePort
    readonly signal: Int32Array
}

/**
 * Makes `RESTMessageV2.execute()` truly synchronous: a second thread makes the request while the script thread sleeps.
 * The thread starts with the first request.
 */
export function synchronousSender(threadUrl: URL, entry: string): SendRequest {
    let thread: Thread | undefined
    let lastId = 0
    return (request) => {
        thread ??= startThread(threadUrl, entry)
        const numbered: Numbered<OutboundHttpRequest> = { id: ++lastId, message: request }
        thread.port.postMessage(numbered)
        const answer = waitFor(thread, numbered.id, Date.now() + request.timeoutMs + GRACE_MS)
        if (answer) return answer
        void thread.worker.terminate()
        thread = undefined
        return { status: 0, headers: {}, body: '', errorMessage: 'Socket timeout', timedOut: true }
    }
}

function waitFor({ port, signal }: Thread, id: number, until: number): OutboundHttpAnswer | undefined {
    while (Date.now() < until) {
        const seen = Atomics.load(signal, 0)
        const received = receiveMessageOnPort(port) as { message: Numbered<OutboundHttpAnswer> } | undefined
        if (received?.message.id === id) return received.message.message
        if (!received) Atomics.wait(signal, 0, seen, until - Date.now())
    }
    return undefined
}

function startThread(threadUrl: URL, entry: string): Thread {
    const { port1, port2 } = new MessageChannel()
    const signal = new Int32Array(new SharedArrayBuffer(4))
    const worker = new Worker(threadUrl, { workerData: { entry, port: port2, signal }, transferList: [port2] })
    worker.unref()
    port1.unref()
    return { worker, port: port1, signal }
}
