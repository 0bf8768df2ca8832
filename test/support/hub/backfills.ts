import type { Backfills, BackfillState } from '../../../src/server/inbound/backfill-row.ts'
import { dateTime, findRow, findRows, insertRow, updateRow } from './rows.ts'
import type { Session } from './state.ts'

const TABLE = 'x_aigov_bridge_backfill'

export const backfills = (session: Session): Backfills => ({
    start: (connectionId) =>
        insertRow(session, TABLE, {
            connection: connectionId,
            running_key: connectionId,
            state: 'running',
            next_attempt_at: dateTime(session.state.now),
        }),
    byId: (sysId) => {
        const row = findRow(session.state, TABLE, { sys_id: sysId })
        return (
            row && {
                sysId,
                connectionId: row.connection ?? '',
                state: row.state as BackfillState,
                position: Number(row.position),
                opened: Number(row.opened),
                passedOver: Number(row.passed_over),
                failures: Number(row.failures),
                nextAttemptAt: row.next_attempt_at === '' ? undefined : Date.parse(`${row.next_attempt_at}Z`),
            }
        )
    },
    due: (now) =>
        findRows(session.state, TABLE, { where: { state: 'running' }, orderBy: ['next_attempt_at'] })
            .filter(({ next_attempt_at: due = '' }) => due !== '' && due <= dateTime(now))
            .map(({ sys_id: sysId = '' }) => sysId),
    update: (sysId, patch) => {
        const { state, position, opened, passedOver, failures, problem, nextAttemptAt, finishedAt } = patch
        updateRow(session, TABLE, sysId, {
            state,
            running_key: state === undefined || state === 'running' ? undefined : '',
            position,
            opened,
            passed_over: passedOver,
            failures,
            problem,
            next_attempt_at: nextAttemptAt === undefined ? undefined : dateTime(nextAttemptAt),
            finished_at: finishedAt === undefined ? undefined : dateTime(finishedAt),
        })
    },
})
