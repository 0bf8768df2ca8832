import { schemeOf } from '../inbound/signed.ts'
import type { Connection } from '../platforms/connection.ts'
import { platformOf } from '../platforms/index.ts'
import type { Platform } from '../platforms/platform.ts'
import { fail, ok } from '../shared/result.ts'
import { toBase64, toHex, utf8 } from '../shared/text.ts'
import { toDateTime } from '../shared/time.ts'
import { keyOf } from '../signature/keys.ts'
import type { SecretForm } from '../signature/scheme.ts'
import { auditConnection } from './audit-connection.ts'
import type { AdminHub } from './desk.ts'
import { untilOf, type Rotation } from './rotation.ts'
import { GONE, NOT_SAVED, type Told } from './told.ts'

const RANDOM_CHARACTERS = 32

/**
 * The next secret takes the place of the current one, which holds for a day more at most. Where the admin gave none, one
 * is made and said once, in the answer to the press of the button: it is read nowhere else.
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
    return held.ok ? exchange({ connection, rotation, until: held.value }, form, hub) : held
}

interface Exchange {
    readonly connection: Connection
    readonly rotation: Rotation
    readonly until: number
}

function exchange({ connection, rotation, until }: Exchange, form: SecretForm, hub: AdminHub): Told {
    const { sysId } = connection
    const given = textOf(hub.connections.secret(sysId, rotation.next))
    const current = textOf(hub.connections.secret(sysId, rotation.current))
    const made = given === '' ? makeSecret(form, hub) : ''
    if (!change(connection, rotation, { current, next: given || made, until }, hub)) return NOT_SAVED
    const detail = { secret: rotation.current, source: given === '' ? 'made' : 'given', until: toDateTime(until) }
    auditConnection('secret_rotated', sysId, detail, hub)
    return ok(told(rotation, `the sender of ${connection.name}`, { made, until, isFirst: current === '' }))
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

interface Change {
    readonly current: string
    readonly next: string
    readonly until: number
}

/** All in one save; whether it was made. */
function change(
    { sysId, previousSecretUntil = 0 }: Connection,
    rotation: Rotation,
    { current, next, until }: Change,
    hub: AdminHub,
): boolean {
    const isOver = previousSecretUntil <= hub.now()
    const secrets = { [rotation.current]: next, [rotation.previous]: current, [rotation.next]: '' }
    // One date counts for both: what ended before must not begin to hold again.
    const ended = isOver ? { [rotation.otherPrevious]: '' } : {}
    return hub.desk.changeConnection(sysId, { secrets: { ...secrets, ...ended }, previousSecretUntil: until })
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

function told({ label, current }: Rotation, other: string, outcome: Outcome): readonly string[] {
    const { made } = outcome
    const shown = made === '' ? [] : [`The new ${label}, shown this once and never again: ${made}`]
    const rest = current === 'callback_secret' ? toldOfMessages(other, outcome) : toldOfEvents(other, outcome)
    return [...shown, `The ${label} was changed. ${rest}`]
}

const toldOfEvents = (other: string, { until, isFirst }: Outcome): string =>
    isFirst
        ? `Give it to ${other} now: what is not signed with it is refused.`
        : `Give it to ${other} by ${toDateTime(until)} UTC: so long the previous one holds too.`

/** Most signatures have room for one: only Standard Webhooks are signed with both. */
function toldOfMessages(other: string, { until, isFirst }: Outcome): string {
    const both = isFirst ? '' : ` (Standard Webhooks with the previous one too until ${toDateTime(until)} UTC)`
    return `Messages are signed with it from now on${both}. Give it to ${other} at once: what is refused meanwhile waits, and is sent again.`
}
