import type { GlideRecord } from '@servicenow/glide'
import { adminHub } from '../glide/desk.ts'
import { showOutcome } from '../glide/person.ts'
import { releaseOfConnection } from '../inbound/release.ts'
import { checkSetup } from './check-setup.ts'
import { pause, resume } from './pause.ts'
import { previewEvent, previewRow } from './preview.ts'
import { compareWithDefaults, restoreAll, restoreRow } from './restore.ts'
import { CALLBACK, rotateSecret, SIGNING } from './rotate-secret.ts'
import { testConnection } from './test-connection.ts'

const idOf = (current: GlideRecord): string => String(current.getUniqueValue())
const platformOf = (current: GlideRecord): string => current.getValue('platform') ?? ''

/** Button Pause on a connection. */
export const pausePressed = (current: GlideRecord): void => showOutcome(pause(idOf(current), adminHub))

/** Button Resume on a connection. */
export const resumePressed = (current: GlideRecord): void => showOutcome(resume(idOf(current), adminHub))

/** Button Release parked on a connection. */
export const releaseParkedPressed = (current: GlideRecord): void =>
    showOutcome(releaseOfConnection(idOf(current), adminHub))

/** Button Test connection. What stands on the form is saved first: who fills in and presses means both. */
export function testPressed(current: GlideRecord): void {
    current.update()
    showOutcome(testConnection(idOf(current), adminHub))
}

/** Button Rotate signing secret; a next secret that was just filled in is saved first. */
export function rotateSigningPressed(current: GlideRecord): void {
    current.update()
    showOutcome(rotateSecret(idOf(current), SIGNING, adminHub))
}

/** Button Rotate callback secret. */
export function rotateCallbackPressed(current: GlideRecord): void {
    current.update()
    showOutcome(rotateSecret(idOf(current), CALLBACK, adminHub))
}

/** Button Check setup on a connection. */
export const checkPressed = (current: GlideRecord): void => showOutcome(checkSetup(idOf(current), adminHub))

/** Button Compare with defaults on a connection. */
export const comparePressed = (current: GlideRecord): void =>
    showOutcome(compareWithDefaults(platformOf(current), adminHub))

/** Button Restore defaults on a connection. */
export const restoreAllPressed = (current: GlideRecord): void => showOutcome(restoreAll(platformOf(current), adminHub))

/** Button Restore shipped row on a value map. */
export const restoreMapPressed = (current: GlideRecord): void =>
    showOutcome(restoreRow({ table: 'x_aigov_bridge_value_map', sysId: idOf(current) }, platformOf(current), adminHub))

/** Button Restore shipped row on an event mapping. */
export const restoreMappingPressed = (current: GlideRecord): void =>
    showOutcome(
        restoreRow({ table: 'x_aigov_bridge_event_mapping', sysId: idOf(current) }, platformOf(current), adminHub),
    )

/** Button Preview on an event mapping: of the row as it is stored. */
export const previewRowPressed = (current: GlideRecord): void => showOutcome(previewRow(idOf(current), adminHub))

/** Button Preview on an event. */
export const previewEventPressed = (current: GlideRecord): void => showOutcome(previewEvent(idOf(current), adminHub))
