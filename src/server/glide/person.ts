import { gs, type GlideRecord } from '@servicenow/glide'
import type { Result } from '../shared/result.ts'

/** Shown above the form to the person who pressed a button. */
export const tellPerson = (text: string): void => gs.addInfoMessage(text)

/** What came of a button: lines to read, or why nothing was done. */
export function showOutcome(outcome: Result<readonly string[], string>): void {
    if (outcome.ok) for (const line of outcome.value) gs.addInfoMessage(line)
    else gs.addErrorMessage(outcome.problem)
}

/** Asks a job to resync a reference: whoever waits for a form must not wait for a platform. */
export const queueResync = (referenceId: string): void =>
    gs.eventQueue('x_aigov_bridge.resync', null, referenceId, gs.getUserName())

/** In a before rule: nothing is saved, and the person reads why. */
export function refuseSave(current: GlideRecord, why: string): void {
    gs.addErrorMessage(why)
    current.setAbortAction(true)
}
