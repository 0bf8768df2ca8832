import { glideHub } from '../glide/hub.ts'
import { askMissed } from './ask-missed.ts'
import { deliverDue } from './deliver.ts'
import { reconcile } from './reconcile.ts'

/** Each minute: looks for changes and new records that no job reported, then delivers what is due. */
export function sweepOutbound(): void {
    reconcile(glideHub)
    deliverDue(glideHub)
    askMissed(glideHub)
}
