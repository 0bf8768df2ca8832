import { type BaselineRow, baselineRow, sysIdOf } from './row.ts'
import { globalRecord } from './rows-scope.ts'

/** Priority by impact (outer) and urgency (inner): platform.md 7.1. */
const PRIORITY = [
    [1, 2, 3],
    [2, 3, 4],
    [3, 4, 5],
]

/** `parent::child` descriptions of relations between configuration items: platform.md 7.7. */
const RELATIONS = [
    ...['Depends on::Used by', 'Runs on::Runs', 'Hosted on::Hosts', 'Contains::Contained by', 'Uses::Used by'],
    ...['Owns::Owned by', 'Virtualized by::Virtualizes', 'Provides::Provided by', 'Provisioned From::Provisioned'],
    ...['Connects to::Connected by', 'Manages::Managed by', 'Members::Member of', 'Instantiates::Instantiated by'],
    'Consumes::Consumed By',
]

/** Tables whose priority the matrix decides. Judgement: problems have a matrix of their own with the same values. */
const WITH_PRIORITY = ['incident', 'problem', 'change_request']

/** The priority matrix, its data lookup definitions and the relation types. */
export const lookupRows = (): BaselineRow[] => [
    ...PRIORITY.flatMap((row, impact) =>
        row.map((priority, urgency) => priorityRow(impact + 1, urgency + 1, priority)),
    ),
    ...WITH_PRIORITY.flatMap(priorityDefinition),
    ...RELATIONS.map((name) => {
        const [parent = '', child = ''] = name.split('::')
        return baselineRow('cmdb_rel_type', name, { name, parent_descriptor: parent, child_descriptor: child })
    }),
]

const priorityRow = (impact: number, urgency: number, priority: number): BaselineRow =>
    globalRecord('dl_u_priority', `${impact}.${urgency}`, `${impact}.${urgency}`, {
        impact: String(impact),
        urgency: String(urgency),
        priority: String(priority),
        order: String(impact * 100 + urgency * 10),
        active: 'true',
    })

/** Which columns of the table are matched against the matrix, and which one is set from it. */
function priorityDefinition(table: string): BaselineRow[] {
    const key = `${table}.priority`
    const of = { dl_definition: sysIdOf('dl_definition', key), source_table: table, matcher_table: 'dl_u_priority' }
    const definition = globalRecord('dl_definition', key, `Priority lookup of ${table}`, {
        name: `Priority lookup of ${table}`,
        source_table: table,
        matcher_table: 'dl_u_priority',
        active: 'true',
        run_on_insert: 'true',
        run_on_update: 'true',
        run_on_form_change: 'true',
    })
    const rel = (kind: string, column: string, rest: Readonly<Record<string, string>>): BaselineRow =>
        globalRecord(kind, `${table}.${column}`, column, {
            ...of,
            source_table_field: column,
            matcher_table_field: column,
            ...rest,
        })
    return [
        definition,
        rel('dl_definition_rel_match', 'impact', { exact_match: 'true' }),
        rel('dl_definition_rel_match', 'urgency', { exact_match: 'true' }),
        rel('dl_definition_rel_set', 'priority', { always_replace: 'true' }),
    ]
}
