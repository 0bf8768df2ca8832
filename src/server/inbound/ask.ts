import type { Hub } from '../hub.ts'
import { apiRequest } from '../platforms/api-request.ts'
import type { Connection } from '../platforms/connection.ts'
import { platformOf } from '../platforms/index.ts'
import type { Inquiry } from '../platforms/platform.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import type { Admitted } from './request.ts'

/** A connection whose platform can be asked. */
export interface Source extends Admitted {
    readonly inquiry: Inquiry
}

export function sourceOf(connectionId: string, hub: Hub): Source | undefined {
    const connection = hub.connections.byId(connectionId)
    const platform = connection && platformOf(connection.platform)
    return connection && platform?.inquiry ? { connection, platform, inquiry: platform.inquiry } : undefined
}

/** Why a question to a platform has no answer. */
export interface Unanswered {
    /** `settings`: asking again cannot help before an admin changed something here. */
    readonly kind: 'settings' | 'platform'
    readonly reason: string
    /** As the platform asked for it. */
    readonly retryAfterSeconds: number
}

/** A clone leaves the platform alone until somebody says otherwise; what waits goes on then. */
const NOT_ARMED: Unanswered = {
    kind: 'platform',
    reason: 'this instance may not call the platform before somebody presses Send from this instance on the connection',
    retryAfterSeconds: 0,
}

/** One question to the platform's API; the body of a good answer. Only from jobs: it waits for others. */
export function ask(connection: Connection, path: string, hub: Hub): Result<string, Unanswered> {
    if (connection.armedInstance !== hub.instanceName()) return fail(NOT_ARMED)
    const request = apiRequest(connection, { method: 'GET', path, body: '' }, hub)
    if (!request.ok) return fail({ kind: 'settings', reason: request.problem, retryAfterSeconds: 0 })
    const { status, body, error, retryAfterSeconds = 0 } = hub.send(request.value)
    if (status >= 200 && status < 300) return ok(body)
    const reason = status === 0 ? `no answer: ${error}` : `the platform answered ${status}`
    return fail({ kind: 'platform', reason, retryAfterSeconds })
}
