import { parse, type HTMLElement } from 'node-html-parser'

/** A page as a browser gets it. */
export interface BrowserPage {
    readonly status: number
    /** Path and query it was found at in the end. */
    readonly path: string
    readonly headers: Headers
    readonly html: string
    readonly root: HTMLElement
    /** Text of the elements that a selector finds. */
    texts(selector: string): string[]
    /** The values that the first form for records would send, without its buttons. */
    fields(selector?: string): URLSearchParams
}

/** Somebody who clicks: keeps the session cookie and follows redirects. */
export interface Browser {
    open(path: string): Promise<BrowserPage>
    post(
        path: string,
        fields: Iterable<readonly [string, string]>,
        headers?: Record<string, string>,
    ): Promise<BrowserPage>
    /** Changes fields of the form of a record and presses a button. */
    submit(page: BrowserPage, changes: Readonly<Record<string, string>>, action: string): Promise<BrowserPage>
    readonly cookie: () => string
}

export function browser(url: string): Browser {
    let cookie = ''
    const go = async (path: string, init: RequestInit = {}): Promise<BrowserPage> => {
        const headers = { accept: 'text/html', cookie, ...(init.headers as Record<string, string>) }
        const response = await fetch(url + path, { ...init, headers, redirect: 'manual' })
        const set = /^(JSESSIONID=[^;]*)/.exec(response.headers.get('set-cookie') ?? '')
        if (set) cookie = set[1] ?? ''
        const location = response.headers.get('location')
        if (response.status === 302 && location) return go(location)
        return toPage(path, response, await response.text())
    }
    const post: Browser['post'] = (path, fields, headers = {}) =>
        go(path, {
            method: 'POST',
            body: new URLSearchParams([...fields].map(([name, value]): [string, string] => [name, value])),
            headers,
        })
    return {
        open: (path) => go(path),
        post,
        submit: (page, changes, action) => {
            const fields = page.fields()
            for (const [name, value] of Object.entries(changes)) fields.set(name, value)
            fields.set('sys_action', action)
            const form = page.root.querySelector('form.record')
            return post(form?.getAttribute('action') ?? '', fields)
        },
        cookie: () => cookie,
    }
}

/** A browser in which a user has logged in. */
export async function loggedIn(url: string, userName = 'admin', password = 'admin'): Promise<Browser> {
    const user = browser(url)
    await user.post('/login.do', [
        ['user_name', userName],
        ['user_password', password],
    ])
    return user
}

function toPage(path: string, { status, headers }: Response, html: string): BrowserPage {
    const root = parse(html)
    return {
        ...{ status, path, headers, html, root },
        texts: (selector) => root.querySelectorAll(selector).map((element) => element.text.replace(/\s+/g, ' ').trim()),
        fields: (selector = 'form.record') => formFields(root.querySelector(selector) ?? root),
    }
}

function formFields(form: HTMLElement): URLSearchParams {
    const fields = new URLSearchParams()
    for (const element of form.querySelectorAll('input, select, textarea')) {
        const name = element.getAttribute('name')
        const isOff = element.getAttribute('type') === 'checkbox' && !element.hasAttribute('checked')
        if (name && !isOff) fields.append(name, valueOf(element))
    }
    return fields
}

function valueOf(element: HTMLElement): string {
    if (element.tagName === 'TEXTAREA') return element.text.replace(/^\n/, '')
    if (element.tagName !== 'SELECT') return element.getAttribute('value') ?? ''
    const options = element.querySelectorAll('option')
    const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0]
    return chosen?.getAttribute('value') ?? ''
}
