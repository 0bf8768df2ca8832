import { promote } from '../../../src/server/inbound/promote.ts'
import { adoptMissed, adoptRecord } from '../../../src/server/inbound/adopt-record.ts'
import { continueBackfills, startBackfill } from '../../../src/server/inbound/backfill.ts'
import { receiveBatch } from '../../../src/server/inbound/receive-batch.ts'
import { receive } from '../../../src/server/inbound/receive.ts'
import { moveOn } from '../../../src/server/inbound/release.ts'
import { resync } from '../../../src/server/inbound/resync.ts'
import { settleDue } from '../../../src/server/inbound/settle-due.ts'
import { analyse } from '../../../src/server/outbound/analyse.ts'
import { askMissed } from '../../../src/server/outbound/ask-missed.ts'
import { deliverDue } from '../../../src/server/outbound/deliver.ts'
import { enqueue } from '../../../src/server/outbound/enqueue.ts'
import { forceSync } from '../../../src/server/outbound/force-sync.ts'
import { resetChannels } from '../../../src/server/outbound/poll-only.ts'
import { reconcile } from '../../../src/server/outbound/reconcile.ts'
import { redeliver } from '../../../src/server/outbound/redeliver.ts'

/** The flows under attack: what senders, jobs, sweeps and buttons begin. */
export const FLOWS = {
    receive,
    receiveBatch,
    settleDue,
    adoptRecord,
    adoptMissed,
    startBackfill,
    continueBackfills,
    resync,
    moveOn,
    promote,
    analyse,
    askMissed,
    resetChannels,
    enqueue,
    deliverDue,
    reconcile,
    forceSync,
    redeliver,
}

/** The same, or these with a guard taken out. */
export type Flows = typeof FLOWS
