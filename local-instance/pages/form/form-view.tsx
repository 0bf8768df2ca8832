/** @jsxRuntime automatic @jsxImportSource preact */
import { Field } from './field-view.tsx'
import type { ShownItem, ShownSection } from './form-data.ts'
import { Entries } from './journal-view.tsx'
import type { ShownRelatedList } from './related.ts'
import { RelatedListView } from './related-view.tsx'

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

interface FormViewProps {
    readonly table: string
    readonly sysId: string
    readonly label: string
    readonly name: string
    readonly token: string
    readonly sections: readonly ShownSection[]
    readonly maySave: boolean
    readonly mayDelete: boolean
    readonly actions: FormActions
    readonly relatedLists: readonly ShownRelatedList[]
}

/** A record: its buttons, its fields by section, its links and related lists. */
export const FormView = (props: FormViewProps) => (
    <>
        <form method="post" action={`/${props.table}.do`} class="record" data-form>
            <input type="hidden" name="sys_id" value={props.sysId} />
            <input type="hidden" name="sysparm_ck" value={props.token} />
            <div class="head">
                <h1>
                    <span class="kind">{props.label}</span> {props.name}
                </h1>
                <Buttons {...props} />
            </div>
            {props.sections.map((section) => (
                <Section section={section} />
            ))}
            <div class="foot">
                <Buttons {...props} />
            </div>
            <Links {...props} />
        </form>
        {props.relatedLists.map((list) => (
            <RelatedListView list={list} />
        ))}
    </>
)

const Section = ({ section: { caption, blocks } }: { readonly section: ShownSection }) => (
    <section class="fields">
        {caption && <h2>{caption}</h2>}
        {blocks.map((block) => (
            <div class={block.length > 1 ? 'columns' : 'single'}>
                {block.map((column) => (
                    <div>
                        {column.map((item) => (
                            <Item item={item} />
                        ))}
                    </div>
                ))}
            </div>
        ))}
    </section>
)

function Item({ item }: { readonly item: ShownItem }) {
    if (item.kind === 'field') return <Field field={item.field} />
    if (item.kind === 'annotation') return <p class="annotation">{item.text}</p>
    return (
        <div class="activity">
            <h3>Activity</h3>
            <Entries entries={item.entries} withField />
        </div>
    )
}

function Buttons({ sysId, maySave, mayDelete, actions }: FormViewProps) {
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

const Links = ({ actions: { links } }: FormViewProps) =>
    links.length === 0 ? null : (
        <div class="links">
            <h2>Related links</h2>
            {links.map(({ id, label, hint }) => (
                <button name="sys_action" value={id} title={hint || undefined} class="link">
                    {label}
                </button>
            ))}
        </div>
    )
