import { schemeOf } from '../inbound/signed.ts'
import type { SecretName } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { platformOf } from '../platforms/index.ts'
import type { Platform } from '../platforms/platform.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { toBase64, toHex, utf8 } from '../shared/text.ts'
import { toDateTime } from '../shared/time.ts'
import { keyOf } from '../signature/keys.ts'
import type { SecretForm } from '../signature/scheme.ts'
import { auditConnection } from './audit-connection.ts'
import type { AdminHub } from './desk.ts'
import { GONE, type Told } from './told.ts'

/** How long the previous secret holds: a working day for the other side to follow. */
const OVERLAP_MS = 24 * 3600 * 1000
/** Where the date is that of the other direction: less would not let the other side follow. */
const LEAST_MS = OVERLAP_MS / 2
const RANDOM_CHARACTERS = 32

/** A secret of a connection that can be changed without an outage, and the columns beside it. */
interface Rotation {
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
 * The next secret takes the place of the current one, which holds for a day more. Where the admin gave none, one is made
 * and said once, in the answer to the press of the button: it is read nowhere else.
 */
export function rotateSecret(connectionId: string, rotation: Rotation, hub: AdminHub): Told {
    const connection = hub.connections.byId(connectionId)
    const platform = connection && platformOf(connection.platform)
    if (!connection || !platform) return GONE
    const form = formOf(connection, platform, rotation)
    if (!form) return fail('This connection asks for no signature: choose a signature scheme first.')
    const problem = problemOf(connectionId, rotation, form, hub)
    if (problem !== '') return fail(`The next ${rotation.label} ${problem}.`)
    const held = untilOf(connection, rotation, hub)
    if (!held.ok) return held
    const until = held.value
    const given = textOf(hub.connections.secret(connectionId, rotation.next))
    const current = textOf(hub.connections.secret(connectionId, rotation.current))
    const made = given === '' ? makeSecret(form, hub) : ''
    change(connection, rotation, { current, next: given || made, until }, hub)
    const detail = { secret: rotation.current, source: given === '' ? 'made' : 'given', until: toDateTime(until) }
    auditConnection('secret_rotated', connectionId, detail, hub)
    return ok(told(rotation, platform.label, { made, until, isFirst: current === '' }))
}

/** One that cannot be read, as after a clone, nobody knows here: there is nothing to keep of it. */
const textOf = (secret: string | undefined): string => secret ?? ''

/** What is wrong with the secret that an admin filled in; empty = nothing, or none was. */
function problemOf(connectionId: string, { current, next }: Rotation, form: SecretForm, hub: AdminHub): string {
    const given = hub.connections.secret(connectionId, next)
    if (given === undefined) return 'cannot be decrypted on this instance: fill it in again, or empty it'
    if (given === '') return ''
    if (!keyOf(given, form)) return `is not of the form ${form}`
    return given === hub.connections.secret(connectionId, current) ? 'is the current one' : ''
}

/**
 * Until when the current secret holds as the previous one. One that still counts is never lost to a second press, and the
 * one date of both directions is never put off: the secret that was changed first does not live longer for it.
 */
function untilOf(connection: Connection, rotation: Rotation, hub: AdminHub): Result<number, string> {
    const { previousSecretUntil = 0 } = connection
    const left = previousSecretUntil - hub.now()
    const holds = (name: SecretName): boolean =>
        left > 0 && textOf(hub.connections.secret(connection.sysId, name)) !== ''
    const refused = (name: SecretName): Result<number, string> =>
        fail(
            `The ${name.replaceAll('_', ' ')} holds until ${toDateTime(previousSecretUntil)} UTC: press again after that. Must it end now, empty Previous secrets hold until, save, and press again.`,
        )
    if (holds(rotation.previous)) return refused(rotation.previous)
    if (!holds(rotation.otherPrevious)) return ok(hub.now() + OVERLAP_MS)
    return left < LEAST_MS && holds(rotation.current) ? refused(rotation.otherPrevious) : ok(previousSecretUntil)
}

interface Change {
    readonly current: string
    readonly next: string
    readonly until: number
}

/** All in one save. */
function change(
    { sysId, previousSecretUntil = 0 }: Connection,
    rotation: Rotation,
    { current, next, until }: Change,
    hub: AdminHub,
): void {
    const isOver = previousSecretUntil <= hub.now()
    const secrets = { [rotation.current]: next, [rotation.previous]: current, [rotation.next]: '' }
    // One date counts for both: what ended before must not begin to hold again.
    const ended = isOver ? { [rotation.otherPrevious]: '' } : {}
    hub.desk.changeConnection(sysId, { secrets: { ...secrets, ...ended }, previousSecretUntil: until })
}

function formOf(connection: Connection, platform: Platform, { current }: Rotation): SecretForm | undefined {
    if (current === 'callback_secret') {
        const [message] = [...Object.values(platform.messages), ...Object.values(platform.notes)]
        return (message?.signature ?? platform.signature).secretForm
    }
    return connection.secretForm || schemeOf(connection, platform)?.secretForm
}

function makeSecret(form: SecretForm, hub: AdminHub): string {
    const bytes = utf8(hub.desk.randomText(RANDOM_CHARACTERS))
    if (form === 'text') return toHex(bytes)
    return form === 'whsec' ? `whsec_${toBase64(bytes)}` : toBase64(bytes)
}

interface Outcome {
    /** The secret to show; empty = the admin has it. */
    readonly made: string
    readonly until: number
    readonly isFirst: boolean
}

function told({ label }: Rotation, platform: string, { made, until, isFirst }: Outcome): readonly string[] {
    const shown = made === '' ? [] : [`The new ${label}, shown this once and never again: ${made}`]
    const rest = isFirst
        ? `Give it to ${platform} now: what is not signed with it is refused.`
        : `Give it to ${platform} until ${toDateTime(until)} UTC: so long the previous one holds too.`
    return [...shown, `The ${label} was changed. ${rest}`]
}
