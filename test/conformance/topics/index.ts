import type { Topic } from '../frame/expectation.ts'
import { ACCESS_ENDPOINTS } from './access-endpoints.ts'
import { ACCESS_FIELDS } from './access-fields.ts'
import { ACCESS_RECORDS } from './access-records.ts'
import { ACCESS_SCOPES } from './access-scopes.ts'
import { AGGREGATE_REST } from './aggregate-rest.ts'
import { ATTACHMENT_FILE } from './attachment-file.ts'
import { ATTACHMENT } from './attachment.ts'
import { BATCH } from './batch.ts'
import { DATE_TIME_PARTS } from './date-time-parts.ts'
import { DATE_TIME } from './date-time.ts'
import { DURATION } from './duration.ts'
import { GLIDE_AGGREGATE } from './glide-aggregate.ts'
import { GLIDE_ELEMENT } from './glide-element.ts'
import { GLIDE_RECORD_FIND } from './glide-record-find.ts'
import { GLIDE_RECORD_QUERY } from './glide-record-query.ts'
import { GLIDE_RECORD_VALUES } from './glide-record-values.ts'
import { GLIDE_RECORD_WRITE } from './glide-record-write.ts'
import { GLIDE_SYSTEM } from './glide-system.ts'
import { IDENTIFICATION } from './identification.ts'
import { QUERY_DATES } from './query-dates.ts'
import { QUERY_TEXT } from './query-text.ts'
import { QUERY_VALUES } from './query-values.ts'
import { REST_ERRORS } from './rest-errors.ts'
import { REST_MESSAGE } from './rest-message.ts'
import { RULES_CONDITIONS } from './rules-conditions.ts'
import { RULES } from './rules.ts'
import { SCRIPTED_REST_ANSWER } from './scripted-rest-answer.ts'
import { SCRIPTED_REST } from './scripted-rest.ts'
import { TABLE_DISPLAY } from './table-display.ts'
import { TABLE_FILTER } from './table-filter.ts'
import { TABLE_LIST } from './table-list.ts'
import { TABLE_RECORD } from './table-record.ts'
import { TABLE_WRITE } from './table-write.ts'

const OVER_HTTP = [
    ...[
        TABLE_LIST,
        TABLE_FILTER,
        TABLE_RECORD,
        TABLE_DISPLAY,
        TABLE_WRITE,
        REST_ERRORS,
        QUERY_TEXT,
        QUERY_VALUES,
        QUERY_DATES,
    ],
    ...[
        ATTACHMENT,
        ATTACHMENT_FILE,
        AGGREGATE_REST,
        BATCH,
        SCRIPTED_REST,
        SCRIPTED_REST_ANSWER,
        RULES,
        RULES_CONDITIONS,
    ],
    ...[ACCESS_RECORDS, ACCESS_FIELDS, ACCESS_ENDPOINTS, ACCESS_SCOPES],
]
const BY_SCRIPT = [
    ...[
        GLIDE_RECORD_QUERY,
        GLIDE_RECORD_FIND,
        GLIDE_RECORD_VALUES,
        GLIDE_RECORD_WRITE,
        GLIDE_ELEMENT,
        GLIDE_AGGREGATE,
        GLIDE_SYSTEM,
    ],
    ...[DATE_TIME, DATE_TIME_PARTS, DURATION, REST_MESSAGE, IDENTIFICATION],
]

/** All topics: a new one is a file here and a line there. */
export const TOPICS: readonly Topic[] = [...OVER_HTTP, ...BY_SCRIPT]
