import type { GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { refuseSave } from '../glide/person.ts'
import { problemOf } from './check-connection.ts'

/** Before a connection is saved: what could never work is refused while somebody looks. */
export function checkConnection(current: GlideRecord): void {
    const text = (name: string): string => current.getValue(name) ?? ''
    const problem = problemOf(
        {
            sysId: String(current.getUniqueValue()),
            name: text('name'),
            platform: text('platform'),
            signatureHeader: text('signature_header'),
            envelope: text('envelope'),
            callbackUrl: text('callback_url'),
            apiBaseUrl: text('api_base_url'),
        },
        glideHub,
    )
    if (problem !== undefined) refuseSave(current, problem)
}
