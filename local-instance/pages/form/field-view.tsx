/** @jsxRuntime automatic @jsxImportSource preact */
import type { FormField } from './fields.ts'
import { FieldInput } from './field-input.tsx'
import { Entries } from './journal-view.tsx'

/** A field with its label: an input where the user may write, else what it holds. */
export function Field({ field }: { readonly field: FormField }) {
    const id = idOf(field)
    return (
        <div class={`field kind-${field.kind}${field.problem ? ' wrong' : ''}`}>
            {field.isReadOnly ? (
                <span class="label" title={field.hint || undefined}>
                    {field.label}
                </span>
            ) : (
                <label class="label" for={id} title={field.hint || undefined}>
                    {field.label}
                    {field.isMandatory && (
                        <span class="mandatory" aria-hidden="true">
                            {' '}
                            *
                        </span>
                    )}
                </label>
            )}
            <div class="value">
                {field.isReadOnly ? <ReadOnly field={field} /> : <FieldInput field={field} id={id} />}
                {field.problem && (
                    <p class="problem" id={`${id}-problem`}>
                        {field.problem}
                    </p>
                )}
                {field.kind === 'journal' && <Entries entries={field.entries} />}
            </div>
        </div>
    )
}

const idOf = ({ inputName }: FormField): string => inputName.replaceAll('.', '-')

function ReadOnly({ field: { kind, shown, pairs } }: { readonly field: FormField }) {
    if (kind === 'journal') return null
    if (kind === 'pairs' && pairs && pairs.length > 0) return <Pairs pairs={pairs} />
    const code = codeOf(kind, shown.text)
    if (code) return <pre tabIndex={0}>{code}</pre>
    if (shown.href) return <a href={shown.href}>{shown.text}</a>
    return <span class="text">{shown.text || '—'}</span>
}

const Pairs = ({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) => (
    <dl class="pairs">
        {pairs.map(([name, value]) => (
            <>
                <dt>{name}</dt>
                <dd>{value}</dd>
            </>
        ))}
    </dl>
)

/** What is shown as it stands: code, and JSON in whatever long text. */
function codeOf(kind: FormField['kind'], text: string): string | undefined {
    if (kind !== 'code' && kind !== 'long') return undefined
    return prettyJson(text) ?? (kind === 'code' ? text : undefined)
}

/** JSON in lines; undefined for any other text. */
function prettyJson(text: string): string | undefined {
    if (!/^\s*[{[]/.test(text)) return undefined
    try {
        return JSON.stringify(JSON.parse(text), null, 2)
    } catch {
        return undefined
    }
}
