import { fail, ok, type Result } from '../shared/result.ts'
import { applied, type AppliedOperation, type ApplyProblem, type Work } from './operation.ts'
import type { SavedRecord } from './reference.ts'

/** What the platform keeps of a file name. */
const NAME_LENGTH = 100
const NOT_IN_NAMES = /[\\/:*?"<>|\x00-\x1f\x7f]/g
const TEXT = 'text/plain'

/**
 * Puts a text as a file on the record, once: a file of the name that is there already is this one, made before. A file
 * that the instance does not take is said in the answer, and keeps nothing else back.
 */
export function attachFile(work: Work, record: SavedRecord): Result<AppliedOperation, ApplyProblem> {
    const { hub, planned } = work
    const { content = '', content_type: contentType = TEXT } = planned.fields
    const fileName = fileNameOf(planned.fields.file_name ?? '')
    if (fileName === '' || content === '')
        return ok(applied(work, record, 'nothing is attached: the row gives no file name, or no content'))
    const { table, sysId } = record
    if (hub.attachments.find(table, sysId, fileName) !== undefined)
        return ok(applied(work, record, `${fileName} is attached already`))
    const written = hub.attachments.write({ table, sysId, fileName, contentType, content })
    if (written.ok) return ok(applied(work, record))
    const { isRefused, reason } = written.problem
    return isRefused
        ? ok(applied(work, record, `${fileName} is not attached: ${reason}`))
        : fail({ kind: 'not_saved', table: 'attachment', reason })
}

/** A name leads nowhere. */
const fileNameOf = (name: string): string => name.replace(NOT_IN_NAMES, '-').slice(0, NAME_LENGTH)
