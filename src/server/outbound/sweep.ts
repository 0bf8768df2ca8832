import { glideHub } from '../glide/hub.ts'
import { deliverDue } from './deliver.ts'
import { reconcile } from './reconcile.ts'

/** Each minute: looks for changes that no job reported, then delivers what is due. */
export function sweepOutbound(): void {
    reconcile(glideHub)
    deliverDue(glideHub)
}
