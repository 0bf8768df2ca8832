import { receive } from '../../../src/server/inbound/receive.ts'
import { aboutCase } from '../aisoc/samples.ts'
import { postOf } from './post.ts'
import type { World } from './world.ts'

/** A case of AiSOC becomes an incident; its sys_id. */
export function openCase(world: World, caseId: string): string {
    receive(postOf(aboutCase('case.created', caseId)), world.hub)
    const incident = world.rows('incident').find((row) => row.correlation_id === `aisoc:${caseId}`)
    if (incident?.sys_id === undefined) throw new Error(`${caseId} has no incident`)
    return incident.sys_id
}
