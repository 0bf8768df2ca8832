import { readFileSync } from 'node:fs'
import type { Connected } from '../../test/support/connect.ts'
import type { Row } from '../../test/support/instance/client.ts'

type Login = Pick<Connected, 'userName' | 'password' | 'eventsUrl'>

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
    const headers = { 'content-type': 'application/json', authorization: basicOf(connection), ...sign(body) }
    const response = await fetch(connection.eventsUrl, { method: 'POST', headers, body })
    return printAnswer(`${folder}  ${type}`, { status: response.status, json: await response.json() }, connection)
}

const basicOf = ({ userName, password }: Login): string =>
    `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`

interface Result {
    readonly status: string
    readonly receipt: string
    readonly records: readonly Row[]
}

/**
 * One line: what the sample was answered, and the records of it. Where the thing of an event is in work, as by the job
 * that tells what became of the one before, an event is only taken in at first: its receipt tells the rest.
 */
export async function printAnswer(
    what: string,
    { status, json }: { readonly status: number; readonly json: unknown },
    connection: Login,
): Promise<readonly Row[]> {
    const { result } = json as { result?: Result }
    const settled = result?.status === 'accepted' ? await settledOf(result, connection) : result
    const records = settled?.records ?? []
    const named = records.map((record) => `${record['operation']} ${record['number']}`).join(', ')
    const later = settled === result ? '' : ' accepted, and then'
    console.log(`${what} -> ${status}${later} ${named || (settled?.status ?? 'refused')}`)
    return records
}

const LOOKS = 120
const LOOK_EVERY_MS = 250

/** By its receipt, as a platform would ask; what is not settled in half a minute stays as it is. */
async function settledOf(accepted: Result, connection: Login): Promise<Result> {
    let now = accepted
    for (let look = 0; look < LOOKS && now.status === 'accepted'; look++) {
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
        const url = new URL(accepted.receipt, connection.eventsUrl)
        const response = await fetch(url, { headers: { authorization: basicOf(connection) } })
        now = ((await response.json()) as { result: Result }).result
    }
    return now
}
