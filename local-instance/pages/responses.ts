import type { HttpResponse } from '../http/messages.ts'

/** No script or style in a page itself: what a platform sent can be text only, whatever it holds. */
const POLICY = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
].join('; ')

const PROTECTION: Readonly<Record<string, string>> = {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
}

/** A page; `markup` comes from the renderer, which escapes. */
export const htmlResponse = (status: number, markup: string): HttpResponse => ({
    status,
    headers: { 'content-type': 'text/html;charset=UTF-8', ...PROTECTION },
    body: `<!DOCTYPE html>${markup}`,
})

/** A script that a page loads. */
export const scriptResponse = (status: number, script: string): HttpResponse => ({
    status,
    headers: { 'content-type': 'text/javascript;charset=UTF-8', ...PROTECTION },
    body: script,
})

export const redirectTo = (location: string, headers: Readonly<Record<string, string>> = {}): HttpResponse => ({
    status: 302,
    headers: { location, 'cache-control': 'no-store', ...headers },
    body: '',
})

/** A page of this instance and of no other, for addresses that come from outside. */
export function localPath(text: string | null, otherwise = '/'): string {
    const path = (text ?? '').replace(/^(?=[^/])/, '/')
    // A browser takes "\" for "/", and drops control characters.
    return /^\/(?![/\\])[^\\\u0000-\u001f\u007f]*$/.test(path) ? inAscii(path) : otherwise
}

/** A header holds no other letters; what is encoded already stays. */
const inAscii = (path: string): string => path.replace(/[^!-~]|["<>`]/gu, encodeURIComponent)
