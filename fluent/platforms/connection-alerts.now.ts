import '@servicenow/sdk/global'
import { DateTimeColumn, IntegerColumn, ReferenceColumn } from '@servicenow/sdk/core'

// Columns of a connection: when people are told, who they are, and when they were.

export const expectedIntervalMinutes = IntegerColumn({
    label: 'Expected interval (minutes)',
    hint: 'A connection that sent nothing for so long counts as silent; 0 = it need not send anything.',
    default: 0,
})

export const alertGroup = ReferenceColumn({
    label: 'Alert group',
    hint: 'Whose members get an email when events or messages of this connection are dead, its messages wait for a circuit to close, or the platform is silent, e.g. Service Desk. Empty = nobody is told.',
    referenceTable: 'sys_user_group',
})

export const deadToldAt = DateTimeColumn({
    label: 'Told of dead letters at',
    hint: 'When people were last told that events or messages need them; empty = none does',
    readOnly: true,
    attributes: { no_audit: true },
})

export const silenceToldAt = DateTimeColumn({
    label: 'Told of silence at',
    hint: 'When people were told that the platform is silent; empty = it is not',
    readOnly: true,
    attributes: { no_audit: true },
})
