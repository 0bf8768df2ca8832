import { fail, ok, type Result } from './result.ts'

const HTTPS = /^https:\/\/[^/?#\s@\\]+([/?#]\S*)?$/i
const HTTP_LOOPBACK = /^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?(\/\S*)?$/i

/** Whether we may send to this address, else what is wrong with it; `what` is what people call it. */
export function checkAddress(url: string, what: string, allowHttpLoopback: boolean): Result<string, string> {
    if (/[<>{}]/.test(url)) return fail(`${what} still holds a placeholder; fill it in`)
    if (HTTPS.test(url)) return ok(url)
    if (/^https:/i.test(url)) return fail(`${what} must name a host, without credentials and without blanks`)
    if (!/^http:/i.test(url)) return fail(`${what} must begin with https://`)
    return allowHttpLoopback && HTTP_LOOPBACK.test(url) ? ok(url) : fail(`${what} must use https`)
}
