import type { AisocConnection } from '../../test/support/aisoc/connect.ts'
import type { AisocPeer } from '../../test/support/aisoc/peer.ts'
import type { RecordedRequest } from '../../test/support/peer/request-log.ts'
import type { InstanceClient } from '../../test/support/instance/client.ts'
import { every } from './scene.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Prints one line for each status that arrives at the stand-in, and now when the returned function is called. */
export function followCallbacks(peer: AisocPeer): () => void {
    let seen = 0
    const print = (): void => {
        for (const request of peer.requests.slice(seen)) {
            console.log(`aisoc  ${lineOf(request, peer)}`)
        }
        seen = peer.requests.length
    }
    every(print)
    return print
}

function lineOf({ path, method, body, status }: RecordedRequest, peer: AisocPeer): string {
    if (method === 'POST' && path.endsWith('/comments'))
        return `comment: ${(JSON.parse(body) as { body: string }).body} -> ${status}`
    if (!path.includes('/inbox/itsm/')) return `${method} ${path} -> ${status}`
    const { sys_id: sysId, number, state } = JSON.parse(body) as Record<string, string>
    // What Test connection posts speaks of no record.
    if (sysId === undefined) return `callback: Test connection -> ${status}`
    const [link] = peer.linksOf(sysId)
    const outcome = link ? `the case is now ${peer.caseOf(link.case_id).status}` : 'no case is linked to it'
    return `callback: ${number} has state ${state} -> ${status}, ${outcome} at AiSOC`
}

/** What AiSOC does with the answer to an event that somebody sends by hand: it links its case to the incident. */
export function linkNewCases(admin: InstanceClient, peer: AisocPeer, connection: AisocConnection): void {
    const query = `connection=${connection.sysId}^state=linked`
    every(async () => {
        for (const reference of await admin.list('x_aigov_bridge_external_ref', query)) {
            const { external_id: caseId = '', target_sys_id: incident = '' } = reference
            if (peer.linksOf(incident).length > 0) continue
            // A case of AiSOC has a UUID; an event about anything else has no case to be linked.
            if (!UUID.test(caseId)) continue
            if (!peer.hasCase(caseId)) peer.addCase({ id: caseId, title: 'A case sent by hand' })
            peer.link(connection.connectorId, incident, caseId)
        }
    })
}
