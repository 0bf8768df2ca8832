import { go, refused, stop } from '../peer/answer.ts'
import type { Answer, Step } from '../peer/answer.ts'
import type { AisocState, ApiKey } from './state.ts'

/**
 * The key of `Authorization: Bearer aisoc_…`, if it holds the scope (or `cases:*`, or `*`). As AiSOC
 * services/api/app/api/v1/deps.py; the copies of AiSOC that were read do not ask for the scope on every case route,
 * the stand-in does, so that a key with too little is noticed.
 */
export function authorise(state: AisocState, authorization: string | undefined, scope: string): Step<ApiKey> {
    const bearer = /^bearer (.+)$/i.exec(authorization ?? '')?.[1]?.trim()
    if (bearer === undefined) return stop(unauthorised('not authenticated'))
    const key = state.apiKeys.find((one) => one.key === bearer && !one.revoked)
    if (!key) return stop(unauthorised('API key is invalid or revoked'))
    const family = `${scope.split(':')[0] ?? scope}:*`
    const allowed = key.scopes.some((one) => one === scope || one === family || one === '*')
    return allowed ? go(key) : stop(refused(403, `API key lacks the scope ${scope}`))
}

function unauthorised(detail: string): Answer {
    return { ...refused(401, detail), headers: { 'www-authenticate': 'Bearer' } }
}
