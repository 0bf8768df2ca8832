/** @jsxRuntime automatic @jsxImportSource preact */
import type { HttpResponse } from '../http/messages.ts'
import { renderPage } from './page.tsx'
import type { PageCall } from './page-call.ts'

const TITLES: Readonly<Record<number, string>> = {
    403: 'Security constraints prevent access to requested page',
    404: 'Page not found',
    500: 'Transaction failed',
}

/** What went wrong, in a page with the menu, so that there is a way on. */
export const errorPage = (call: PageCall, status: number, detail = ''): HttpResponse =>
    renderPage(call, {
        title: TITLES[status] ?? 'Error',
        status,
        body: (
            <>
                <h1>{TITLES[status] ?? 'Error'}</h1>
                {detail && <pre class="text">{detail}</pre>}
                <p>
                    <a href="/">Home</a>
                </p>
            </>
        ),
    })
