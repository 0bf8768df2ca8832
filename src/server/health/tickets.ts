import { exposed, type Sample } from './exposition.ts'
import type { ConnectionVitals, Vitals } from './vitals.ts'

/** What the audit trail says of events that made no ticket, and how often. */
const TICKET_ACTIONS = { failed: 'event_dead', shown: 'event_dry_run' } as const

/**
 * Tickets as RCA Engine's own metrics name them. They only grow: tickets are counted by their references, which nothing
 * removes, failures and dry runs by the audit trail, which is kept for years.
 */
export function ticketsText(vitals: Vitals): string {
    const connections = vitals.connections()
    const made = vitals.ticketsMade()
    const noted = vitals.audited(Object.values(TICKET_ACTIONS))
    const madeBy = ({ sysId }: ConnectionVitals) => made.find((one) => one.connectionId === sysId)
    const notedOf = ({ sysId }: ConnectionVitals, action: string): number =>
        noted.find((one) => one.connectionId === sysId && one.state === action)?.count ?? 0
    return [
        exposed({
            name: 'itsm_ticket_creation_total',
            type: 'counter',
            help: 'Tickets that events made, and events that a person has to see to because none could be made',
            samples: connections.flatMap((one) => [
                sample(one, madeBy(one)?.count ?? 0, { status: 'success' }),
                sample(one, notedOf(one, TICKET_ACTIONS.failed), { status: 'failure' }),
            ]),
        }),
        exposed({
            name: 'itsm_ticket_creation_duration_seconds',
            type: 'summary',
            help: 'How long the making of a ticket took',
            samples: connections.flatMap((one) => [
                { ...sample(one, (madeBy(one)?.sumMs ?? 0) / 1000), suffix: '_sum' },
                { ...sample(one, madeBy(one)?.count ?? 0), suffix: '_count' },
            ]),
        }),
        exposed({
            name: 'itsm_dry_run_total',
            type: 'counter',
            help: 'Events that were shown and not carried out',
            samples: connections.map((one) => sample(one, notedOf(one, TICKET_ACTIONS.shown))),
        }),
    ].join('')
}

/** Where tickets are made, and who asked for them. */
const sample = ({ name, platform }: ConnectionVitals, value: number, more: Sample['labels'] = {}): Sample => ({
    labels: { platform: 'servicenow', source: platform, connection: name, ...more },
    value,
})
