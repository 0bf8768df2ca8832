import type { AddressInfo } from 'node:net'
import { createFaults, type Fault } from './faults.ts'
import { createRequestLog, type RecordedRequest } from './request-log.ts'
import { createServer, type Answering } from './server.ts'

/** A running stand-in for a platform. What its functions return are copies. */
export interface StandIn {
    /** `http://127.0.0.1:<port>` */
    readonly url: string
    readonly requests: readonly RecordedRequest[]
    /** Resolves with all requests as soon as there are `count`; a minute unless told otherwise. */
    readonly waitForRequests: (count: number, timeoutMs?: number) => Promise<readonly RecordedRequest[]>
    readonly fail: (fault: Fault) => void
    /** Takes back every fault that is still waiting. */
    readonly heal: () => void
    /** Ends the server and every request that still hangs. */
    readonly close: () => Promise<void>
}

/** Serves what the platform answers on 127.0.0.1; port 0 takes any free one. */
export async function startStandIn(answer: Answering, port = 0): Promise<StandIn> {
    const faults = createFaults()
    const log = createRequestLog()
    const server = createServer({ answer, faults, log })
    await server.listen({ host: '127.0.0.1', port })
    return {
        url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
        requests: log.requests,
        waitForRequests: (count, timeoutMs = 60_000) => log.wait(count, timeoutMs),
        fail: faults.add,
        heal: faults.clear,
        close: async () => {
            log.end()
            await server.close()
        },
    }
}
