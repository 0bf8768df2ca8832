import type { World } from './world.ts'

/**
 * Puts one message for each state into the outbox of a record, in this order. Unlike what a person's changes become,
 * none of them takes back the ones before it.
 */
export function queueMessages({ hub }: Pick<World, 'hub'>, sysId: string, states: readonly string[]): void {
    const [reference] = hub.references.ofRecord('incident', sysId)
    if (!reference) throw new Error(`${sysId} has no reference`)
    for (const state of states) {
        const sequence = hub.outbox.nextSequence(reference.sysId)
        const headers = { 'Content-Type': 'application/json' }
        hub.outbox.add({
            key: hub.sha256Hex(`message ${sequence} of ${reference.sysId}`),
            connectionId: reference.connectionId,
            referenceId: reference.sysId,
            kind: 'state',
            type: 'case.status',
            channel: 'callback',
            sequence,
            request: { method: 'POST', headers, body: JSON.stringify({ sys_id: sysId, state }), status: '' },
            knownBefore: {},
            nextAttemptAt: hub.now(),
        })
    }
}
