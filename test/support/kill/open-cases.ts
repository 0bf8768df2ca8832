import { withApi } from '../aisoc/bridged.ts'
import { connectAisoc } from '../aisoc/connect.ts'
import { startAisocPeer, type AisocPeer } from '../aisoc/peer.ts'
import type { InstanceClient } from '../instance/client.ts'
import type { RunningInstance } from '../instance/running.ts'

const NAME = 'kill-backfill'

/** A platform that had all these cases before it was connected; they come in one a minute, through every death. */
export async function beginBackfill({ admin, url }: RunningInstance, cases: number): Promise<AisocPeer> {
    const peer = await startAisocPeer({ cases: Array.from({ length: cases }, () => ({ status: 'investigating' })) })
    const connection = await connectAisoc(admin, url, peer, {
        name: NAME,
        userName: 'backfill.integration',
        fields: { ...withApi(peer), backfill_per_minute: '1' },
    })
    const started = await admin.act('x_aigov_bridge_connection', connection.sysId, 'bridge_start_backfill')
    if (started.status !== 302) throw new Error(`the backfill was not started: ${started.status}`)
    return peer
}

/** Every case that was open has one incident. */
export async function accountOfBackfill(admin: InstanceClient, cases: number): Promise<string[]> {
    const incidents = await admin.list('incident', `correlation_display=${NAME}`)
    const ids = new Set(incidents.map(({ correlation_id: id }) => id))
    const backfills = await admin.list('x_aigov_bridge_backfill', `connection.name=${NAME}`)
    const states = backfills.map(({ state, opened }) => `${state} ${opened}`).join()
    const isWhole = incidents.length === cases && ids.size === cases && states === `done ${cases}`
    return isWhole ? [] : [`backfill of ${cases} cases: ${states}, ${incidents.length} incidents of ${ids.size} cases`]
}
