import type { BaselineRow } from './row.ts'
import { accessRows } from './rows-access.ts'
import { cmdbRows } from './rows-cmdb.ts'
import { layoutRows } from './rows-layout.ts'
import { lookupRows } from './rows-lookup.ts'
import { peopleRows } from './rows-people.ts'
import { ruleRows } from './rows-rules.ts'
import { scopeRows } from './rows-scope.ts'

/** The records of an empty instance that are not tables, columns, choices or numbers. */
export const seededRows = (): BaselineRow[] => [
    ...scopeRows(),
    ...peopleRows(),
    ...accessRows(),
    ...lookupRows(),
    ...cmdbRows(),
    ...ruleRows(),
    ...layoutRows(),
]
