import { checkAddress } from '../shared/address.ts'
import { fail, type Result } from '../shared/result.ts'

/** The address that messages of a connection go to, or what is wrong with it. The token never shows in a message or log. */
export function endpointOf(callbackUrl: string, token: string, allowHttpLoopback: boolean): Result<string, string> {
    if (callbackUrl === '') return fail('the connection has no callback URL')
    if (callbackUrl.includes('{token}') && token === '')
        return fail('the callback URL asks for a token and none is set')
    const url = callbackUrl.replace('{token}', encodeURIComponent(token))
    return checkAddress(url, 'the callback URL', allowHttpLoopback)
}
