import type { Hub } from '../hub.ts'

/** What a person may ask for on a reference, and a job carries out. */
type AskedFor = 'resync_asked' | 'link_again_asked' | 'force_sync_asked'

/** A person pressed a button on a reference: that stands in the audit trail, whatever comes of it. */
export function noteAsked(action: AskedFor, referenceId: string, hub: Hub): void {
    const reference = hub.references.byId(referenceId)
    if (!reference) return
    hub.audit({
        by: 'caller',
        action,
        connectionId: reference.connectionId,
        recordTable: reference.targetTable,
        recordSysId: reference.targetSysId,
        detail: { external_id: reference.externalId, number: reference.targetNumber },
    })
}
