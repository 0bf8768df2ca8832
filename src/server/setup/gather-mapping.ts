import { parseCondition } from '../mapping/condition.ts'
import { isOperation, type MappingRow } from '../mapping/mapping-row.ts'
import { inForce } from '../mapping/plan.ts'
import { render } from '../mapping/template.ts'
import type { Connection } from '../platforms/connection.ts'
import type { Platform } from '../platforms/platform.ts'
import { CONFIGURATION_ITEM } from '../records/configuration-item.ts'
import { OPERATIONS, type OperationKind } from '../records/role.ts'
import type { AdminHub, StoredMapping } from './desk.ts'
import type { CiFacts, MappingFacts, MissingChoice, TableFacts } from './facts.ts'

const MAP_FILTER = /\|\s*map:\s*["']([^"']+)["']/g

/** What the rows of a connection say, and what they say that cannot be. */
export function mappingFacts(connection: Connection, platform: Platform, hub: AdminHub): MappingFacts {
    const rows = rowsInForce(connection, hub)
    const types = rows.map(({ eventType }) => eventType)
    const maps = rows.flatMap(({ row }) => templatesOf(row).flatMap(mapsIn))
    return {
        unmappedTypes: Object.entries(platform.events)
            .map(([type, { previews }]) => previews ?? type)
            .filter((type) => !types.includes(type)),
        rows: rows.length,
        broken: rows.flatMap((one) => problemsOf(one)),
        missingMaps: [...new Set(maps)].filter(
            (name) => Object.keys(hub.mappings.valueMap(connection.platform, name)).length === 0,
        ),
    }
}

/** The tables that the rows of a connection write, and what is missing there. */
export function tableFacts(connection: Connection, _platform: Platform, hub: AdminHub): readonly TableFacts[] {
    const writes = rowsInForce(connection, hub).flatMap(({ row }) => writesOf(row))
    const tables = [...new Set(writes.map(({ table }) => table))]
    return tables.map((table) => {
        const { inspect } = hub.desk
        const access = inspect.tableAccess(table)
        const own = access === 'readable' ? writes.filter((write) => write.table === table) : []
        const isThere = (field: string): boolean => inspect.hasField(table, field)
        const fields = [...new Set(own.map(({ field }) => field))]
        const choices = own
            .filter(({ field }) => isThere(field))
            .flatMap((write) => missingChoices(write, connection, hub))
        return {
            table,
            access,
            standIn: writes.find((write) => write.table === table)?.standIn ?? '',
            // What a configuration item has no field for goes into its attributes.
            missingFields: table === CONFIGURATION_ITEM.table ? [] : fields.filter((field) => !isThere(field)),
            missingChoices: onceEach(choices),
        }
    })
}

/** What the identification engine will be asked for, if anything. */
export function ciFacts(connection: Connection, hub: AdminHub): CiFacts | undefined {
    const isOfCi = ({ row: { operation } }: StoredMapping): boolean =>
        isOperation(operation) && OPERATIONS[operation].role === CONFIGURATION_ITEM
    if (!rowsInForce(connection, hub).some(isOfCi)) return undefined
    return {
        isClassThere: hub.cis.isClass(connection.ciClass),
        sources: hub.desk.inspect.choices(CONFIGURATION_ITEM.table, 'discovery_source'),
    }
}

function rowsInForce(connection: Connection, hub: AdminHub): readonly StoredMapping[] {
    const rows = hub.desk.inspect
        .activeMappings(connection.platform)
        .filter(({ row }) => ['', connection.sysId].includes(row.connectionId))
    const ofType = (type: string): readonly MappingRow[] =>
        inForce(rows.filter(({ eventType }) => eventType === type).map(({ row }) => row))
    return rows.filter(({ row, eventType }) => ofType(eventType).includes(row))
}

const templatesOf = ({ entity, fields = {} }: MappingRow): readonly string[] => [entity, ...Object.values(fields)]

const mapsIn = (template: string): readonly string[] => [...template.matchAll(MAP_FILTER)].map(([, name = '']) => name)

/** What of a row cannot be read or is not known: its events park. */
export function problemsOf({ row, eventType }: StoredMapping): readonly string[] {
    const at = `the row of ${eventType} with order ${row.order}`
    const condition = parseCondition(row.condition)
    const templates = templatesOf(row).flatMap((template) => {
        const rendered = render(template, { body: {}, valueMap: () => ({ '*': '' }) })
        return !rendered.ok && rendered.problem.kind === 'bad_template' ? [`${at}: ${rendered.problem.reason}`] : []
    })
    return [
        ...(condition.ok ? [] : [`${at}: its condition cannot be read, ${condition.problem}`]),
        ...(row.operation === 'ignore' || isOperation(row.operation)
            ? []
            : [`${at}: its operation ${row.operation || '(empty)'} is not known`]),
        ...(row.fields ? [] : [`${at}: its fields cannot be read`]),
        ...templates,
    ]
}

interface Write {
    readonly table: string
    readonly standIn: string
    readonly field: string
    readonly template: string
}

/** Operations whose fields are words to the bridge, and no columns of a record. */
const PARAMETERS: readonly OperationKind[] = ['attach', 'link', 'relate']

function writesOf({ operation, fields = {} }: MappingRow): readonly Write[] {
    if (!isOperation(operation)) return []
    const { role, kind } = OPERATIONS[operation]
    if (PARAMETERS.includes(kind)) return []
    const { table, standIn } = role
    const other = standIn?.role.table ?? ''
    return Object.entries(fields).map(([field, template]) => ({ table, standIn: other, field, template }))
}

/** Values that the field does not offer, as far as the row tells them beforehand: by a value map, or word for word. */
function missingChoices(write: Write, { platform }: Connection, hub: AdminHub): readonly MissingChoice[] {
    const { table, field, template } = write
    const choices = hub.desk.inspect.choices(table, field)
    if (choices.length === 0) return []
    const isMissing = (value: string): boolean => value !== '' && !choices.includes(value)
    if (!template.includes('{{'))
        return isMissing(template) ? [{ field, said: `${field} is set to ${template}, which it does not offer` }] : []
    return mapsIn(template).flatMap((name) =>
        Object.values(hub.mappings.valueMap(platform, name))
            .filter(isMissing)
            .map((value) => ({
                field,
                said: `value map ${name} says ${value} for ${field}, which does not offer it`,
            })),
    )
}

const onceEach = (choices: readonly MissingChoice[]): readonly MissingChoice[] =>
    Array.from(new Map(choices.map((choice) => [choice.said, choice])).values())
