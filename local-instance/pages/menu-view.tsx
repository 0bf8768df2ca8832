/** @jsxRuntime automatic @jsxImportSource preact */
import type { MenuApplication } from './metadata/menu.ts'

interface MenuProps {
    readonly applications: readonly MenuApplication[]
    /** Path and query of the page. */
    readonly address: string
}

/** The menu at the left, with a box that narrows it while somebody types. */
export const Menu = ({ applications, address }: MenuProps) => (
    <nav class="menu" aria-label="Applications">
        <label class="visually-hidden" for="menu-filter">
            Filter the menu
        </label>
        <input id="menu-filter" type="search" placeholder="Filter menu" autocomplete="off" data-menu-filter />
        {applications.map((application) => (
            <details open class="application">
                <summary>{application.title}</summary>
                <ul>
                    {application.modules.map(({ title, href }) =>
                        href === '' ? (
                            <li class="heading">{title}</li>
                        ) : (
                            <li>
                                <a href={href} aria-current={href === address ? 'page' : undefined}>
                                    {title}
                                </a>
                            </li>
                        ),
                    )}
                </ul>
            </details>
        ))}
    </nav>
)
