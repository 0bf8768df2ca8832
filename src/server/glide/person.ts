import { gs, type GlideAction, type GlideRecord } from '@servicenow/glide'
import type { Result } from '../shared/result.ts'
import { withoutMarkup } from '../shared/text.ts'

/** Says what came of a button, above the form that it stands on: left alone the platform goes back to the list. */
export function tellPerson(text: string, current: GlideRecord, action: GlideAction): void {
    gs.addInfoMessage(text)
    action.setRedirectURL(current)
}

/** What came of a button: lines to read, or why nothing was done. The form stays. */
export function showOutcome(
    outcome: Result<readonly string[], string>,
    current: GlideRecord,
    action: GlideAction,
): void {
    if (outcome.ok) for (const line of outcome.value) gs.addInfoMessage(withoutMarkup(line))
    else gs.addErrorMessage(withoutMarkup(outcome.problem))
    action.setRedirectURL(current)
}

/** Says what to look at; what was done stays done. */
export const warnPerson = (text: string): void => gs.addInfoMessage(withoutMarkup(text))

/** What a job does for somebody who pressed a button. */
export type Asked = 'resync' | 'link_again' | 'force_sync' | 'redeliver'

/**
 * Asks a job for it: whoever waits for a form must not wait for a platform, and may not see the record, which would pass
 * for deleted (the instance's rule `incident query` hides incidents of others from whoever has no role for them).
 */
export const askJob = (what: Asked, sysId: string): void => gs.eventQueue('x_aigov_bridge.asked', null, sysId, what)

/** In a before rule: nothing is saved, and the person reads why. */
export function refuseSave(current: GlideRecord, why: string): void {
    gs.addErrorMessage(withoutMarkup(why))
    current.setAbortAction(true)
}
