import type { Topic } from '../frame/expectation.ts'
import { REST_ERRORS } from './rest-errors.ts'
import { TABLE_DISPLAY } from './table-display.ts'
import { TABLE_LIST } from './table-list.ts'
import { TABLE_RECORD } from './table-record.ts'
import { TABLE_WRITE } from './table-write.ts'

/** All topics: a new one is a file here and a line there. */
export const TOPICS: readonly Topic[] = [TABLE_LIST, TABLE_RECORD, TABLE_DISPLAY, TABLE_WRITE, REST_ERRORS]
