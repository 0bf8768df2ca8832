import { begin, type Simulation } from './simulation.ts'
import { count } from './tally.ts'
import { PERSON } from './people.ts'
import type { SavedEvent } from '../../../src/server/records/reference.ts'

/** A person reports what an AI said: a platform that can judge that is asked once. */
export function reportAi({ world, history, tally, entities }: Simulation): void {
    if (!entities.some(({ sender }) => sender.platform.analysis)) return
    count(tally.faults, 'a person reports what an AI said')
    const said = { short_description: 'The assistant is wrong', description: 'Query: Why?\nResponse: Because.' }
    const fields = { ...said, subcategory: 'AI System' }
    const sysId = world.create('incident', fields, PERSON)
    history.reported.push({ table: 'incident', sysId, savedBy: PERSON })
}

/** The async rule on an incident about an AI that was made. */
export function analyse(simulation: Simulation, { table, sysId, savedBy }: SavedEvent): void {
    begin(simulation, `have ${sysId} analysed`, savedBy, (hub) => simulation.flows.analyse(table, sysId, hub))
}

/** What the platform answers: it has seen such a thing before. */
export const ANALYSIS = JSON.stringify({ data: { confidence: 0.2, category: 'wrong', citations: ['an atlas'] } })

export const isQuestion = (url: string): boolean => url.endsWith('/governance/scan')
