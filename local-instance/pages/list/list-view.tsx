/** @jsxRuntime automatic @jsxImportSource preact */
import type { TableModel } from '../../dictionary/model.ts'
import type { Query } from '../../query/query.ts'
import type { Breadcrumb } from './breadcrumbs.ts'
import type { FilterTerm } from './filter.ts'
import type { FilterField } from './filter-fields.ts'
import { FilterForm } from './filter-view.tsx'
import type { ListColumn, ListRows } from './list-rows.ts'
import { ListTable } from './list-table.tsx'
import { sortedBy } from './order.ts'
import { Paging, type ListPosition } from './paging-view.tsx'

interface ListViewProps {
    readonly model: TableModel
    readonly title: string
    readonly recordLabel: string
    readonly mayCreate: boolean
    readonly query: Query
    readonly sorted: Query['orderBy'][number]
    readonly breadcrumbs: readonly Breadcrumb[]
    readonly terms: readonly FilterTerm[]
    readonly fields: readonly FilterField[]
    readonly columns: readonly ListColumn[]
    readonly found: ListRows
    readonly place: ListPosition
}

/** A list of a table: what it is filtered by, its rows and the way to the next ones. */
export function ListView(props: ListViewProps) {
    const { model, query, sorted, found, place, columns, title } = props
    const address = (changes: Readonly<Record<string, string>>): string => {
        const parameters = new URLSearchParams(place.parameters)
        for (const [name, value] of Object.entries(changes)) parameters.set(name, value)
        return `/${model.name}_list.do?${parameters.toString()}`
    }
    const sortHref = (path: string): string =>
        address({ sysparm_query: sortedBy(query, path, sorted), sysparm_first_row: '1' })
    return (
        <>
            <div class="head">
                <h1>{title}</h1>
                {props.mayCreate && (
                    <a class="button primary" href={`/${model.name}.do?sys_id=-1`}>
                        New <span class="visually-hidden">{props.recordLabel}</span>
                    </a>
                )}
            </div>
            <Breadcrumbs model={model} breadcrumbs={props.breadcrumbs} />
            <FilterForm table={model.name} terms={props.terms} fields={props.fields} orderBy={query.orderBy} />
            <ListTable caption={title} columns={columns} rows={found.rows} sortHref={sortHref} sorted={sorted} />
            <Paging total={found.total} shown={found.rows.length + found.hidden} place={place} address={address} />
        </>
    )
}

const Breadcrumbs = ({ model, breadcrumbs }: Pick<ListViewProps, 'model' | 'breadcrumbs'>) => (
    <nav class="breadcrumbs" aria-label="Filter">
        <ol>
            <li>
                <a href={`/${model.name}_list.do`}>All</a>
            </li>
            {breadcrumbs.map(({ text, query }) => (
                <li>
                    <a href={`/${model.name}_list.do?sysparm_query=${encodeURIComponent(query)}`}>{text}</a>
                </li>
            ))}
        </ol>
    </nav>
)
