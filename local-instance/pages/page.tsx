/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { SessionMessage } from '../engine.ts'
import type { HttpResponse } from '../http/messages.ts'
import { pageAsset } from '../page-assets.ts'
import { Menu } from './menu-view.tsx'
import { takeMessages } from './messages.ts'
import { menuOf } from './metadata/menu.ts'
import type { PageCall } from './page-call.ts'
import { htmlResponse } from './responses.ts'
import { formToken } from './session-cookie.ts'

interface PageContent {
    readonly title: string
    readonly status?: number
    readonly body: ComponentChildren
}

/** A whole page: header, menu, the messages that wait for the user, and the content. */
export function renderPage(call: PageCall, { title, status = 200, body }: PageContent): HttpResponse {
    const { engine } = call
    const messages = [...takeMessages(call), ...engine.messages]
    return renderDocument(
        title,
        <>
            <a class="skip" href="#content">
                Skip to content
            </a>
            <header class="top">
                <a class="brand" href="/">
                    Local instance
                </a>
                <form class="who" method="post" action="/logout.do">
                    <input type="hidden" name="sysparm_ck" value={formToken(call)} />
                    <span>{engine.session.userName}</span>
                    <button class="quiet">Log out</button>
                </form>
            </header>
            <div class="frame">
                <Menu applications={menuOf(engine)} address={addressOf(call)} />
                <main id="content" tabIndex={-1}>
                    <Messages messages={messages} />
                    {body}
                </main>
            </div>
        </>,
        status,
    )
}

const addressOf = ({ request: { path, query } }: PageCall): string => (query ? `${path}?${query}` : path)

/** What `gs.addInfoMessage` and its kin said, and what stands against a save. */
const Messages = ({ messages }: { readonly messages: readonly SessionMessage[] }) => (
    <div class="messages" aria-live="polite">
        {messages.map(({ type, text }) => (
            <p class={`message ${type}`} role={type === 'error' ? 'alert' : 'status'}>
                {text}
            </p>
        ))}
    </div>
)

/** A document around content of its own, for who is not logged in. */
export function renderDocument(title: string, body: ComponentChildren, status = 200): HttpResponse {
    return htmlResponse(
        status,
        renderToString(
            <html lang="en">
                <head>
                    <meta charSet="utf-8" />
                    <title>{`${title} | Local instance`}</title>
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <link rel="icon" type="image/svg+xml" href={pageAsset('pages.svg').href} />
                    <link rel="stylesheet" href={pageAsset('pages.css').href} />
                    <script src={pageAsset('pages.js').href} defer />
                </head>
                <body>{body}</body>
            </html>,
        ),
    )
}
