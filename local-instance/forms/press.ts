import type { Engine } from '../engine.ts'
import { glideRecordOn } from '../glide/record/glide-record.ts'
import { readProperty } from '../records/properties.ts'
import type { TableRecord } from '../records/record.ts'
import type { ScriptRuntime } from '../scripts/runtime.ts'
import { createActionObject } from './action-object.ts'
import type { UiAction } from './ui-action.ts'

/** Somebody who presses a button on a record. */
export interface Press {
    readonly engine: Engine
    readonly runtime: ScriptRuntime
    readonly record: TableRecord
    /** Of the address and of the form. */
    readonly parameters: URLSearchParams
}

/** Runs the script of an action on the server; where it sends the user, or undefined when the user may not run it. */
export function press({ engine, runtime, record, parameters }: Press, action: UiAction): string | undefined {
    if (!mayRun(engine, runtime, action, record)) return undefined
    const object = createActionObject(record.model.name, parameters)
    run(engine, runtime, { action, text: action.script, record, variables: { action: object.api } })
    return object.location()
}

/**
 * The condition is checked again before the
 * action runs unless `glide.security.strict.actions` is false (sc-check-ui-action-conditions-before-execution.md).
 */
function mayRun(engine: Engine, runtime: ScriptRuntime, action: UiAction, record: TableRecord): boolean {
    if (!hasRole(engine, action)) return false
    if (readProperty(engine, 'glide.security.strict.actions') === 'false') return true
    return meetsCondition(engine, runtime, action, record)
}

/** Whether an action is shown on a record. One whose condition fails to run is not. */
export function isShown({ engine, runtime, record }: Omit<Press, 'parameters'>, action: UiAction): boolean {
    try {
        return hasRole(engine, action) && meetsCondition(engine, runtime, action, record)
    } catch (error) {
        engine.log('error', `Condition of UI action ${action.name}: ${String(error)}`, action.scope)
        return false
    }
}

/** "Users must have at least one of the roles for the UI action to apply"; an admin passes. */
export const hasRole = ({ session: { roles } }: Engine, action: UiAction): boolean =>
    action.roles.length === 0 || roles.has('admin') || action.roles.some((role) => roles.has(role))

const meetsCondition = (engine: Engine, runtime: ScriptRuntime, action: UiAction, record: TableRecord): boolean =>
    action.condition === '' || Boolean(run(engine, runtime, { action, text: action.condition, record, variables: {} }))

interface Run {
    readonly action: UiAction
    readonly text: string
    readonly record: TableRecord
    readonly variables: Readonly<Record<string, unknown>>
}

function run(engine: Engine, runtime: ScriptRuntime, { action, text, record, variables }: Run): unknown {
    const current = glideRecordOn(engine, action.scope, record)
    const name = `sys_ui_action/${action.name}`
    return runtime.run(action.scope, { name, text }, { current, ...variables })
}
