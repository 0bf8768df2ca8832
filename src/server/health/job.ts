import { glideHub } from '../glide/hub.ts'
import { glideVitals } from '../glide/vitals.ts'
import { watch } from './watch.ts'

/** Each minute: tells people of what needs them. */
export function watchConnections(): void {
    watch(glideVitals, glideHub)
    glideHub.heartbeats.beat('health_watch', glideHub.now())
}
