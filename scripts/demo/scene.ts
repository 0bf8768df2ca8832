import type { InstanceClient } from '../../test/support/instance/client.ts'

/** What a platform plays on. */
export interface Stage {
    readonly admin: InstanceClient
    readonly instanceUrl: string
    /** The stand-in keeps its port over a restart: the connection's callback names it. 0 = any free one. */
    readonly port: number
    /** The connection was not there before: its samples are to be played. */
    readonly isFirst: boolean
}

/** One platform of the demo: its connection, its stand-in and its sample events. */
export interface Scene {
    /** Name of its connection. */
    readonly connection: string
    /** Makes connection and stand-in, plays the samples on a first start, and then follows what arrives. */
    readonly play: (stage: Stage) => Promise<void>
}

const LOOK_EVERY_MS = 500

/** Does it again and again, as long as something else keeps the program alive. */
export function every(look: () => void | Promise<void>): void {
    const timer = setInterval(() => {
        // The instance may be stopping; the next look will tell.
        void Promise.resolve()
            .then(look)
            .catch(() => undefined)
    }, LOOK_EVERY_MS)
    timer.unref()
}
