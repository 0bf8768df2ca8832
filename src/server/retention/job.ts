import { glideHub } from '../glide/hub.ts'
import { purge } from './purge.ts'

/** Each ten minutes: removes what is old enough. */
export function purgeOld(): void {
    purge(glideHub)
    glideHub.heartbeats.beat('retention_purge', glideHub.now())
}
