import type { GlideAction, GlideRecord } from '@servicenow/glide'
import { adminHub } from '../glide/desk.ts'
import { showOutcome, warnPerson } from '../glide/person.ts'
import { callerName } from '../glide/rest.ts'
import { releaseOfConnection } from '../inbound/release.ts'
import { discardWaiting } from '../outbound/discard.ts'
import { fail, type Result } from '../shared/result.ts'
import { checkSetup } from './check-setup.ts'
import { problemsOf } from './gather-mapping.ts'
import { pause, resume } from './pause.ts'
import { previewEvent, previewRow } from './preview.ts'
import { compareWithDefaults, restoreAll, restoreRow } from './restore.ts'
import { rotateSecret } from './rotate-secret.ts'
import { CALLBACK, SIGNING } from './rotation.ts'
import { testConnection } from './test-connection.ts'

type Outcome = Result<readonly string[], string>

const idOf = (current: GlideRecord): string => String(current.getUniqueValue())
const platformOf = (current: GlideRecord): string => current.getValue('platform') ?? ''

/** Button Pause on a connection. */
export const pausePressed = (current: GlideRecord, action: GlideAction): void =>
    showOutcome(pause(idOf(current), adminHub), current, action)

/** Button Resume on a connection. */
export const resumePressed = (current: GlideRecord, action: GlideAction): void =>
    showOutcome(resume(idOf(current), adminHub), current, action)

/** Button Release parked on a connection. */
export const releaseParkedPressed = (current: GlideRecord, action: GlideAction): void =>
    showOutcome(releaseOfConnection(idOf(current), adminHub), current, action)

/** Button Discard what waits on a connection that is armed for another instance. */
export const discardPressed = (current: GlideRecord, action: GlideAction): void =>
    showOutcome(discardWaiting(idOf(current), callerName(), adminHub), current, action)

/** What stands on the form is saved first: who fills in and presses means both. What is refused goes no further. */
function saved(current: GlideRecord, then: () => Outcome): Outcome {
    current.update()
    return current.isActionAborted() ? fail('Nothing was done, because the form could not be saved.') : then()
}

/** Button Test connection. */
export function testPressed(current: GlideRecord, action: GlideAction): void {
    showOutcome(
        saved(current, () => testConnection(idOf(current), adminHub)),
        current,
        action,
    )
}

/** Button Rotate signing secret; a next secret that was just filled in is saved first. */
export function rotateSigningPressed(current: GlideRecord, action: GlideAction): void {
    showOutcome(
        saved(current, () => rotateSecret(idOf(current), SIGNING, adminHub)),
        current,
        action,
    )
}

/** Button Rotate callback secret. */
export function rotateCallbackPressed(current: GlideRecord, action: GlideAction): void {
    showOutcome(
        saved(current, () => rotateSecret(idOf(current), CALLBACK, adminHub)),
        current,
        action,
    )
}

/** Button Check setup on a connection. */
export const checkPressed = (current: GlideRecord, action: GlideAction): void =>
    showOutcome(checkSetup(idOf(current), adminHub), current, action)

/** Button Compare with defaults on a connection. */
export const comparePressed = (current: GlideRecord, action: GlideAction): void =>
    showOutcome(compareWithDefaults(platformOf(current), adminHub), current, action)

/** Button Restore defaults on a connection. */
export const restoreAllPressed = (current: GlideRecord, action: GlideAction): void =>
    showOutcome(restoreAll(platformOf(current), adminHub), current, action)

/** Button Restore shipped row on a value map. */
export const restoreMapPressed = (current: GlideRecord, action: GlideAction): void =>
    showOutcome(
        restoreRow({ table: 'x_aigov_bridge_value_map', sysId: idOf(current) }, platformOf(current), adminHub),
        current,
        action,
    )

/** Button Restore shipped row on an event mapping. */
export const restoreMappingPressed = (current: GlideRecord, action: GlideAction): void =>
    showOutcome(
        restoreRow({ table: 'x_aigov_bridge_event_mapping', sysId: idOf(current) }, platformOf(current), adminHub),
        current,
        action,
    )

/** Button Preview on an event mapping: of the row as it is stored. */
export const previewRowPressed = (current: GlideRecord, action: GlideAction): void =>
    showOutcome(previewRow(idOf(current), adminHub), current, action)

/** Button Preview on an event. */
export const previewEventPressed = (current: GlideRecord, action: GlideAction): void =>
    showOutcome(previewEvent(idOf(current), adminHub), current, action)

/** After a mapping row was saved: it is kept as it is, and who saved it reads at once what will park its events. */
export function mappingSaved(current: GlideRecord): void {
    const row = adminHub.desk.mapping(idOf(current))
    for (const problem of row ? problemsOf(row) : [])
        warnPerson(`It was saved, and its events will wait parked: ${problem}.`)
}
