import type { GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { moveOn } from './release.ts'

/** UI action Release on events. */
export function releasePressed(current: GlideRecord): void {
    moveOn(current.getUniqueValue(), 'event_released', glideHub)
}

/** UI action Retry on events. */
export function retryPressed(current: GlideRecord): void {
    moveOn(current.getUniqueValue(), 'event_retried', glideHub)
}

/** UI action Replay on events. */
export function replayPressed(current: GlideRecord): void {
    moveOn(current.getUniqueValue(), 'event_replayed', glideHub)
}
