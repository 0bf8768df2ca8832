import { aisoc as platform } from '../../../../src/server/platforms/aisoc/index.ts'
import type { Random } from '../random.ts'
import { DRY_RUN_MINUTE, LAST_MINUTE, OLD_THING, TITLE, type Said, type Sender, type Thing } from './sender.ts'

const STATUSES = ['triaged', 'investigating', 'contained', 'resolved', 'closed']
/** What it is told with a state, and says back. */
const TOLD: Readonly<Record<string, string>> = {
    '1': 'triaged',
    '2': 'investigating',
    '3': 'contained',
    '6': 'resolved',
    '7': 'closed',
}
/** The first one may live on both connections; another differs from it in nothing but case. */
const CASES = [
    ['case-1', 'CASE-1'],
    ['case-2', 'case-1'],
] as const

/** Cases; each connection has one more that only a backfill finds. */
export const aisoc: Sender = {
    platform,
    things: (place, random) => [
        ...(CASES[place] ?? []).map((id): Thing => ({ id, roles: ['incident'], events: eventsOf(id, random) })),
        { id: OLD_THING, roles: ['incident'], events: [] },
    ],
    noEvent: '{"id":"no event","type":"case.created"}',
    told: (body) => {
        const { sys_id: sysId, state } = JSON.parse(body) as Readonly<Record<string, string | undefined>>
        return sysId === undefined || state === undefined ? undefined : { sysId, state }
    },
    stateMessage: 'case.status',
    statusOf: (state) => TOLD[state] ?? '',
    statusIn: ({ data }) => data?.case?.status,
    tellsAll: false,
    knowsAssignee: false,
    ownRecord: (id, connection) => ({ correlation_id: `aisoc:${id}`, correlation_display: connection }),
}

function eventsOf(id: string, random: Random): readonly Said[] {
    const said = (type: string, minute: number, status: string, more: object = {}): Said => ({
        type,
        minute,
        status,
        data: { case: { id, title: TITLE, severity: 'high', status }, ...more },
    })
    const isAgain = random.chance(0.2)
    const changes = Array.from({ length: 3 + random.below(2) }, () => random.pick(STATUSES))
    const last = changes.at(-1) ?? 'new'
    const events = [said('case.created', 0, 'new')]
    for (const [index, status] of changes.entries()) events.push(said('case.status_changed', index + 1, status))
    if (isAgain) events.push(said('case.created', LAST_MINUTE - 2, 'new'))
    if (random.chance(0.2)) events.push(said('case.status_changed', DRY_RUN_MINUTE, 'closed'))
    if (random.chance(0.3)) events.push(said('case.action_executed', LAST_MINUTE - 1, last, ACTION))
    events.push(said('case.summary_added', LAST_MINUTE, last, { summary: 'It was the intern.' }))
    return events
}

const ACTION = { action: { name: 'isolate host', outcome: 'done' } }
