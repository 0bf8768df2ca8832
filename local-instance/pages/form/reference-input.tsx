/** @jsxRuntime automatic @jsxImportSource preact */
import type { FormField } from './fields.ts'

interface InputProps {
    readonly field: FormField
    readonly id: string
}

/** A reference by its display value; the script offers what matches while somebody types, and keeps the sys_id. */
export const ReferenceInput = ({ field, id }: InputProps) => (
    <div class="reference" data-reference data-table={field.column.reference} data-field={field.inputName}>
        <input type="hidden" name={field.inputName} value={field.input.id} />
        <input
            type="text"
            id={id}
            name={`sys_display.${field.inputName}`}
            value={field.input.text}
            autocomplete="off"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded="false"
            aria-controls={`${id}-options`}
            aria-required={field.isMandatory || undefined}
            aria-invalid={field.problem ? true : undefined}
            aria-describedby={field.problem ? `${id}-problem` : undefined}
        />
        {field.shown.href && (
            <a class="open" href={field.shown.href} aria-label={`Open ${field.label}: ${field.shown.text}`}>
                Open
            </a>
        )}
        <ul id={`${id}-options`} role="listbox" aria-label={field.label} hidden />
    </div>
)
