import '@servicenow/sdk/global'
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

// Columns of a connection: what its new records have where neither the platform nor the mapping says it.

export const assignmentGroup = ReferenceColumn({
    label: 'Assignment group',
    hint: 'Gets the new records of this connection for which neither the platform nor the event mapping names a group that exists here',
    referenceTable: 'sys_user_group',
})

export const caller = ReferenceColumn({
    label: 'Caller',
    hint: 'Who calls in its new incidents, where nobody else is named; empty = nobody',
    referenceTable: 'sys_user',
})

export const category = StringColumn({
    label: 'Category',
    hint: 'Value of the category of its new incidents where nothing else gives one, e.g. software',
    maxLength: 100,
})

export const subcategory = StringColumn({
    label: 'Subcategory',
    hint: 'Value of the subcategory of its new incidents that have this category',
    maxLength: 100,
})
