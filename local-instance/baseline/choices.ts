import { CONFIGURATION_CHOICES } from './choices-configuration.ts'
import { TASK_CHOICES } from './choices-task.ts'
import { readChoices } from './notation.ts'
import type { BaselineRow } from './row.ts'
import { choiceRows } from './table-rows.ts'

/** The `sys_choice` rows that no table definition carries. */
export const listedChoiceRows = (): BaselineRow[] =>
    Object.entries({ ...TASK_CHOICES, ...CONFIGURATION_CHOICES }).flatMap(([key, notation]) => {
        const [path = '', dependentValue = ''] = key.split('|')
        const [table = '', column = ''] = path.split('.')
        return choiceRows(table, column, readChoices(notation, dependentValue))
    })
