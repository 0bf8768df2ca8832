import type { Engine } from '../engine.ts'
import { jsonResponse, type HttpResponse } from '../http/messages.ts'
import { dateTimeText } from '../records/record.ts'
import { findRows } from '../records/rows.ts'
import { write } from './history.ts'

export type Outcome = 'successful' | 'failed'

const STATES: Readonly<Record<Outcome, string>> = { successful: '2', failed: '3' }

/** The tracker of a piece of work, which is over before anybody can ask for it. */
export function trackProgress(engine: Engine, name: string, outcome: Outcome, message: string): string {
    const now = dateTimeText(engine.clock.now())
    return write(engine, 'sys_execution_tracker', {
        ...{ name, message, state: STATES[outcome], percent_complete: '100' },
        ...{ start_time: now, completion_time: now },
    })
}

/** What the command line asks for each second. */
export function answerProgress(engine: Engine, id: string): HttpResponse {
    const [tracker] = findRows(engine, 'sys_execution_tracker', '"sys_id" = ?', [id])
    if (!tracker) return jsonResponse(404, { result: { status: '3', status_message: 'No such tracker', error: '' } })
    const { state, message } = tracker
    const text = String(message ?? '')
    return jsonResponse(200, {
        result: { id, status: String(state), status_message: text, error: '', percent_complete: 100 },
    })
}
