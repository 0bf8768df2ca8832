import type { SecretName } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { toDateTime } from '../shared/time.ts'
import type { AdminHub } from './desk.ts'

/** How long the previous secret holds: a working day for the other side to follow. */
const OVERLAP_MS = 24 * 3600 * 1000
/** Where the date is that of the other direction: less would not let the other side follow. */
const LEAST_MS = OVERLAP_MS / 2

/** A secret of a connection that can be changed without an outage, and the columns beside it. */
export interface Rotation {
    readonly label: string
    readonly current: 'signing_secret' | 'callback_secret'
    readonly previous: 'previous_signing_secret' | 'previous_callback_secret'
    readonly next: 'next_signing_secret' | 'next_callback_secret'
    readonly otherPrevious: 'previous_signing_secret' | 'previous_callback_secret'
}

export const SIGNING: Rotation = {
    label: 'signing secret',
    current: 'signing_secret',
    previous: 'previous_signing_secret',
    next: 'next_signing_secret',
    otherPrevious: 'previous_callback_secret',
}

export const CALLBACK: Rotation = {
    label: 'callback secret',
    current: 'callback_secret',
    previous: 'previous_callback_secret',
    next: 'next_callback_secret',
    otherPrevious: 'previous_signing_secret',
}

/**
 * Until when the current secret holds as the previous one. One that still counts is never lost to a second press, and the
 * one date of both directions is never put off: the secret that was changed first does not live longer for it.
 */
export function untilOf(connection: Connection, rotation: Rotation, hub: AdminHub): Result<number, string> {
    const { previousSecretUntil = 0 } = connection
    const left = previousSecretUntil - hub.now()
    // One that cannot be read, as after a clone, counts for nobody.
    const holds = (name: SecretName): boolean => left > 0 && Boolean(hub.connections.secret(connection.sysId, name))
    const refused = (name: SecretName): Result<number, string> =>
        fail(
            `The ${name.replaceAll('_', ' ')} holds until ${toDateTime(previousSecretUntil)} UTC: press again after that. Must it end now, empty Previous secrets hold until, save, and press again.`,
        )
    if (holds(rotation.previous)) return refused(rotation.previous)
    if (!holds(rotation.otherPrevious)) return ok(hub.now() + OVERLAP_MS)
    return left < LEAST_MS && holds(rotation.current) ? refused(rotation.otherPrevious) : ok(previousSecretUntil)
}
