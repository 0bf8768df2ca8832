import { glideHub } from '../glide/hub.ts'
import { deliverDue } from './deliver.ts'

/** Script action of `x_aigov_bridge.outbound_wake`: delivers what is due. */
export function wakeOutbound(): void {
    deliverDue(glideHub)
}
