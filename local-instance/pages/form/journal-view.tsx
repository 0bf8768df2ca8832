/** @jsxRuntime automatic @jsxImportSource preact */
import type { JournalEntry } from './journal-entries.ts'

interface EntriesProps {
    readonly entries: readonly JournalEntry[]
    /** Where entries of several fields stand together. */
    readonly withField?: boolean
}

/** What was written in a journal, newest first. */
export const Entries = ({ entries, withField = false }: EntriesProps) =>
    entries.length === 0 ? null : (
        <ol class="journal">
            {entries.map(({ field, author, at, text }) => (
                <li>
                    <p class="by">
                        <strong>{author}</strong> <time dateTime={`${at.replace(' ', 'T')}Z`}>{at}</time>
                        {withField && <span class="in">{field}</span>}
                    </p>
                    <p class="text">{text}</p>
                </li>
            ))}
        </ol>
    )
