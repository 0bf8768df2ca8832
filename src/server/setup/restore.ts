import { fail, ok } from '../shared/result.ts'
import { differencesOf, type Difference } from './defaults.ts'
import type { AdminHub, ConfigurationTable } from './desk.ts'
import { quotedOnPage, type Told } from './told.ts'

/** More lines would be read by nobody. */
const MOST_LINES = 30

/** What an admin changed of the defaults of a platform. */
export function compareWithDefaults(platform: string, hub: AdminHub): Told {
    const differences = differencesOf(platform, hub)
    if (differences.length === 0) return ok(['All rows that are shipped for this platform are as they were shipped.'])
    const lines = differences.slice(0, MOST_LINES).map(inWords)
    const more = differences.length > MOST_LINES ? [`… and ${differences.length - MOST_LINES} more.`] : []
    const last =
        'Restore defaults on the connection takes all of this back; Restore shipped row on a row only that row.'
    return ok([`${differences.length} rows differ from what is shipped:`, ...lines, ...more, last])
}

/** All rows of a platform as they were shipped; what admins added stays. */
export function restoreAll(platform: string, hub: AdminHub): Told {
    const differences = differencesOf(platform, hub)
    if (differences.length === 0) return fail('There is nothing to restore: all rows are as they were shipped.')
    for (const difference of differences) restore(difference, hub)
    return ok([
        `${differences.length} rows are as they were shipped again:`,
        ...differences.slice(0, MOST_LINES).map(inWords),
    ])
}

/** One row as it was shipped. */
export function restoreRow(row: { table: ConfigurationTable; sysId: string }, platform: string, hub: AdminHub): Told {
    const difference = differencesOf(platform, hub).find((one) => one.table === row.table && one.sysId === row.sysId)
    if (!difference) return fail('The row is as it was shipped, or was not shipped with the bridge.')
    restore(difference, hub)
    return ok([`The row is as it was shipped again: ${inWords(difference)}`])
}

function restore({ sysId, table, name, columns, shipped }: Difference, hub: AdminHub): void {
    const recordSysId = hub.desk.saveRow(table, sysId, shipped)
    const detail = { row: name, was: columns.join('; ') }
    hub.audit({ by: 'caller', action: 'default_restored', connectionId: '', recordTable: table, recordSysId, detail })
}

const inWords = ({ name, columns }: Difference): string => quotedOnPage(`${name}: ${columns.join('; ')}`)
