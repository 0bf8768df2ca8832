import type { Engine } from '../engine.ts'
import type { TableRecord, Values } from './record.ts'
import { scopeName } from './scope.ts'
import { readRecord } from './store.ts'

/**
 * Fills the calculated columns that the baseline defines with a script: a closed list that says in code what those
 * scripts say. Calculated columns of other tables are refused when they are defined.
 */
export function applyCalculated(engine: Engine, record: TableRecord): void {
    for (const [table, calculate] of Object.entries(CALCULATIONS))
        if (engine.dictionary.family(table).includes(record.model.name)) calculate(record.values, engine)
}

const CALCULATIONS: Readonly<Record<string, (values: Values, engine: Engine) => void>> = {
    sys_user: nameOfUser,
    sys_ws_definition: (values, engine) =>
        void (values.base_uri ??= `/api/${scopeName(engine, values.sys_scope)}/${values.service_id ?? ''}`),
    sys_ws_operation: pathOfOperation,
    task: (values) => void (values.task_effective_number = values.number ?? null),
}

/** First and last name make the name; a name alone is taken apart into the two. */
function nameOfUser(values: Values): void {
    if (!values.first_name && !values.last_name && values.name) {
        const [first = '', ...others] = values.name.split(' ')
        values.first_name = others.length > 0 ? first : null
        values.last_name = others.join(' ') || first
    }
    values.name = [values.first_name, values.last_name].filter(Boolean).join(' ') || null
}

/** The path of a resource: the base path of its service, and its own below that (t_CreateAScriptedRESTAPIResource.md). */
function pathOfOperation(values: Values, engine: Engine): void {
    const service = readRecord(engine, 'sys_ws_definition', values.web_service_definition ?? '')
    values.operation_uri ??= `${service?.values.base_uri ?? ''}${values.relative_path ?? ''}`
}
