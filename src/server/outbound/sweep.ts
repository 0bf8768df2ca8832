import { glideHub } from '../glide/hub.ts'
import type { Hub } from '../hub.ts'
import { eachApart } from '../records/each-apart.ts'
import { askMissed } from './ask-missed.ts'
import { deliverDue } from './deliver.ts'
import { endOrphaned, endUnheard } from './end-unheard.ts'
import { reconcile } from './reconcile.ts'

const STEPS: readonly ((hub: Hub) => void)[] = [reconcile, endAllUnheard, endOrphaned, deliverDue, askMissed]

/** Each minute: looks for changes and new records that no job reported, ends what nobody would send, then delivers what is due. */
export function sweepOutbound(): void {
    eachApart('outbound_sweep', STEPS, glideHub, (step) => step(glideHub))
}

function endAllUnheard(hub: Hub): void {
    for (const { sysId } of hub.connections.all()) endUnheard(sysId, hub)
}
