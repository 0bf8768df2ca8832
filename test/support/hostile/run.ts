import { connect } from 'node:net'
import { connectAisoc, type AisocConnection } from '../aisoc/connect.ts'
import { startAisocPeer } from '../aisoc/peer.ts'
import type { InstanceClient } from '../instance/client.ts'
import { startDeployedInstance } from '../instance/deployed.ts'
import { createRandom } from '../simulator/random.ts'
import { hostileRequest, type HostileRequest } from './requests.ts'

export interface HostileReport {
    /** How often each status was answered; 0 = the connection was closed without an answer. */
    readonly statuses: ReadonlyMap<number, number>
    readonly accepted: number
    readonly problems: readonly string[]
}

interface Answer {
    readonly status: number
    readonly text: string
}

const AT_ONCE = 6
const TABLES = ['event', 'external_ref', 'message', 'audit_entry'].map((name) => `x_aigov_bridge_${name}`)

/** Sends requests that nobody sends who means well, and compares what the instance holds with what it accepted. */
export async function attack({ requests, seed }: { requests: number; seed: number }): Promise<HostileReport> {
    const instance = await startDeployedInstance()
    const peer = await startAisocPeer()
    const connecting = (name: string, fields: Readonly<Record<string, string>>): Promise<AisocConnection> =>
        connectAisoc(instance.admin, instance.url, peer, {
            ...{ name, userName: 'aisoc.integration', fields: { callback_url: '', ...fields } },
        })
    const connections = [
        await connecting('aisoc-test', {}),
        await connecting('aisoc-queued', { processing: 'queued' }),
        await connecting('aisoc-inbox', { signature_only: 'true' }),
    ]
    const before = await holdings(instance.admin)
    const random = createRandom(seed)
    const { port } = new URL(instance.url)
    const answers: Answer[] = []
    const problems: string[] = []
    const lane = async (): Promise<void> => {
        while (answers.length < requests) {
            const request = hostileRequest(random, connections)
            const answer = await exchange(Number(port), request)
            answers.push(answer)
            if (answer.status >= 500)
                problems.push(`${answer.status} ${answer.text.slice(0, 300)} to ${shown(request.bytes)}`)
        }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, lane))
    await instance.advance(120)
    problems.push(...compare(before, await holdings(instance.admin), answers))
    await Promise.all([instance.close(), peer.close()])
    const statuses = new Map<number, number>()
    for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1)
    return { statuses, accepted: acceptedOf(answers).length, problems }
}

const shown = (request: Uint8Array): string => JSON.stringify(Buffer.from(request).toString('latin1').slice(0, 1500))

/** Sends the bytes as they are and reads until the connection is closed. */
function exchange(port: number, { bytes, isCutOff }: HostileRequest): Promise<Answer> {
    return new Promise((resolve) => {
        const chunks: Buffer[] = []
        const socket = connect({ port, host: '127.0.0.1' }, () => (isCutOff ? socket.end(bytes) : socket.write(bytes)))
        socket.on('data', (chunk) => chunks.push(chunk))
        socket.on('error', () => undefined)
        socket.on('end', () => socket.destroy())
        socket.on('close', () => {
            const text = Buffer.concat(chunks).toString()
            resolve({ status: Number(/^HTTP\/1\.1 ([2-5]\d+)/m.exec(text)?.[1] ?? 0), text })
        })
    })
}

type Holdings = Readonly<Record<string, number>>

async function holdings(admin: InstanceClient): Promise<Holdings> {
    const count = async (table: string, query = ''): Promise<number> => (await admin.list(table, query)).length
    const counts = await Promise.all([...TABLES, 'incident'].map(async (table) => [table, await count(table)] as const))
    return { ...Object.fromEntries(counts), errors: await count('syslog', 'level=2^source=x_aigov_bridge') }
}

/** Event ids with their connection, of all answers that said yes for the first time. */
function acceptedOf(answers: readonly Answer[]): string[] {
    return answers.flatMap(({ status, text }) => {
        if (status < 200 || status >= 300) return []
        const receipts = [...text.matchAll(/"duplicate":false,"receipt":"([^"]+)"/g)]
        return receipts.map(([, receipt = '']) => receipt)
    })
}

function compare(before: Holdings, after: Holdings, answers: readonly Answer[]): string[] {
    const grown = (table: string): number => (after[table] ?? 0) - (before[table] ?? 0)
    const accepted = new Set(acceptedOf(answers)).size
    const opened = new Set(answers.flatMap(({ text }) => text.match(/INC\d+/g) ?? [])).size
    return [
        ...(grown('x_aigov_bridge_event') === accepted
            ? []
            : [`${grown('x_aigov_bridge_event')} events stored, ${accepted} accepted`]),
        ...(grown('incident') >= opened ? [] : [`${grown('incident')} incidents, ${opened} were named`]),
        ...(grown('incident') <= accepted ? [] : [`${grown('incident')} incidents of ${accepted} events`]),
        ...(grown('x_aigov_bridge_external_ref') === grown('incident')
            ? []
            : [`${grown('x_aigov_bridge_external_ref')} references of ${grown('incident')} incidents`]),
        ...(grown('x_aigov_bridge_message') === 0 ? [] : [`${grown('x_aigov_bridge_message')} messages`]),
        ...(grown('errors') === 0 ? [] : [`${grown('errors')} errors in the log`]),
    ]
}
