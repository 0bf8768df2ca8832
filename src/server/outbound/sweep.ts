import { glideHub } from '../glide/hub.ts'
import { askMissed } from './ask-missed.ts'
import { deliverDue } from './deliver.ts'
import { endOrphaned, endUnheard } from './end-unheard.ts'
import { reconcile } from './reconcile.ts'

/** Each minute: looks for changes and new records that no job reported, ends what nobody would send, then delivers what is due. */
export function sweepOutbound(): void {
    reconcile(glideHub)
    for (const { sysId } of glideHub.connections.all()) endUnheard(sysId, glideHub)
    endOrphaned(glideHub)
    deliverDue(glideHub)
    askMissed(glideHub)
}
