import type { RecordResult, Reply } from '../inbound/reply.ts'
import { DELETED, EXISTED } from '../records/operation.ts'
import { CLOSED } from '../records/state.ts'

/** The status of a call that was carried out: 201 for what it made, 200 for what was there before. */
export const saidAsMade = (reply: Reply): Reply =>
    reply.ok && reply.httpStatus === 201 && !reply.result.records.some(isMade) ? { ...reply, httpStatus: 200 } : reply

/** What the remark of a record begins with that a call did not make. */
const NOT_MADE = [EXISTED, CLOSED, DELETED]

/** A link has a remark only where it was not drawn. */
const isMade = ({ operation, remark = '' }: RecordResult): boolean =>
    operation === 'link_records' ? remark === '' : !NOT_MADE.some((beginning) => remark.startsWith(beginning))
