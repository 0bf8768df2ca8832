import { withApi } from '../aisoc/bridged.ts'
import { connectAisoc } from '../aisoc/connect.ts'
import { startAisocPeer, type AisocPeer } from '../aisoc/peer.ts'
import type { Row } from '../instance/client.ts'
import type { RunningInstance } from '../instance/running.ts'

const NAME = 'kill-backfill'

/** A platform that had all these cases before it was connected; they come in a few a minute, through every death. */
export async function beginBackfill({ admin, url }: RunningInstance, cases: number): Promise<AisocPeer> {
    const peer = await startAisocPeer({ cases: Array.from({ length: cases }, () => ({ status: 'investigating' })) })
    const connection = await connectAisoc(admin, url, peer, {
        name: NAME,
        userName: 'backfill.integration',
        fields: { ...withApi(peer), backfill_per_minute: '3' },
    })
    const started = await admin.act('x_aigov_bridge_connection', connection.sysId, 'bridge_start_backfill')
    if (started.status !== 302) throw new Error(`the backfill was not started: ${started.status}`)
    return peer
}

/** It goes on until it is done; then every case that was open has one incident. */
export async function accountOfBackfill(instance: RunningInstance, cases: number): Promise<string[]> {
    const read = async (): Promise<Row> =>
        (await instance.admin.list('x_aigov_bridge_backfill', `connection.name=${NAME}`))[0] ?? {}
    for (let minute = 0; minute < cases && (await read())['state'] === 'running'; minute++) await instance.advance(60)
    await instance.settle()
    const { state, position } = await read()
    const incidents = await instance.admin.list('incident', `correlation_display=${NAME}`)
    const ids = new Set(incidents.map(({ correlation_id: id }) => id))
    const isWhole = state === 'done' && position === String(cases) && incidents.length === cases && ids.size === cases
    const found = `${incidents.length} incidents of ${ids.size} cases`
    return isWhole ? [] : [`the backfill of ${cases} cases is ${state} at ${position}, with ${found}`]
}
