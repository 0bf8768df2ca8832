import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { platformOf } from '../platforms/index.ts'
import type {
    MessageDefinition,
    OutboundRequest,
    Outcome,
    OutcomeMessage,
    RecordUpdate,
    WrittenNote,
} from '../platforms/message-definition.ts'
import type { Fields, Reference } from '../records/reference.ts'
import { pick } from '../records/snapshot.ts'
import { OWN_NAME } from '../resources/call-event.ts'
import { joined } from '../shared/key.ts'
import type { NewMessage } from './message.ts'
import { channelOf, type Webhook } from './webhook.ts'

/** A message without its place in the outbox. */
export interface ComposedMessage extends Pick<NewMessage, 'kind' | 'type' | 'channel' | 'request'> {
    /** Of a state: what the platform knows of what it tells. */
    readonly knownBefore?: Fields
    /** One version of a record is one message of a type, one journal entry another, however often they are looked at. */
    readonly stamp: string
}

/** What the platform is told of a change, and who subscribed to it; nothing where it is of no interest, or nobody wants to hear it. */
export function composeUpdate(
    update: RecordUpdate,
    connection: Connection,
    webhooks: readonly Webhook[],
): readonly ComposedMessage[] {
    if (update.changed.length === 0) return []
    const messages = messagesOf(platformOf(connection.platform)?.messages ?? {}, (definition) => ({
        kind: 'state',
        stamp: String(update.record.version),
        request: definition.compose(named(update)),
        knownBefore: pick(update.before, update.changed),
    }))
    return [...(isTold(update, connection) ? messages : []), ...copiesOf(messages, webhooks)]
}

const isTold = (update: RecordUpdate, { callbackUrl }: Connection): boolean =>
    callbackUrl !== '' && isKnownThere(update)

/** The bridge's own name of a thing is no id that the platform ever gave. */
const named = (update: RecordUpdate): RecordUpdate => (isKnownThere(update) ? update : { ...update, externalId: '' })

/** What a call made without an id of the platform is no thing that the platform would know. */
const isKnownThere = ({ externalId }: Pick<RecordUpdate, 'externalId'>): boolean => !externalId.startsWith(OWN_NAME)

/** The types that who subscribes can hear of: what the platform itself is told of states, and of what was made for it or was not. */
export function subscribable({ platform: id }: Connection): readonly string[] {
    const platform = platformOf(id)
    return [platform?.messages, platform?.announcements, platform?.outcomes].flatMap((known) =>
        Object.keys(known ?? {}),
    )
}

const copiesOf = (messages: readonly ComposedMessage[], webhooks: readonly Webhook[]): readonly ComposedMessage[] =>
    webhooks.flatMap((webhook) => copiesFor(webhook, messages))

/** Each of them is told, as notes are: who subscribed hears every change. */
const copiesFor = (
    { sysId, events, active }: Webhook,
    messages: readonly ComposedMessage[],
): readonly ComposedMessage[] =>
    messages
        .filter(({ type }) => active && events.includes(type))
        .map((message) => ({
            ...message,
            kind: 'note',
            channel: channelOf(sysId),
            stamp: `${message.stamp} ${sysId}`,
        }))

/** What the platform is told of a record that was made for it, and who subscribed to that. */
export function composeMade(
    made: RecordUpdate,
    connection: Connection,
    webhooks: readonly Webhook[],
): readonly ComposedMessage[] {
    const messages = messagesOf(platformOf(connection.platform)?.announcements ?? {}, (definition) => ({
        // It is no state, which a newer one would take back.
        kind: 'note',
        stamp: 'made',
        request: definition.compose(named(made)),
    }))
    return [...(isTold(made, connection) ? messages : []), ...copiesOf(messages, webhooks)]
}

/** What who subscribed is told of the end of an event that made no record; `stamp`: what tells this end from others of it. */
export function composeOutcome(
    definitions: readonly (readonly [type: string, definition: OutcomeMessage])[],
    outcome: Outcome,
    stamp: string,
    webhooks: readonly Webhook[],
): readonly ComposedMessage[] {
    const messages = definitions.map(([type, definition]) => {
        const request = definition.compose(outcome)
        return { type, kind: 'note', channel: 'callback', stamp, request } as const
    })
    return copiesOf(messages, webhooks)
}

/** What the platform is told of an entry in the journals of a record. */
export const composeNote = (note: WrittenNote, connection: Connection): readonly ComposedMessage[] =>
    messagesOf((isKnownThere(note) && platformOf(connection.platform)?.notes) || {}, (definition) => ({
        kind: 'note',
        stamp: note.entry.sysId,
        request: definition.compose(note),
    }))

type Draft = Pick<ComposedMessage, 'kind' | 'stamp' | 'knownBefore'> & { readonly request: OutboundRequest | undefined }

const messagesOf = <T extends MessageDefinition>(
    definitions: Readonly<Record<string, T>>,
    draft: (definition: T) => Draft,
): readonly ComposedMessage[] =>
    Object.entries(definitions).flatMap(([type, definition]) => {
        const { request, ...rest } = draft(definition)
        return request ? [{ type, channel: definition.channel, request, ...rest }] : []
    })

/** Puts a message into the outbox, behind the others of its reference; false when it could not be stored. */
export function addMessage(
    { stamp, knownBefore, ...message }: ComposedMessage,
    reference: Pick<Reference, 'sysId' | 'connectionId'>,
    hub: Hub,
): boolean {
    const sequence = hub.outbox.add({
        ...message,
        // What it takes the place of is told by it too.
        knownBefore: message.kind === 'state' ? { ...knownBefore, ...hub.outbox.untold(reference.sysId) } : {},
        key: hub.sha256Hex(joined('message', reference.sysId, message.type, stamp)),
        connectionId: reference.connectionId,
        referenceId: reference.sysId,
        sequence: hub.outbox.nextSequence(reference.sysId),
        nextAttemptAt: hub.now(),
    })
    if (sequence === undefined) return false
    // By its own place: where a dead node put it in before, it must not take itself back.
    if (message.kind === 'state') hub.outbox.supersede(reference.sysId, sequence)
    return true
}
