/** @jsxRuntime automatic @jsxImportSource preact */

/** A button of the form; `id` is what it sends. */
export interface FormAction {
    readonly id: string
    readonly label: string
    readonly hint: string
    readonly isPrimary: boolean
    /** It begins with a script in the browser. */
    readonly isClient: boolean
}

export interface FormActions {
    readonly buttons: readonly FormAction[]
    readonly links: readonly FormAction[]
    readonly menu: readonly FormAction[]
}

interface ButtonsProps {
    readonly sysId: string
    readonly maySave: boolean
    readonly mayDelete: boolean
    readonly actions: FormActions
}

/** What may be done with the record of a form: the platform's own verbs and the application's actions. */
export function Buttons({ sysId, maySave, mayDelete, actions }: ButtonsProps) {
    const isNew = sysId === '-1'
    return (
        <div class="buttons">
            {maySave && (
                <>
                    <Button id={isNew ? 'sysverb_insert' : 'sysverb_update'} isPrimary>
                        {isNew ? 'Submit' : 'Update'}
                    </Button>
                    <Button id={isNew ? 'sysverb_insert_and_stay' : 'sysverb_update_and_stay'}>Save</Button>
                </>
            )}
            {actions.buttons.map((action) => (
                <ActionButton action={action} />
            ))}
            {actions.menu.length > 0 && (
                <details class="more">
                    <summary>More</summary>
                    <div>
                        {actions.menu.map((action) => (
                            <ActionButton action={action} />
                        ))}
                    </div>
                </details>
            )}
            {mayDelete && (
                <button name="sys_action" value="sysverb_delete" class="danger" data-confirm="Delete this record?">
                    Delete
                </button>
            )}
        </div>
    )
}

interface ActionProps {
    readonly action: FormAction
    readonly class?: string
}

/** Sends the form with the action, or leaves that to the script of the action. */
export function ActionButton({ action: { id, label, hint, isPrimary, isClient }, class: other }: ActionProps) {
    const sends = isClient ? { type: 'button' as const, 'data-client-action': id } : { name: 'sys_action', value: id }
    return (
        <button {...sends} title={hint || undefined} class={other ?? (isPrimary ? 'primary' : undefined)}>
            {label}
        </button>
    )
}

interface ButtonProps {
    readonly id: string
    readonly isPrimary?: boolean
    readonly children: string
}

const Button = ({ id, isPrimary, children }: ButtonProps) => (
    <button name="sys_action" value={id} class={isPrimary ? 'primary' : undefined}>
        {children}
    </button>
)
