import type { GlideAction, GlideRecord } from '@servicenow/glide'
import { glideHub } from '../glide/hub.ts'
import { showOutcome, tellPerson } from '../glide/person.ts'
import { fail } from '../shared/result.ts'
import { whatIsSealed } from './unreadable-secrets.ts'

/**
 * Before rule on connections: one that is made here may send from here. One that comes along with the name of another
 * instance, by a clone or an import, may not until somebody says so.
 */
export function armInserted(current: GlideRecord): void {
    if (current.getValue('armed_instance')) return
    current.setValue('armed_instance', glideHub.instanceName())
}

/** Button on a connection whose messages are kept because it is armed for another instance. */
export function armPressed(current: GlideRecord, action: GlideAction): void {
    const sysId = String(current.getUniqueValue())
    const sealed = whatIsSealed(sysId, glideHub)
    if (sealed !== '') return showOutcome(fail(sealed), current, action)
    const name = glideHub.instanceName()
    current.setValue('armed_instance', name)
    if (!current.update())
        return showOutcome(
            fail('This instance did not save the connection: nothing is sent from here.'),
            current,
            action,
        )
    glideHub.audit({
        by: 'caller',
        action: 'armed',
        connectionId: sysId,
        recordTable: 'x_aigov_bridge_connection',
        recordSysId: sysId,
        detail: { instance: name },
    })
    glideHub.wake('outbound')
    tellPerson(`The messages of this connection now go out from ${name}.`, current, action)
}
