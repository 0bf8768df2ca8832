/** @jsxRuntime automatic @jsxImportSource preact */
import { cookieFor, login } from '../access/authenticate.ts'
import type { HttpResponse } from '../http/messages.ts'
import { renderDocument } from './page.tsx'
import type { PageCall } from './page-call.ts'
import { localPath, redirectTo } from './responses.ts'
import { sessionCookieHeader } from './session-cookie.ts'

/** `/login.do`: the form, or what was typed in it. */
export function loginPage(call: PageCall): HttpResponse {
    const { engine, parameters, request } = call
    const next = localPath(parameters.get('sysparm_goto_url'))
    if (request.method !== 'POST') return loginForm(next, '')
    const session = login(engine, parameters.get('user_name') ?? '', parameters.get('user_password') ?? '')
    if (!session) return loginForm(next, 'User name or password invalid')
    return redirectTo(next, sessionCookieHeader(cookieFor(engine, session)))
}

/** `/logout.do` */
export const logOut = (): HttpResponse => redirectTo('/login.do', sessionCookieHeader(''))

const loginForm = (next: string, problem: string): HttpResponse =>
    renderDocument(
        'Log in',
        <main class="login" id="content">
            <h1>Local instance</h1>
            {problem && (
                <p class="message error" role="alert">
                    {problem}
                </p>
            )}
            <form method="post" action="/login.do">
                <input type="hidden" name="sysparm_goto_url" value={next} />
                <label for="user_name">User name</label>
                <input id="user_name" name="user_name" autocomplete="username" autofocus required />
                <label for="user_password">Password</label>
                <input
                    id="user_password"
                    name="user_password"
                    type="password"
                    autocomplete="current-password"
                    required
                />
                <button class="primary">Log in</button>
            </form>
        </main>,
        problem ? 401 : 200,
    )
