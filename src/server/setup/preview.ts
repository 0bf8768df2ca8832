import type { Hub } from '../hub.ts'
import type { PlannedRecord, StoredEvent } from '../inbound/event.ts'
import { shown } from '../inbound/foresee.ts'
import { inWords, type EventProblem } from '../inbound/outcome.ts'
import { bodyOf, planStored } from '../inbound/plan-stored.ts'
import type { MappingRow } from '../mapping/mapping-row.ts'
import { matches } from '../mapping/matches.ts'
import { planEvent } from '../mapping/plan.ts'
import { unmet } from '../mapping/unmet.ts'
import { fail, ok } from '../shared/result.ts'
import type { AdminHub } from './desk.ts'
import { quotedOnPage, type Told } from './told.ts'

/** What a mapping row, active or not, would do to the newest event of its type. Nothing is written. */
export function previewRow(mappingId: string, hub: AdminHub): Told {
    const mapping = hub.desk.mapping(mappingId)
    if (!mapping) return fail('Save the row first.')
    const { row, platform, eventType } = mapping
    const found = hub.desk.newestEvent(platform, row.connectionId, eventType)
    const event = found && hub.events.byId(found.sysId)
    const content = event && bodyOf(event, hub)
    if (!content) return fail(`No event ${eventType} was received yet: let the platform send one, then press again.`)
    const said = rowOn(row, { event, body: content.body, platform }, hub)
    return said.ok ? ok([`With ${found.number}, the newest event of its type:`, ...said.value]) : said
}

interface Sample {
    readonly event: StoredEvent
    readonly body: unknown
    readonly platform: string
}

function rowOn(row: MappingRow, { event, body, platform }: Sample, hub: Hub): Told {
    const isMeant = matches(row.condition, body)
    if (!isMeant.ok) return problem(isMeant.problem)
    if (!isMeant.value)
        return ok(
            ['The row does nothing: its condition does not hold.', ...unmet(row.condition, body)].map(quotedOnPage),
        )
    const plan = planEvent([row], event.entity, { body, valueMap: (name) => hub.mappings.valueMap(platform, name) })
    if (plan.ok) return ok(inLines(shown(plan.value, hub)))
    return problem(plan.problem.kind === 'unmapped_value' ? { ...plan.problem, policy: 'park' } : plan.problem)
}

/** What the mapping as it is now would do to a recorded event. Nothing is written. */
export function previewEvent(eventId: string, hub: Hub): Told {
    const event = hub.events.byId(eventId)
    if (!event) return fail('The event no longer exists.')
    const { planned } = planStored(event, hub.connections.byId(event.connectionId), hub)
    if (!planned.ok) return problem(planned.problem)
    const { plan, origin } = planned.value
    return ok([...carriedOut(event), ...inLines(shown(plan, hub, origin))])
}

/** Nothing is done twice, whatever the mapping says by now. */
function carriedOut({ result: { records } }: StoredEvent): readonly string[] {
    if (records.length === 0) return []
    const done = records.map(({ operation, number }) => `${operation.replace(/_/g, ' ')} ${number}`)
    return [
        `It was carried out: ${quotedOnPage(done.join(', '))}. A replay leaves that as it is. Were it new, by the mapping as it is now:`,
    ]
}

const problem = (why: EventProblem): Told => fail(quotedOnPage(inWords(why)))

/** One line an operation, with the values that it would write. */
function inLines(plan: readonly PlannedRecord[]): readonly string[] {
    if (plan.length === 0) return ['It would do nothing: no row is meant for it.']
    const lines = plan.map(({ operation, table, entity, fields, remark = '' }) => {
        const values = Object.entries(fields).map(([name, value]) => `${name} = ${quotedOnPage(value)}`)
        return `It would ${operation.replace(/_/g, ' ')} (${table}) for ${quotedOnPage(entity)}: ${values.join(' · ') || 'no field'}${remark === '' ? '' : ` (${quotedOnPage(remark)})`}`
    })
    return [...lines, 'Nothing was written.']
}
