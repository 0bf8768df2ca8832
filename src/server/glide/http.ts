import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import type { HttpAnswer, HttpRequest } from '../hub.ts'
import { withoutSecrets } from '../shared/secrets.ts'
import { describe } from './exception.ts'

/** One synchronous request. Only for jobs, and for a person who presses Test: no rule and no post of a platform waits for others. */
export function send(request: HttpRequest): HttpAnswer {
    const hidden = (text: string): string => withoutSecrets(text, request.secrets ?? [])
    try {
        const message = new RESTMessageV2()
        message.setEndpoint(request.url)
        message.setHttpMethod(request.method)
        message.setHttpTimeout(request.timeoutSeconds * 1000)
        // The platform follows those of a GET, to hosts that nobody checked.
        message.setFollowRedirect(false)
        if (request.oauthProfile) message.setAuthenticationProfile('oauth2', request.oauthProfile)
        for (const [name, value] of Object.entries(request.headers)) message.setRequestHeader(name, value)
        // Otherwise `${…}` in a body counts as a variable, and the body is no longer what was signed.
        message.disableForcedVariableSubstitution()
        if (request.body !== '') message.setRequestBody(request.body)
        const response = message.execute()
        const status = response.getStatusCode() || 0
        if (status === 0) return noAnswer(hidden(response.getErrorMessage() || 'no answer'))
        return {
            status,
            body: hidden(response.getBody() ?? ''),
            retryAfterSeconds: retryAfter(response.getHeader('Retry-After')),
            error: '',
        }
    } catch (exception) {
        return noAnswer(hidden(describe(exception)))
    }
}

const noAnswer = (error: string): HttpAnswer => ({ status: 0, body: '', retryAfterSeconds: undefined, error })

/** Seconds only: the form with a date would depend on both clocks. */
const retryAfter = (header: string | null): number | undefined =>
    header && /^\d+$/.test(header.trim()) ? Number(header) : undefined
