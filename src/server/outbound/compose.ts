import type { Hub } from '../hub.ts'
import type { Connection } from '../platforms/connection.ts'
import { platformOf } from '../platforms/index.ts'
import type { MessageDefinition, OutboundRequest, RecordUpdate, WrittenNote } from '../platforms/platform.ts'
import type { Reference } from '../records/reference.ts'
import { joined } from '../shared/key.ts'
import type { NewMessage } from './message.ts'

/** A message without its place in the outbox. */
export interface ComposedMessage extends Pick<NewMessage, 'kind' | 'type' | 'channel' | 'request'> {
    /** One version of a record is one message of a type, one journal entry another, however often they are looked at. */
    readonly stamp: string
}

/** What the platform is told of a change; nothing where it is of no interest to it, or it wants to hear nothing. */
export const composeUpdate = (update: RecordUpdate, connection: Connection): readonly ComposedMessage[] =>
    update.changed.length === 0 || connection.callbackUrl === ''
        ? []
        : messagesOf(platformOf(connection.platform)?.messages ?? {}, (definition) => ({
              kind: 'state',
              stamp: String(update.record.version),
              request: definition.compose(update),
          }))

/** What the platform is told of a record that was made for it. */
export const composeMade = (made: RecordUpdate, connection: Connection): readonly ComposedMessage[] =>
    connection.callbackUrl === ''
        ? []
        : messagesOf(platformOf(connection.platform)?.announcements ?? {}, (definition) => ({
              // It is no state, which a newer one would take back.
              kind: 'note',
              stamp: 'made',
              request: definition.compose(made),
          }))

/** What the platform is told of an entry in the journals of a record. */
export const composeNote = (note: WrittenNote, connection: Connection): readonly ComposedMessage[] =>
    messagesOf(platformOf(connection.platform)?.notes ?? {}, (definition) => ({
        kind: 'note',
        stamp: note.entry.sysId,
        request: definition.compose(note),
    }))

type Draft = Pick<ComposedMessage, 'kind' | 'stamp'> & { readonly request: OutboundRequest | undefined }

const messagesOf = <T extends MessageDefinition>(
    definitions: Readonly<Record<string, T>>,
    draft: (definition: T) => Draft,
): readonly ComposedMessage[] =>
    Object.entries(definitions).flatMap(([type, definition]) => {
        const { request, ...rest } = draft(definition)
        return request ? [{ type, channel: definition.channel, request, ...rest }] : []
    })

/** Puts a message into the outbox; false when it could not be stored. */
export function addMessage({ stamp, ...message }: ComposedMessage, reference: Reference, hub: Hub): boolean {
    const sequence = hub.outbox.add({
        ...message,
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
