/** A column default of the SDK's definitions that this instance cannot evaluate, and what stands in its place. */
export interface DefaultCorrection {
    /** `table.column`. */
    readonly column: string
    /** Empty = no default. */
    readonly value: string
    readonly reason: string
}

/** Divergences: defaults that call script includes, Java classes or variables that an empty instance does not have. */
export const DEFAULT_CORRECTIONS: readonly DefaultCorrection[] = [
    { column: 'incident.caller_id', value: '', reason: 'incidentGetCaller() only fills the caller on the ESS portal' },
    { column: 'change_request.type', value: 'normal', reason: 'ChangeModel.getDefaultTypeValue(): no change models' },
    { column: 'change_request.chg_model', value: '', reason: 'ChangeModel.getDefaultModelValue(): no change models' },
    { column: 'problem.prb_model', value: '', reason: 'ProblemModel.getDefaultModelValue(): no problem models' },
    { column: 'cmdb_ci.category', value: '', reason: 'CMDBItem derives it from model categories, which are absent' },
    { column: 'cmdb_ci.sys_class_path', value: '', reason: 'GlideDBObjectManager: class paths are not kept' },
    { column: 'sys_package.source', value: '', reason: 'derived from the scope; every package brings its own' },
    { column: 'sys_app_module.view_name', value: '', reason: 'mobile views do not exist here' },
    { column: 'dl_definition_rel_match.matcher_table', value: '', reason: 'the form variable `parent` does not exist' },
    { column: 'dl_definition_rel_match.source_table', value: '', reason: 'the form variable `parent` does not exist' },
    { column: 'dl_definition_rel_set.matcher_table', value: '', reason: 'the form variable `parent` does not exist' },
    { column: 'dl_definition_rel_set.source_table', value: '', reason: 'the form variable `parent` does not exist' },
    {
        column: 'sys_metadata.sys_scope',
        value: 'javascript:gs.getCurrentApplicationId()',
        reason: 'the same without its branch for the form variable `parent`',
    },
    { column: 'sysevent_email_action.category', value: '', reason: 'notification categories do not exist here' },
    { column: 'contract_sla.flow', value: '', reason: 'flows do not exist here' },
]

const BY_COLUMN = new Map(DEFAULT_CORRECTIONS.map((correction) => [correction.column, correction.value]))

/** The default of a column, corrected where the list says so. */
export const correctedDefault = (table: string, column: string, declared: string): string =>
    BY_COLUMN.get(`${table}.${column}`) ?? declared
