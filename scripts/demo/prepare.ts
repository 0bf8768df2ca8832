import type { InstanceClient } from '../../test/support/instance/client.ts'

/** What belongs to this machine and not to the app: an operator to log in as, and http to the demo's peers. */
export async function prepareInstance(admin: InstanceClient): Promise<void> {
    const [property] = await admin.list('sys_properties', 'name=x_aigov_bridge.allow_http_loopback')
    if (property?.value !== 'true') await admin.update('sys_properties', property?.sys_id ?? '', { value: 'true' })
    const [known] = await admin.list('sys_user', 'user_name=bridge.operator')
    if (known) return
    const operator = await admin.create('sys_user', {
        user_name: 'bridge.operator',
        user_password: 'operator',
        first_name: 'Bridge',
        last_name: 'Operator',
    })
    const [role] = await admin.list('sys_user_role', 'name=x_aigov_bridge.operator')
    await admin.create('sys_user_has_role', { user: operator.sys_id, role: role?.sys_id })
}
