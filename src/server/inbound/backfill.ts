import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { underLease } from '../records/lease.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { ask, sourceOf, type Source, type Unanswered } from './ask.ts'
import type { Backfill } from './backfill-row.ts'
import { takeUp } from './take-up.ts'

/** A minute is the measure of the budget. */
const ROUND_MS = 60_000
/** A job that asks for longer keeps others waiting; a lease ends. */
const ASKING_MS = 15_000
const LONGEST_WAIT_MS = 3_600_000

/**
 * THE BACKFILL: the things that a platform had before it was connected, page by page and only so many a minute. Each
 * becomes the event that would have told of it, under an id that is always the same; so a crash, a second backfill and
 * an event of the platform itself all end in the same record.
 */
export function continueBackfills(hub: Hub): void {
    for (const sysId of hub.backfills.due(hub.now())) {
        const connectionId = hub.backfills.byId(sysId)?.connectionId ?? ''
        underLease({ connectionId, externalId: `backfill ${sysId}` }, hub, (leased) => round(sysId, leased))
    }
}

/** A person asks for it; the sweep goes on with it. What to tell that person. */
export function startBackfill(connectionId: string, hub: Hub): string {
    const connection = sourceOf(connectionId, hub)?.connection
    if (!connection) return 'This platform cannot be asked for what it has.'
    if (connection.apiBaseUrl === '') return 'Fill in the API base URL and the login of the API first.'
    if (hub.backfills.start(connectionId) === undefined) return 'A backfill of this connection is running already.'
    report('backfill_started', connectionId, hub)
    return `The backfill begins within a minute and opens at most ${budgetOf(connection)} a minute. See Bridge Backfill.`
}

export function stopBackfill(sysId: string, hub: Hub): string {
    const backfill = hub.backfills.byId(sysId)
    if (backfill?.state !== 'running') return 'It is not running.'
    hub.backfills.update(sysId, { state: 'stopped', finishedAt: hub.now() })
    report('backfill_stopped', backfill.connectionId, hub)
    return 'It opens no more. What it opened stays.'
}

const report = (action: string, connectionId: string, hub: Hub): void =>
    hub.audit({
        by: 'caller',
        action,
        connectionId,
        recordTable: 'x_aigov_bridge_connection',
        recordSysId: connectionId,
        detail: {},
    })

const budgetOf = ({ backfillPerMinute }: Connection): number => Math.max(1, backfillPerMinute)

/** What may be done in this minute. Its end is written first: a node that dies in it leaves no second budget to others. */
function round(sysId: string, hub: Hub): void {
    const backfill = hub.backfills.byId(sysId)
    if (backfill?.state !== 'running' || (backfill.nextAttemptAt ?? 0) > hub.now()) return
    hub.backfills.update(sysId, { nextAttemptAt: hub.now() + ROUND_MS })
    const source = sourceOf(backfill.connectionId, hub)
    if (!source) return stop(backfill, 'the platform of the connection cannot be asked for what it has', hub)
    // It waits with the connection, and goes on where it was.
    if (source.connection.active && source.connection.mode !== 'paused') readPages(source, backfill, hub)
}

function readPages(source: Source, begun: Backfill, hub: Hub): void {
    const end = hub.now() + ASKING_MS
    let backfill = begun
    let budget = budgetOf(source.connection)
    while (budget > 0 && hub.now() < end && isRunning(begun.sysId, hub)) {
        const page = pageAt(source, backfill.position, hub)
        if (!page.ok) return wait(backfill, page.problem, hub)
        const taken = takeUp(page.value, budget, source, hub)
        budget -= taken.opened
        backfill = {
            ...backfill,
            position: backfill.position + taken.looked,
            opened: backfill.opened + taken.opened,
            passedOver: backfill.passedOver + taken.looked - taken.opened,
        }
        const { position, opened, passedOver } = backfill
        hub.backfills.update(backfill.sysId, { position, opened, passedOver, failures: 0, problem: taken.problem })
        if (taken.problem !== '') return
        const isLast = page.value.length < source.inquiry.pageSize
        if (isLast && taken.looked === page.value.length) return finish(backfill, hub)
    }
}

function pageAt({ connection, inquiry }: Source, position: number, hub: Hub): Result<readonly unknown[], Unanswered> {
    const answer = ask(connection, inquiry.pagePath(position), hub)
    if (!answer.ok) return answer
    const things = inquiry.thingsIn(answer.value)
    if (things) return ok(things)
    return fail({ kind: 'platform', reason: 'the answer is no list', retryAfterSeconds: 0 })
}

function wait(backfill: Backfill, { kind, reason, retryAfterSeconds }: Unanswered, hub: Hub): void {
    if (kind === 'settings') return stop(backfill, reason, hub)
    const failures = backfill.failures + 1
    const waitMs = Math.min(Math.max(ROUND_MS * 2 ** (failures - 1), retryAfterSeconds * 1000), LONGEST_WAIT_MS)
    hub.backfills.update(backfill.sysId, {
        failures,
        nextAttemptAt: hub.now() + waitMs,
        problem: `${reason}; it is asked again`,
    })
}

const stop = ({ sysId }: Backfill, reason: string, hub: Hub): void =>
    hub.backfills.update(sysId, {
        state: 'failed',
        finishedAt: hub.now(),
        problem: `${reason}. Start it again when that is mended.`,
    })

function finish({ sysId }: Backfill, hub: Hub): void {
    if (isRunning(sysId, hub)) hub.backfills.update(sysId, { state: 'done', finishedAt: hub.now() })
}

/** A person may stop it at any moment. */
const isRunning = (sysId: string, hub: Hub): boolean => hub.backfills.byId(sysId)?.state === 'running'
