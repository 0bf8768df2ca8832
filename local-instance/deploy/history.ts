import type { Engine } from '../engine.ts'
import { beginRecord, dateTimeText, newSysId, setField } from '../records/record.ts'
import { insertRow } from '../records/store.ts'

/** What an upgrade did with a file, in the words of the documentation (Upgrade Details related list). */
export type Disposition = 'Inserted' | 'Updated' | 'Deleted' | 'Skipped' | 'Unchanged' | 'Skipped Apply Once'

/** The numbers behind the words; those beyond 4 are a judgement. */
const DISPOSITIONS: Readonly<Record<Disposition, number>> = {
    Inserted: 1,
    Updated: 2,
    Deleted: 3,
    Skipped: 4,
    Unchanged: 7,
    'Skipped Apply Once': 10,
}

export interface FileChange {
    /** `<table>:<sys_id>` */
    readonly key: string
    /** What people call the record. */
    readonly name: string
    readonly disposition: Disposition
}

export interface Upgrade {
    readonly scope: string
    /** Empty for a first installation. */
    readonly fromVersion: string
    readonly started: number
    readonly changes: readonly FileChange[]
}

/**
 * Writes the upgrade down. The SDK's command line looks for a finished one under the scope. What a first installation
 * brought is not listed one by one.
 */
export function recordUpgrade(engine: Engine, { scope, fromVersion, started, changes }: Upgrade): void {
    const count = (...kinds: Disposition[]): string =>
        String(changes.filter(({ disposition }) => kinds.includes(disposition)).length)
    const upgrade = write(engine, 'sys_upgrade_history', {
        from_version: fromVersion,
        to_version: scope,
        upgrade_started: dateTimeText(started),
        upgrade_finished: dateTimeText(engine.clock.now()),
        changes_processed: String(changes.length),
        changes_skipped: count('Skipped'),
        changes_applied: count('Inserted', 'Updated', 'Deleted'),
    })
    if (fromVersion === '') return
    for (const { key, name, disposition } of changes.filter((change) => change.disposition !== 'Unchanged'))
        write(engine, 'sys_upgrade_history_log', {
            upgrade_history: upgrade,
            file_name: key.replace(':', '_'),
            type: key.split(':')[0] ?? '',
            target_name: name,
            disposition: String(DISPOSITIONS[disposition]),
        })
}

/** A row of the platform's own; nothing where a data folder of before does not know the table. */
export function write(engine: Engine, table: string, fields: Readonly<Record<string, string>>): string {
    const model = engine.dictionary.table(table)
    const sysId = newSysId()
    if (!model) return sysId
    const record = beginRecord(model)
    const now = dateTimeText(engine.clock.now())
    const by = engine.session.userName
    const stamps = { sys_created_on: now, sys_updated_on: now, sys_created_by: by, sys_updated_by: by }
    Object.assign(record.values, { sys_id: sysId, sys_mod_count: '0', ...stamps })
    for (const [field, value] of Object.entries(fields)) setField(record, field, value)
    insertRow(engine, record)
    return sysId
}
