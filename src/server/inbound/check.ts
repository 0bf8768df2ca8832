import type { GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { refuseSave } from '../glide/person.ts'
import { problemOf } from './check-connection.ts'

/**
 * Before a connection is saved: what could never work is refused while somebody looks. Who saves by the Table API is only
 * told that this rule refused it, and finds the cause in the log.
 */
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
            // Nobody is kept from a pause by what was saved before it was checked.
            allowedHosts: isNewly(current, 'allowed_hosts') ? text('allowed_hosts') : '',
            mode: text('mode'),
            processing: text('processing'),
            authType: text('auth_type'),
            signatureScheme: text('signature_scheme'),
            secretForm: text('secret_form'),
        },
        glideHub,
    )
    if (problem === undefined) return
    glideHub.log({
        timestamp: new Date(glideHub.now()).toISOString(),
        level: 'WARN',
        message: `The connection was not saved. ${problem}`,
        connection: text('name'),
    })
    refuseSave(current, problem)
}

const isNewly = (current: GlideRecord, name: string): boolean =>
    current.operation() === 'insert' || (current.getElement(name) as { changes(): boolean }).changes()
