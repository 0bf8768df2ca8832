/** @jsxRuntime automatic @jsxImportSource preact */
import { ListTable } from '../list/list-table.tsx'
import type { ShownRelatedList } from './related.ts'

/** A related list: its title, its first rows and the way to all of them. */
export const RelatedListView = ({ list }: { readonly list: ShownRelatedList }) => {
    const query = encodeURIComponent(list.query)
    return (
        <section class="related">
            <div class="head">
                <h2>
                    {list.title} <span class="count">({list.found.total})</span>
                </h2>
                <div class="buttons">
                    {list.mayCreate && (
                        <a class="button" href={`/${list.table}.do?sys_id=-1&sysparm_query=${query}`}>
                            New
                        </a>
                    )}
                    <a class="button" href={`/${list.table}_list.do?sysparm_query=${query}`}>
                        Show all
                    </a>
                </div>
            </div>
            <ListTable caption={list.title} columns={list.columns} rows={list.found.rows} />
        </section>
    )
}
