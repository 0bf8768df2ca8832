/** @jsxRuntime automatic @jsxImportSource preact */
import type { ListColumn, ListRow } from './list-rows.ts'

interface TableProps {
    readonly caption: string
    readonly columns: readonly ListColumn[]
    readonly rows: readonly ListRow[]
    /** Where the header of a column leads; absent where a list cannot be sorted. */
    readonly sortHref?: (path: string) => string
    readonly sorted?: { readonly field: string; readonly descending: boolean }
    /** The name of the form that the boxes before the rows belong to. */
    readonly selectFor?: string
}

/** Records in rows; the first column leads to the record. */
export const ListTable = (props: TableProps) => (
    <div class="scroll" role="region" aria-label={props.caption} tabIndex={0}>
        <table class="list">
            <caption class="visually-hidden">{props.caption}</caption>
            <thead>
                <tr>
                    {props.selectFor && (
                        <th scope="col" class="select">
                            <input type="checkbox" data-select-all aria-label="Select all rows" />
                        </th>
                    )}
                    {props.columns.map((column) => (
                        <Header column={column} {...props} />
                    ))}
                </tr>
            </thead>
            <tbody>
                {props.rows.map((row) => (
                    <Row row={row} {...props} />
                ))}
                {props.rows.length === 0 && (
                    <tr>
                        <td class="nothing" colSpan={props.columns.length + 1}>
                            No records to display
                        </td>
                    </tr>
                )}
            </tbody>
        </table>
    </div>
)

const Header = ({ column, sortHref, sorted }: TableProps & { readonly column: ListColumn }) => {
    const isSorted = sorted?.field === column.path
    const direction = sorted?.descending ? 'descending' : 'ascending'
    return (
        <th scope="col" aria-sort={isSorted ? direction : undefined} class={`kind-${column.kind}`}>
            {sortHref && column.kind !== 'journal' ? <a href={sortHref(column.path)}>{column.label}</a> : column.label}
        </th>
    )
}

const Row = ({ row, columns, selectFor }: TableProps & { readonly row: ListRow }) => (
    <tr>
        {selectFor && (
            <td class="select">
                <input
                    type="checkbox"
                    name="sys_selected"
                    value={row.sysId}
                    form={selectFor}
                    aria-label={`Select ${row.cells[0]?.text ?? ''}`}
                />
            </td>
        )}
        {row.cells.map(({ text, href }, index) => (
            <td class={`kind-${columns[index]?.kind ?? 'text'}`}>
                <Cell text={text} href={index === 0 ? row.href : href} isFirst={index === 0} />
            </td>
        ))}
    </tr>
)

interface CellProps {
    readonly text: string
    readonly href: string
    readonly isFirst: boolean
}

/** Long texts are cut to what a row has room for. */
const CELL_LENGTH = 160

function Cell({ text, href, isFirst }: CellProps) {
    const short = text.length > CELL_LENGTH ? `${text.slice(0, CELL_LENGTH)}…` : text
    if (href === '') return <Breakable text={short} />
    return (
        <a href={href}>
            <Breakable text={short || (isFirst ? '(empty)' : '')} />
        </a>
    )
}

/** A long name goes on in the next line behind a dot or an underscore, not within a word. */
const Breakable = ({ text }: { readonly text: string }) => (
    <>{text.split(/(?<=[a-z][._])(?=[a-z])/i).flatMap((part, index) => (index === 0 ? [part] : [<wbr />, part]))}</>
)
