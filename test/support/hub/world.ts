import type { Hub } from '../../../src/server/hub.ts'
import type { SavedEvent } from '../../../src/server/records/reference.ts'
import { hubOf } from './hub.ts'
import { intercept, type Hooks } from './intercept.ts'
import { deleteRows, findRow, insertRow, rowsOf, updateRow, type Cell } from './rows.ts'
import { insertRecord, journalOf, updateRecord } from './save-record.ts'
import { INSTANCE_NAME } from './hub.ts'
import { freshState, type HubState, type Row, type ScriptedAnswer, type Session } from './state.ts'

/** An instance in memory, and the people and jobs around it. */
export interface World {
    readonly state: HubState
    /** The hub of a healthy job. */
    readonly hub: Hub
    /** The hub of a session of its own; hooks see each of its calls. */
    node(hooks: Hooks, options?: Omit<Session, 'state'>): Hub
    /** An admin sets up a connection; its sys_id. */
    connect(fields?: Readonly<Record<string, Cell>>, secrets?: Readonly<Record<string, string>>): string
    rows(table: string): readonly Row[]
    row(table: string, sysId: string): Row
    /** The texts in a record's journals, oldest first. */
    journal(sysId: string): readonly string[]
    /** A user makes a record. */
    create(table: string, fields: Row, user?: string): string
    /** A user saves a record; what the async rule is told. */
    save(table: string, sysId: string, fields: Row, user?: string, skew?: number): SavedEvent
    /** An admin changes a row of ours. */
    edit(table: string, sysId: string, fields: Readonly<Record<string, Cell>>): void
    delete(table: string, sysId: string): void
    wait(seconds: number): void
    /** What the platform answers next; afterwards it answers 200. */
    willAnswer(...answers: readonly ScriptedAnswer[]): void
}

export const SECRETS = {
    signing_secret: 'signing-secret-of-the-test',
    callback_token: 'aitnb_token-of-the-test',
    callback_secret: 'callback-secret-of-the-test',
} as const

/** The person of the tests. */
const JANE = 'jane.doe'
/** The user that the platform logs in as. */
export const INTEGRATION_USER = 'aisoc.integration'

/** A fresh instance without a connection. */
export function createWorld(state: HubState = freshState()): World {
    const as = (user: string): Session => ({ state, user })
    return {
        state,
        hub: hubOf(as('system')),
        node: (hooks, options = { user: 'system' }) => intercept(hubOf({ state, ...options }), hooks),
        connect: (fields = {}, secrets = SECRETS) => connect(as('admin'), fields, secrets),
        rows: (table) => rowsOf(state, table),
        row: (table, sysId) => {
            const row = findRow(state, table, { sys_id: sysId })
            if (!row) throw new Error(`${table} has no row ${sysId}`)
            return row
        },
        journal: (sysId) => journalOf(as('system'), sysId),
        create: (table, fields, user = JANE) => insertRecord(as(user), table, fields)?.sys_id ?? '',
        save: (table, sysId, fields, user = JANE, skew = 0) => {
            if (!updateRecord({ state, user, skew }, table, sysId, fields))
                throw new Error(`${table} ${sysId} was not saved`)
            return { table, sysId, savedBy: user }
        },
        edit: (table, sysId, fields) => updateRow(as('admin'), table, sysId, fields),
        delete: (table, sysId) => deleteRows(state, table, { sys_id: sysId }),
        wait: (seconds) => void (state.now += seconds * 1000),
        willAnswer: (...answers) => void state.answers.push(...answers),
    }
}

function connect(session: Session, fields: Readonly<Record<string, Cell>>, secrets: Readonly<Record<string, string>>) {
    const row = {
        name: 'aisoc-prod',
        platform: 'aisoc',
        active: true,
        armed_instance: INSTANCE_NAME,
        processing: 'immediate',
        integration_user: `id-of-${INTEGRATION_USER}`,
        callback_url: 'https://aisoc.example/api/v1/inbox/itsm/{token}/7b1f',
        ...fields,
    }
    const sysId = insertRow(session, 'x_aigov_bridge_connection', row)
    if (sysId === undefined) throw new Error(`there is a connection ${row.name} already`)
    for (const [name, secret] of Object.entries(secrets)) session.state.secrets[`${sysId}.${name}`] = secret
    return sysId
}
