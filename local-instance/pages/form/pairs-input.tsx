/** @jsxRuntime automatic @jsxImportSource preact */
import type { FormField } from './fields.ts'

interface InputProps {
    readonly field: FormField
    readonly id: string
}

/** Names and values in rows; an empty name drops a row. */
export const PairsInput = ({ field, id }: InputProps) => (
    <div class="pairs-input" id={id} role="group" aria-label={field.label}>
        <div data-rows>
            {[...(field.pairs ?? []), ['', ''] as const].map(([name, value], index) => (
                <div class="pair">
                    <input
                        name={`${field.inputName}.name`}
                        value={name}
                        aria-label={`${field.label}: name ${index + 1}`}
                    />
                    <textarea
                        name={`${field.inputName}.value`}
                        rows={Math.min(6, value.split('\n').length)}
                        aria-label={`${field.label}: value ${index + 1}`}
                    >
                        {`\n${value}`}
                    </textarea>
                </div>
            ))}
        </div>
        <button type="button" data-add-row>
            Add row
        </button>
    </div>
)
