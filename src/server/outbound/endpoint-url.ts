import { fail, ok, type Result } from '../shared/result.ts'

const HTTPS = /^https:\/\/[^/?#\s@\\]+([/?#]\S*)?$/i
const HTTP_LOOPBACK = /^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?(\/\S*)?$/i

/** The address that messages of a connection go to, or what is wrong with it. The token never shows in a message or log. */
export function endpointOf(callbackUrl: string, token: string, allowHttpLoopback: boolean): Result<string, string> {
    if (callbackUrl === '') return fail('the connection has no callback URL')
    if (callbackUrl.includes('{token}') && token === '')
        return fail('the callback URL asks for a token and none is set')
    const url = callbackUrl.replace('{token}', encodeURIComponent(token))
    if (/[<>{}]/.test(url)) return fail('the callback URL still holds a placeholder; fill it in')
    if (HTTPS.test(url)) return ok(url)
    if (/^https:/i.test(url)) return fail('the callback URL must name a host, without credentials and without blanks')
    if (!/^http:/i.test(url)) return fail('the callback URL must begin with https://')
    return allowHttpLoopback && HTTP_LOOPBACK.test(url) ? ok(url) : fail('the callback URL must use https')
}
