import type { Work } from './operation.ts'
import type { Reference } from './reference.ts'

/** Makes any order that a row can have a number of ten digits, which sorts as text. */
const ORDER_OFFSET = 2_147_483_648

/** Orders the state writes of a record: by event, then as the mapping rows of one event stand. */
export const keyOf = ({ origin, planned: { order, rowId } }: Work): string =>
    `${origin.orderKey}#${String(order + ORDER_OFFSET).padStart(10, '0')}#${rowId.slice(0, 8)}`

/** By this row, or by one that stands behind it in the same event: rows are carried out one after the other. */
export const isWritten = (work: Work, { lastEventKey }: Reference): boolean =>
    keyOf(work) <= lastEventKey && lastEventKey.startsWith(`${work.origin.orderKey}#`)
