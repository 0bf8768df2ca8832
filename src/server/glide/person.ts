import { gs, type GlideRecord } from '@servicenow/glide'

/** Shown above the form to the person who pressed a button. */
export const tellPerson = (text: string): void => gs.addInfoMessage(text)

/** Asks a job to resync a reference: whoever waits for a form must not wait for a platform. */
export const queueResync = (referenceId: string): void =>
    gs.eventQueue('x_aigov_bridge.resync', null, referenceId, gs.getUserName())

/** In a before rule: nothing is saved, and the person reads why. */
export function refuseSave(current: GlideRecord, why: string): void {
    gs.addErrorMessage(why)
    current.setAbortAction(true)
}
