import { baselineTables, type BaselineRow } from '../../../local-instance/baseline/index.ts'
import { buildDictionary } from '../../../local-instance/dictionary/load.ts'

const tables = baselineTables()
const rowsOf = (table: string): BaselineRow[] => tables.filter((row) => row.table === table)
const dictionary = buildDictionary(
    rowsOf('sys_db_object').map((row) => row.values),
    rowsOf('sys_dictionary').map((row) => row.values),
)

describe('baseline choices', () => {
    const inactive = new Set(
        rowsOf('sys_dictionary')
            .filter((row) => row.values['active'] === 'false')
            .map(({ values }) => `${values['name']}.${values['element']}`),
    )

    it('belong to a column with a drop-down', () => {
        for (const { values } of rowsOf('sys_choice')) {
            const { name = '', element = '' } = values
            const column = dictionary.table(name)?.columns.get(element)
            if (inactive.has(`${name}.${element}`)) continue
            const shown = column !== undefined && (column.choice > 0 || column.type === 'choice')
            expect({ name, element, shown }).toEqual({ name, element, shown: true })
        }
    })

    it('name the states of an incident', () => {
        const states = rowsOf('sys_choice').filter(
            ({ values }) => values['name'] === 'incident' && values['element'] === 'state',
        )
        expect(states.map(({ values }) => `${values['value']} ${values['label']}`)).toEqual([
            ...['1 New', '2 In Progress', '3 On Hold', '6 Resolved', '7 Closed', '8 Canceled'],
        ])
    })
})
