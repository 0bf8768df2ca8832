import type { InstanceClient } from '../../test/support/instance/client.ts'
import { aisocScene } from './aisoc.ts'
import { rcaScene } from './rca-engine.ts'
import type { Scene } from './scene.ts'
import { truthvouchScene } from './truthvouch.ts'

/** One line a platform. The stand-in of the first one listens on the first port, each other one on the next. */
const SCENES: readonly Scene[] = [aisocScene, truthvouchScene, rcaScene]
const FIRST_PORT = 8181

/** Where the stand-ins of the platforms will listen; 0 = wherever it is free. */
export function demoPorts(): readonly number[] {
    const first = Number(process.env['PEER_PORT'] ?? FIRST_PORT)
    return SCENES.map((_scene, place) => (first === 0 ? 0 : first + place))
}

/** Plays each platform: its events in, and what a person then does on the records back. One line an event. */
export async function playDemo(admin: InstanceClient, instanceUrl: string): Promise<void> {
    const connections = await admin.list('x_aigov_bridge_connection')
    const known = connections.map(({ name = '' }) => name)
    // Somebody who made connections of another name wants no demo beside them.
    const isDemo = known.every((name) => name.startsWith('demo-'))
    const ports = demoPorts()
    for (const [place, { connection, play }] of SCENES.entries()) {
        const isFirst = !known.includes(connection)
        if (isFirst && !isDemo) continue
        await play({ admin, instanceUrl, port: ports[place] ?? 0, isFirst })
    }
}
