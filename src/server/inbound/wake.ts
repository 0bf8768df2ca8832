import type { GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { releaseParked } from './release.ts'
import { settleDue } from './settle-due.ts'

/** Script action of `x_aigov_bridge.inbound_wake`: settles what waits. */
export function wakeInbound(): void {
    settleDue(glideHub)
}

/** Rule on connections: one is no longer paused or switched off. */
export function connectionResumed(): void {
    glideHub.wake('inbound')
    glideHub.wake('outbound')
}

/** Async rule on event mappings and value maps. */
export function mappingChanged(current: GlideRecord): void {
    releaseParked(current.getValue('platform') ?? '', glideHub)
}
