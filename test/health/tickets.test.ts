import { ticketsText } from '../../src/server/health/tickets.ts'
import type { ConnectionVitals, Vitals } from '../../src/server/health/vitals.ts'

const CONNECTION = { sysId: 'c-1', name: 'rca-prod', platform: 'rca_engine' } as ConnectionVitals

const vitals = (change: Partial<Vitals> = {}): Vitals =>
    ({
        connections: () => [CONNECTION],
        ticketsMade: () => [{ connectionId: 'c-1', count: 3, sumMs: 1350 }],
        audited: () => [
            { connectionId: 'c-1', state: 'event_dead', count: 2 },
            { connectionId: 'c-1', state: 'event_dry_run', count: 5 },
            { connectionId: 'c-2', state: 'event_dry_run', count: 9 },
        ],
        ...change,
    }) as Vitals

const LABELS = 'platform="servicenow",source="rca_engine",connection="rca-prod"'

test('tickets, failures, dry runs and durations have the names of the document', () => {
    const lines = ticketsText(vitals()).split('\n')
    expect(lines.filter((line) => !line.startsWith('#') && line !== '')).toEqual([
        `itsm_ticket_creation_total{${LABELS},status="success"} 3`,
        `itsm_ticket_creation_total{${LABELS},status="failure"} 2`,
        `itsm_ticket_creation_duration_seconds_sum{${LABELS}} 1.35`,
        `itsm_ticket_creation_duration_seconds_count{${LABELS}} 3`,
        `itsm_dry_run_total{${LABELS}} 5`,
    ])
    expect(lines.filter((line) => line.startsWith('# TYPE'))).toEqual([
        '# TYPE itsm_ticket_creation_total counter',
        '# TYPE itsm_ticket_creation_duration_seconds summary',
        '# TYPE itsm_dry_run_total counter',
    ])
})

test('a connection without any has zeros', () => {
    const text = ticketsText(vitals({ ticketsMade: () => [], audited: () => [] }))
    expect(text).toContain(`itsm_dry_run_total{${LABELS}} 0`)
    expect(text).toContain(`status="success"} 0`)
})
