/** @jsxRuntime automatic @jsxImportSource preact */
import { pageAsset } from '../../page-assets.ts'
import { clientScriptPath } from './client-script.ts'
import { ActionButton, Buttons, type FormActions } from './form-buttons.tsx'
import { Field } from './field-view.tsx'
import type { ShownItem, ShownSection } from './form-data.ts'
import { Entries } from './journal-view.tsx'
import type { ShownRelatedList } from './related.ts'
import { RelatedListView } from './related-view.tsx'

/** A file of a record. */
export interface ShownFile {
    readonly sysId: string
    readonly name: string
    readonly bytes: number
}

interface FormViewProps {
    readonly table: string
    readonly sysId: string
    readonly label: string
    readonly name: string
    readonly token: string
    readonly sections: readonly ShownSection[]
    readonly files: readonly ShownFile[]
    readonly maySave: boolean
    readonly mayDelete: boolean
    readonly actions: FormActions
    /** Where to go after saving; empty = to the list. */
    readonly next: string
    readonly view: string
    readonly relatedLists: readonly ShownRelatedList[]
}

/** A record: its buttons, its fields by section, its links and related lists. */
export const FormView = (props: FormViewProps) => (
    <>
        <form method="post" action={`/${props.table}.do`} class="record" data-form>
            <input type="hidden" name="sys_id" value={props.sysId} />
            <input type="hidden" name="sysparm_ck" value={props.token} />
            {props.view && <input type="hidden" name="sysparm_view" value={props.view} />}
            {props.next && <input type="hidden" name="sysparm_goto_url" value={props.next} />}
            <div class="head">
                <h1>
                    <span class="kind">{props.label}</span> {props.name}
                </h1>
                <Buttons {...props} />
            </div>
            <Files {...props} />
            {props.sections.map((section) => (
                <Section section={section} />
            ))}
            <div class="foot">
                <Buttons {...props} />
            </div>
            <Links {...props} />
        </form>
        <ClientScripts {...props} />
        {props.relatedLists.map((list) => (
            <RelatedListView list={list} />
        ))}
    </>
)

const Files = ({ files }: FormViewProps) =>
    files.length === 0 ? null : (
        <ul class="files" aria-label="Attachments">
            {files.map(({ sysId, name, bytes }) => (
                <li>
                    <a href={`/sys_attachment.do?sys_id=${sysId}`}>{name}</a> {sizeOf(bytes)}
                </li>
            ))}
        </ul>
    )

const KILOBYTE = 1024
const sizeOf = (bytes: number): string => (bytes < KILOBYTE ? `${bytes} bytes` : `${Math.ceil(bytes / KILOBYTE)} KB`)

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

/** In this order, after what the whole page loads. */
function ClientScripts({ actions: { buttons, menu, links } }: FormViewProps) {
    const ids = new Set([...buttons, ...menu, ...links].filter(({ isClient }) => isClient).map(({ id }) => id))
    if (ids.size === 0) return null
    return (
        <>
            {[pageAsset('client.js').href, ...[...ids].map(clientScriptPath)].map((src) => (
                <script src={src} defer />
            ))}
        </>
    )
}

const Links = ({ actions: { links } }: FormViewProps) =>
    links.length === 0 ? null : (
        <div class="links">
            <h2>Related links</h2>
            {links.map((action) => (
                <ActionButton action={action} class="link" />
            ))}
        </div>
    )
