import { rcaEngine as platform } from '../../../../src/server/platforms/rca-engine/index.ts'
import type { Random } from '../random.ts'
import { DRY_RUN_MINUTE, LAST_MINUTE, TITLE, type Said, type Sender } from './sender.ts'

/** The first one may live on both connections. */
const JOBS = [
    ['3f1d2c1e-7f2b-4f0e-9a55-2c7a0b7f1f10', '8c2a7d54-0b1e-4d53-8f6a-6a3f5d0c2b11'],
    ['d4c0a1b2-5d0f-4a3c-9d5e-0e6f7a8b9c0d', '3f1d2c1e-7f2b-4f0e-9a55-2c7a0b7f1f10'],
] as const
const LABELS: Readonly<Record<string, string>> = {
    '1': 'New',
    '2': 'In Progress',
    '3': 'On Hold',
    '6': 'Resolved',
    '7': 'Closed',
}

/** Analyses: it tells no state, makes tickets itself without a correlation id, and its receiver may be missing. */
export const rcaEngine: Sender = {
    platform,
    things: (place, random) =>
        (JOBS[place] ?? []).map((id) => ({ id, roles: ['incident'], events: eventsOf(id, random) })),
    noEvent: '{"id":"no event","type":"analysis.completed"}',
    told: (body) => {
        const { sys_id: sysId = '', state_value: state = '' } = JSON.parse(body) as Readonly<Record<string, string>>
        return { sysId, state }
    },
    stateMessage: 'ticket.status',
    statusOf: (state) => LABELS[state] ?? '',
    statusIn: () => undefined,
    tellsAll: true,
    knowsAssignee: false,
    ownRecord: (id) => ({ description: `Job ID: ${id}\nSeverity: high\n\nseen from ws-42` }),
}

function eventsOf(jobId: string, random: Random): readonly Said[] {
    const said = (type: string, minute: number, more: object = {}): Said => ({
        type,
        minute,
        status: '',
        data: { job_id: jobId, job_title: TITLE, severity: 'high', summary: 'The disk is full', ...more },
        isPreview: type === 'ticket.dry_run',
    })
    const events = [said('analysis.completed', 0, random.chance(0.5) ? { report: REPORT } : {})]
    if (random.chance(0.2)) events.push(said('analysis.completed', LAST_MINUTE - 2))
    if (random.chance(0.3)) events.push(said('ticket.dry_run', 1))
    if (random.chance(0.3)) events.push(said('analysis.failed', 2))
    if (random.chance(0.2)) events.push(said('analysis.updated', DRY_RUN_MINUTE))
    for (const minute of [3, 4]) events.push(said('analysis.updated', minute, { ticket: CI, report: REPORT }))
    events.push(said('analysis.updated', LAST_MINUTE))
    return events
}

const REPORT = { format: 'markdown', content: '# Why\n\nThe disk is full.' }
const CI = { configuration_item: 'db-01' }
