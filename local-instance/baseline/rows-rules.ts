import type { BaselineRow } from './row.ts'
import { globalRecord } from './rows-scope.ts'

interface BeforeRule {
    readonly table: string
    readonly name: string
    readonly order: number
    /** Encoded query over the record. */
    readonly filter: string
    readonly script: string
    readonly onInsert?: boolean
}

/** States in which a task is over. On the platform the attribute `close_states` of the table names them. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
    incident: ['7', '8'],
    change_request: ['3', '4'],
    problem: ['107'],
}

const MIRROR_STATE = `
    if (current.operation() === 'insert') {
        // Both have a default, so only the one that differs from it was set.
        if (current.getValue('state') === '1') current.setValue('state', current.getValue('incident_state'))
        else current.setValue('incident_state', current.getValue('state'))
    } else if (current.state.changes()) current.setValue('incident_state', current.getValue('state'))
    else current.setValue('state', current.getValue('incident_state'))`

const stamp = (at: string, by: string): string => `
    if (current.${at}.nil()) current.setValue('${at}', gs.nowDateTime())
    if (current.${by}.nil()) current.setValue('${by}', gs.getUserID())`

/** In seconds, from opened to now. */
const RESOLVE_TIME = `
    const seconds = (new GlideDateTime().getNumericValue() - current.opened_at.dateNumericValue()) / 1000
    if (current.calendar_stc.nil() && !current.opened_at.nil()) current.setValue('calendar_stc', String(Math.floor(seconds)))`

const clear = (...fields: readonly string[]): string =>
    fields.map((field) => `\n    current.setValue('${field}', null)`).join('')

const activity = (table: string, closed: string): BeforeRule[] => [
    {
        table,
        name: `Closed state ends ${table}`,
        order: 50,
        filter: `stateVALCHANGES^stateIN${closed}`,
        script: "current.setValue('active', '0')",
    },
    {
        table,
        name: `Open state reopens ${table}`,
        order: 50,
        filter: `stateVALCHANGES^stateNOT IN${closed}`,
        script: "current.setValue('active', '1')",
        onInsert: false,
    },
]

/**
 * The life of tasks that every instance has: "If the state changes from an active state to an inactive state, the
 * Active field is set to false" and back, at order 50 (c_BusinessRules.md, Task Active State Management). When a task
 * is resolved and closed, and by whom, and that reopening forgets it: judgement, scripts of our own.
 */
const RULES: readonly BeforeRule[] = [
    {
        table: 'incident',
        name: 'Incident state mirrors state',
        order: 40,
        filter: 'stateVALCHANGES^ORincident_stateVALCHANGES',
        script: MIRROR_STATE,
    },
    ...Object.entries(CLOSED).flatMap(([table, states]) => activity(table, states.join(','))),
    {
        table: 'incident',
        name: 'Incident resolved',
        order: 60,
        filter: 'stateCHANGESTO6',
        script: stamp('resolved_at', 'resolved_by'),
    },
    {
        table: 'incident',
        name: 'Incident resolve time',
        order: 65,
        filter: 'stateVALCHANGES^stateIN6,7',
        script: RESOLVE_TIME,
    },
    {
        table: 'incident',
        name: 'Incident no longer resolved',
        order: 60,
        filter: 'stateVALCHANGES^stateNOT IN6,7,8',
        script: clear('resolved_at', 'resolved_by', 'calendar_stc'),
        onInsert: false,
    },
    {
        table: 'task',
        name: 'Task closed',
        order: 70,
        filter: 'activeCHANGESTOfalse',
        script: stamp('closed_at', 'closed_by'),
    },
    {
        table: 'task',
        name: 'Task reopened',
        order: 70,
        filter: 'activeCHANGESTOtrue',
        script: clear('closed_at', 'closed_by'),
        onInsert: false,
    },
]

/** Business rules of the scope global. */
export const ruleRows = (): BaselineRow[] =>
    RULES.map(({ table, name, order, filter, script, onInsert = true }) =>
        globalRecord('sys_script', `${table}.${name}`, name, {
            name,
            collection: table,
            when: 'before',
            order: String(order),
            active: 'true',
            action_insert: String(onInsert),
            action_update: 'true',
            filter_condition: filter,
            script,
        }),
    )
