/** @jsxRuntime automatic @jsxImportSource preact */

/** A button of the form; `id` is what it sends. */
export interface FormAction {
    readonly id: string
    readonly label: string
    readonly hint: string
    readonly isPrimary: boolean
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
            {actions.buttons.map(({ id, label, hint, isPrimary }) => (
                <Button id={id} hint={hint} isPrimary={isPrimary}>
                    {label}
                </Button>
            ))}
            {actions.menu.length > 0 && (
                <details class="more">
                    <summary>More</summary>
                    <div>
                        {actions.menu.map(({ id, label, hint }) => (
                            <Button id={id} hint={hint}>
                                {label}
                            </Button>
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

interface ButtonProps {
    readonly id: string
    readonly hint?: string
    readonly isPrimary?: boolean
    readonly children: string
}

const Button = ({ id, hint, isPrimary, children }: ButtonProps) => (
    <button name="sys_action" value={id} title={hint || undefined} class={isPrimary ? 'primary' : undefined}>
        {children}
    </button>
)
