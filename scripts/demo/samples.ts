import { readFileSync } from 'node:fs'
import type { Connected } from '../../test/support/connect.ts'
import type { Row } from '../../test/support/instance/client.ts'

interface Sent {
    /** Folder of the platform in `test/platforms`. */
    readonly folder: string
    readonly connection: Connected
    /** The headers that sign a body. */
    readonly sign: (body: string) => Readonly<Record<string, string>>
}

/** Sends one vendor-shaped sample as its platform would, prints a line and gives the records of the answer. */
export async function playSample(type: string, { folder, connection, sign }: Sent): Promise<readonly Row[]> {
    const body = readFileSync(`test/platforms/${folder}/events/${type}.json`, 'utf8')
    const login = Buffer.from(`${connection.userName}:${connection.password}`).toString('base64')
    const headers = { 'content-type': 'application/json', authorization: `Basic ${login}`, ...sign(body) }
    const response = await fetch(connection.eventsUrl, { method: 'POST', headers, body })
    const { result } = (await response.json()) as { result?: { status: string; records: readonly Row[] } }
    const records = result?.records ?? []
    const named = records.map((record) => `${record['operation']} ${record['number']}`).join(', ')
    console.log(`${folder}  ${type} -> ${response.status} ${named || (result?.status ?? 'refused')}`)
    return records
}
