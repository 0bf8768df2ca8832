import { randomUUID } from 'node:crypto'
import type { InstanceClient } from '../../test/support/instance/client.ts'
import { measureInTurn } from './measure.ts'
import type { Scenario } from './measure.ts'
import type { Bench } from './scenarios.ts'
import { heading, line } from './table.ts'

/**
 * The same job as the platforms' own documents do it: they look the record up by its correlation id, write it, and add
 * a note, each by a call of the Table API. Nothing keeps two of them from creating it twice, and nothing goes back.
 */
export async function benchFromOutside(admin: InstanceClient, bench: Bench, instanceUrl: string): Promise<void> {
    const { newIncident, changedCase } = bench.scenarios
    heading('The same job from outside', 'times as fast as from outside')
    await compare('new case', [newCaseOutside(admin), newIncident], instanceUrl)
    await compare('changed case', [changedCaseOutside(admin), changedCase], instanceUrl)
}

async function compare(
    name: string,
    [outside, event]: readonly [Scenario, Scenario],
    instanceUrl: string,
): Promise<void> {
    const subjects = [outside, event].map((scenario) => ({ instanceUrl, scenario }))
    const [calls, post] = await measureInTurn(subjects)
    if (!calls || !post) return
    line(`${name}, 3 Table API calls`, calls)
    line(`${name}, 1 immediate event`, post, calls.medianMs / post.medianMs)
}

const newCaseOutside =
    (admin: InstanceClient): Scenario =>
    async () => {
        const correlationId = `outside:${randomUUID()}`
        return () => upsert(admin, correlationId, { short_description: 'Lateral movement detected', impact: '1' })
    }

const changedCaseOutside =
    (admin: InstanceClient): Scenario =>
    async () => {
        const correlationId = `outside:${randomUUID()}`
        await upsert(admin, correlationId, { short_description: 'Lateral movement detected', impact: '1' })
        return () => upsert(admin, correlationId, { state: '2' })
    }

async function upsert(admin: InstanceClient, correlationId: string, fields: object): Promise<void> {
    const [known] = await admin.list('incident', `correlation_id=${correlationId}`)
    const { sys_id: sysId = '' } = known
        ? await admin.update('incident', known.sys_id ?? '', fields)
        : await admin.create('incident', { ...fields, correlation_id: correlationId })
    await admin.update('incident', sysId, { work_notes: 'Host isolated' })
}
