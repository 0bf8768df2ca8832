import type { SqlRow } from '../database/statement-cache.ts'
import { notEmulated, type Engine } from '../engine.ts'
import { matchesCondition } from '../query/matches.ts'
import { parseQuery } from '../query/parse.ts'
import { valueAt } from '../records/path.ts'
import { beginRecord, setField, type TableRecord } from '../records/record.ts'
import { findRows } from '../records/rows.ts'
import { insertRecord } from '../records/save.ts'
import { readRecord } from '../records/store.ts'
import { messageOf } from './message.ts'
import { recipientsOf } from './recipients.ts'

/** What makes a notification more than its own subject, message and recipients. */
const MORE = ['advanced_condition', 'template', 'style', 'message_list', 'digestable', 'push_message_only', 'weight']

/**
 * Writes the emails of the notifications that an event fires ("Event is fired", t_CreateANotification.md). They stay in
 * the Outbox: there is no mail server here.
 */
export function notifyOf(engine: Engine, event: TableRecord): void {
    const notifications = findRows(engine, 'sysevent_email_action', '"event_name" = ? AND "active" = 1', [
        event.values.name ?? null,
    ]).filter((row) => row.generation_type === 'event')
    const current = readRecord(engine, event.values.table ?? '', event.values.instance ?? '')
    for (const notification of notifications)
        if (applies(engine, notification, current)) send(engine, notification, { event, current })
}

/** Its record is of the table of the notification, and as its condition says. */
function applies(engine: Engine, notification: SqlRow, current: TableRecord | undefined): current is TableRecord {
    refuse(notification)
    if (!current || !engine.dictionary.family(String(notification.collection)).includes(current.model.name))
        return false
    const condition = String(notification.condition ?? '')
    return condition === '' || matchesCondition(parseQuery(condition), (field) => valueAt(engine, current, field))
}

/** A notification that would silently say less, or reach others, is an error. */
function refuse(notification: SqlRow): void {
    const name = String(notification.name)
    const [first] = MORE.filter((column) => Boolean(notification[column]))
    if (first) throw notEmulated(`${first} of notification ${name}`)
    if (notification.type !== 'email') throw notEmulated(`Type ${String(notification.type)} of notification ${name}`)
}

/** What a notification speaks of. */
export interface Occasion {
    readonly event: TableRecord
    readonly current: TableRecord
}

/** "Once cleared, it is moved to Sent (if sent) or Skipped (not sent, as in the case of no valid recipients)" (c_SystemMailboxes.md). */
function send(engine: Engine, notification: SqlRow, occasion: Occasion): void {
    const model = engine.dictionary.table('sys_email')
    if (!model) return
    const text = (column: string): string => String(notification[column] ?? '')
    const recipients = recipientsOf(engine, notification, occasion)
    const email = beginRecord(model)
    const fields: Readonly<Record<string, string>> = {
        type: recipients.length > 0 ? 'send-ready' : 'send-ignored',
        ...{ recipients: recipients.join(','), instance: occasion.current.values.sys_id ?? '' },
        ...{ target_table: occasion.current.model.name, notification_type: 'SMTP' },
        ...{ importance: text('importance'), content_type: text('content_type') },
        subject: messageOf(engine, text('subject'), occasion, 'text/plain'),
        body: messageOf(engine, text('message_html'), occasion, 'text/html'),
        body_text: messageOf(engine, text('message_text'), occasion, 'text/plain'),
    }
    for (const [name, value] of Object.entries(fields)) setField(email, name, value)
    insertRecord(engine, email)
}
