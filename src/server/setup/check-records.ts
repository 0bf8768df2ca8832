import type { MissingChoice, SetupFacts, TableFacts } from './facts.ts'
import { checkNamed, type Finding } from './finding.ts'

const tables = checkNamed('Tables and fields')
const rights = checkNamed('Privileges')

/** Whether the records that the mapping writes can be written as it writes them. */
export const checkRecords = (facts: SetupFacts): readonly Finding[] => [
    ...facts.tables.flatMap(ofTable),
    ...(facts.complianceTable ? [compliance(facts.complianceTable)] : []),
    ...privileges(facts),
]

function ofTable(facts: TableFacts): readonly Finding[] {
    const { table, access, standIn, missingFields, missingChoices } = facts
    const at = `table ${table}`
    if (access !== 'readable' && standIn !== '') return [standing(at, facts)]
    if (access === 'absent')
        return [
            tables.error(
                at,
                'is not on this instance',
                'Install the product that it belongs to, or map to another operation.',
            ),
        ]
    if (access === 'denied')
        return [
            tables.error(
                at,
                'is there and may not be read by AI Governance Bridge',
                'Allow it in Application Cross-Scope Access.',
            ),
        ]
    const fields = missingFields.map((field) =>
        tables.warning(
            `${at}, field ${field}`,
            'is not on this instance: the value is left out',
            'Add the field, or take it out of the event mapping.',
        ),
    )
    const choices = missingChoices.map((choice) => notOffered(at, choice))
    return fields.length + choices.length === 0
        ? [tables.ok(at, 'has the fields and choices that the mapping writes')]
        : [...fields, ...choices]
}

/** The instance keeps such a value; a record in a state that nobody knows stays where no list looks for it. */
const notOffered = (at: string, { field, said }: MissingChoice): Finding =>
    field === 'state'
        ? tables.error(at, said, 'Correct the value in the value map or event mapping, or add the choice.')
        : tables.warning(at, said, 'It is kept as it is. Add the choice, or another value in the event mapping.')

/** Nothing is lost: another table is used, and each record says so. */
function standing(at: string, { access, standIn }: TableFacts): Finding {
    const said = access === 'absent' ? 'is not on this instance' : 'is there and closed to AI Governance Bridge'
    const cure =
        access === 'absent'
            ? 'Install the product that it belongs to, or leave it so.'
            : 'Allow read, create and write in Application Restricted Caller Access Privileges, or leave it so.'
    return tables.warning(at, `${said}: ${standIn} stands in for it`, cure)
}

/** Tickets go to the table that an admin named, and to incidents where that one cannot be used. */
function compliance({ table, access }: NonNullable<SetupFacts['complianceTable']>): Finding {
    const at = 'property x_aigov_bridge.compliance_task_table'
    if (access === 'readable') return tables.ok(at, `names ${table}, which is there and open to AI Governance Bridge`)
    if (access === 'absent')
        return tables.warning(
            at,
            `names ${table}, which is not on this instance: incidents stand in for it`,
            'Correct the name in the property, install the product that the table belongs to, or empty the property.',
        )
    return tables.warning(
        at,
        `names ${table}, which is there and closed to AI Governance Bridge: incidents stand in for it`,
        'Allow read, create and write in Application Cross-Scope Access or Application Restricted Caller Access Privileges, or empty the property.',
    )
}

function privileges({ privileges: granted, neededPrivileges }: SetupFacts): readonly Finding[] {
    const at = 'Application Cross-Scope Access'
    if (!granted)
        return [
            rights.warning(
                at,
                'could not be read',
                `See by hand that these are allowed: ${neededPrivileges.join(', ')}.`,
            ),
        ]
    const missing = neededPrivileges.filter((needed) => !granted.includes(needed))
    if (missing.length === 0) return [rights.ok(at, 'allows all that the bridge needs')]
    return missing.map((one) => rights.error(`${at}: ${one}`, 'is not allowed', 'Set its status to Allowed.'))
}
