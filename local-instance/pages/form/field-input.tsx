/** @jsxRuntime automatic @jsxImportSource preact */
import type { JSX } from 'preact'
import { PairsInput } from './pairs-input.tsx'
import type { FieldKind } from '../metadata/kinds.ts'
import type { FormField } from './fields.ts'
import { ReferenceInput } from './reference-input.tsx'

interface InputProps {
    readonly field: FormField
    readonly id: string
}

/** The input of a field by its kind, and what it held when it was shown. */
export const FieldInput = (props: InputProps) => (
    <>
        <input type="hidden" name={`sys_original.${props.field.inputName}`} value={props.field.digest} />
        <Input {...props} />
    </>
)

function Input({ field, id }: InputProps) {
    const common = attributes(field, id)
    if (field.kind === 'dateTime') return <input type="datetime-local" step="1" {...common} />
    if (field.kind === 'date') return <input type="date" {...common} />
    const Special = field.kind === 'pairs' && !field.pairs ? LongInput : INPUTS[field.kind]
    if (Special) return <Special field={field} id={id} />
    return <input type="text" inputMode={KEYBOARDS[field.kind]} maxLength={field.column.maxLength || 255} {...common} />
}

const KEYBOARDS: Partial<Record<FieldKind, 'numeric' | 'decimal' | 'url'>> = {
    integer: 'numeric',
    decimal: 'decimal',
    url: 'url',
}

const attributes = ({ inputName, input, isMandatory, problem }: FormField, id: string) => ({
    id,
    name: inputName,
    value: input.text,
    ...described(id, problem),
    'aria-required': isMandatory || undefined,
})

const described = (id: string, problem: string) =>
    problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {}

/** The hidden value is what a box sends that is not ticked. */
const BooleanInput = ({ field: { inputName, input }, id }: InputProps) => (
    <>
        <input type="hidden" name={inputName} value="false" />
        <input type="checkbox" id={id} name={inputName} value="true" checked={input.text === 'true'} />
    </>
)

function ChoiceInput({ field, id }: InputProps) {
    const { choices, input, column } = field
    const isKnown = choices.some(({ value }) => value === input.text)
    const hasNone = column.choice !== 3 || !isKnown
    return (
        <select {...attributes(field, id)}>
            {hasNone && <option value="">-- None --</option>}
            {!isKnown && input.text && (
                <option value={input.text} selected>
                    {input.text}
                </option>
            )}
            {choices.map(({ value, label }) => (
                <option value={value} selected={value === input.text}>
                    {label}
                </option>
            ))}
        </select>
    )
}

/** What is kept is never shown, not even its length. Of one that was refused nobody says that it is set. */
const SecretInput = ({ field, id }: InputProps) => (
    <>
        <input
            type="password"
            autocomplete="new-password"
            placeholder={field.problem || (field.shown.text ? 'Set; type to replace' : 'Not set')}
            {...attributes(field, id)}
        />
        {field.shown.text && !field.problem && (
            <label class="inline">
                <input type="checkbox" name={`sys_clear.${field.inputName}`} value="true" /> Remove
            </label>
        )}
    </>
)

const LongInput = ({ field, id }: InputProps) => {
    const { value, ...common } = attributes(field, id)
    const lines = Math.min(20, Math.max(2, value.split('\n').length))
    return (
        <textarea rows={lines} spellcheck={field.kind !== 'code'} {...common}>
            {/* The parser drops a first line break: this one, so that none of the text is lost. */}
            {`\n${value}`}
        </textarea>
    )
}

const INPUTS: Partial<Record<FieldKind, (props: InputProps) => JSX.Element>> = {
    boolean: BooleanInput,
    choice: ChoiceInput,
    reference: ReferenceInput,
    secret: SecretInput,
    pairs: PairsInput,
    journal: LongInput,
    long: LongInput,
    code: LongInput,
}
