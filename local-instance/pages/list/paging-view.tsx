/** @jsxRuntime automatic @jsxImportSource preact */

/** Where in a list the user is, and with which address. */
export interface ListPosition {
    /** Counted from 1. */
    readonly firstRow: number
    readonly limit: number
    readonly parameters: URLSearchParams
}

interface PagingProps {
    readonly total: number
    readonly shown: number
    readonly place: ListPosition
    readonly address: (changes: Readonly<Record<string, string>>) => string
}

/** The way to the first, previous, next and last rows. */
export function Paging({ total, shown, place: { firstRow, limit }, address }: PagingProps) {
    const to = (row: number): string => address({ sysparm_first_row: String(row) })
    const last = Math.floor(Math.max(0, total - 1) / limit) * limit + 1
    const isFirst = firstRow <= 1
    const isLast = firstRow + limit > total
    return (
        <nav class="paging" aria-label="Pages">
            <Step label="First" href={to(1)} isOff={isFirst} />
            <Step label="Previous" href={to(Math.max(1, firstRow - limit))} isOff={isFirst} />
            <span>{shown === 0 ? `0 of ${total}` : `${firstRow} to ${firstRow + shown - 1} of ${total}`}</span>
            <Step label="Next" href={to(firstRow + limit)} isOff={isLast} />
            <Step label="Last" href={to(last)} isOff={isLast} />
        </nav>
    )
}

interface StepProps {
    readonly label: string
    readonly href: string
    readonly isOff: boolean
}

const Step = ({ label, href, isOff }: StepProps) =>
    isOff ? (
        <span class="step off">{label}</span>
    ) : (
        <a class="step" href={href}>
            {label}
        </a>
    )
