import { hashPassword } from '../../access/password.ts'
import type { Engine } from '../../engine.ts'
import { setField, type TableRecord } from '../../records/record.ts'
import type { FormField, Unsaved } from './fields.ts'
import { digestOfInput, pairsText, type InputValue } from './input-values.ts'
import { checkTyped } from './typed-values.ts'

/**
 * Sets the fields of a record that a person changed in its form. What cannot be taken, and what is missing, is told
 * field by field; what was typed is kept for the form that is shown again.
 */
export function takeTyped(
    engine: Engine,
    record: TableRecord,
    fields: readonly FormField[],
    parameters: URLSearchParams,
): Unsaved {
    const typed = new Map<string, InputValue>()
    const problems = new Map<string, string>()
    for (const field of fields.filter(({ isReadOnly }) => !isReadOnly)) {
        const input = inputOf(field, parameters)
        if (!input) continue
        const isChanged = record.isNew || digestOfInput(input) !== parameters.get(`sys_original.${field.inputName}`)
        if (isChanged && field.kind !== 'secret') typed.set(field.name, input)
        const problem = (isChanged && take(engine, record, field, input)) || missing(record, field)
        if (problem) problems.set(field.name, problem)
    }
    return { typed, problems, lost: secretsIn(fields, parameters) }
}

/** Names of the secrets that were typed. */
const secretsIn = (fields: readonly FormField[], parameters: URLSearchParams): ReadonlySet<string> =>
    new Set(
        fields
            .filter((field) => field.kind === 'secret' && Boolean(inputOf(field, parameters)?.text))
            .map(({ name }) => name),
    )

/** Sets one field; what stands against it, or nothing. */
function take(engine: Engine, record: TableRecord, field: FormField, input: InputValue): string {
    const { value, problem = '' } = checkTyped(engine, field, input)
    if (problem === '') store(engine, record, field, value)
    return problem
}

/** What the form sent for a field; undefined when it sent nothing, or nothing that changes a secret. */
function inputOf(field: FormField, parameters: URLSearchParams): InputValue | undefined {
    const { inputName, kind } = field
    if (kind === 'pairs' && parameters.has(`${inputName}.name`)) return pairsOf(inputName, parameters)
    if (kind === 'reference') return referenceOf(inputName, parameters)
    const text = parameters.getAll(inputName).at(-1)?.replaceAll('\r\n', '\n')
    if (kind === 'secret') return secretOf(inputName, text, parameters)
    return text === undefined ? undefined : { text, id: '' }
}

/** Nothing typed leaves a secret as it is. */
function secretOf(inputName: string, text: string | undefined, parameters: URLSearchParams): InputValue | undefined {
    if (parameters.get(`sys_clear.${inputName}`) === 'true') return { text: '', id: 'removed' }
    return text ? { text, id: 'typed' } : undefined
}

const referenceOf = (inputName: string, parameters: URLSearchParams): InputValue | undefined => {
    const text = parameters.get(`sys_display.${inputName}`)
    const id = parameters.get(inputName)
    if (text === null && id === null) return undefined
    return { text: (text ?? '').trim(), id: id ?? '' }
}

function pairsOf(inputName: string, parameters: URLSearchParams): InputValue {
    const values = parameters.getAll(`${inputName}.value`)
    const pairs = parameters
        .getAll(`${inputName}.name`)
        .map((name, index) => [name.trim(), (values[index] ?? '').replaceAll('\r\n', '\n')] as const)
    return { text: pairsText(pairs.filter(([name]) => name !== '')), id: '' }
}

function store(engine: Engine, record: TableRecord, { name, column }: FormField, value: string): void {
    if (value !== '' && column.type === 'password2') setField(record, name, engine.vault.seal(value))
    else if (value !== '' && column.type === 'password') setField(record, name, hashPassword(value))
    else setField(record, name, value)
}

const missing = (record: TableRecord, { name, isMandatory, kind }: FormField): string =>
    isMandatory && kind !== 'boolean' && kind !== 'journal' && !record.values[name] ? 'A value is needed here' : ''
