import type { Backfills, BackfillState } from '../inbound/backfill-row.ts'
import { fromDateTime, toDateTime } from '../shared/time.ts'
import { findRows, insertRow, readRow, updateRow, type Cell } from './row.ts'

const TABLE = 'x_aigov_bridge_backfill'
const NAMES = ['connection', 'state', 'position', 'opened', 'passed_over', 'failures', 'next_attempt_at']

export const backfills: Backfills = {
    start: (connectionId) =>
        insertRow(TABLE, {
            connection: connectionId,
            running_key: connectionId,
            state: 'running',
            next_attempt_at: toDateTime(Date.now()),
        }),
    byId: (sysId) => {
        const row = readRow(TABLE, NAMES, sysId)
        return (
            row && {
                sysId,
                connectionId: row.text('connection'),
                state: row.text('state') as BackfillState,
                position: row.integer('position'),
                opened: row.integer('opened'),
                passedOver: row.integer('passed_over'),
                failures: row.integer('failures'),
                nextAttemptAt: fromDateTime(row.text('next_attempt_at')),
            }
        )
    },
    due: (now) =>
        findRows(TABLE, [], {
            where: [
                ['state', '=', 'running'],
                ['next_attempt_at', '<=', toDateTime(now)],
            ],
            orderBy: ['next_attempt_at'],
        }).map((row) => row.sysId),
    update: (sysId, patch) => {
        const columns: readonly (readonly [string, Cell])[] = [
            ['state', patch.state],
            // A connection may start anew as soon as this one is over.
            ['running_key', patch.state === undefined || patch.state === 'running' ? undefined : ''],
            ['position', patch.position],
            ['opened', patch.opened],
            ['passed_over', patch.passedOver],
            ['failures', patch.failures],
            ['problem', patch.problem],
            ['next_attempt_at', patch.nextAttemptAt === undefined ? undefined : toDateTime(patch.nextAttemptAt)],
            ['finished_at', patch.finishedAt === undefined ? undefined : toDateTime(patch.finishedAt)],
        ]
        updateRow(TABLE, sysId, Object.fromEntries(columns.filter(([, value]) => value !== undefined)))
    },
}
