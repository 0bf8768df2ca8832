import type { InstanceClient } from '../../test/support/instance/client.ts'

/** People to log in as, each with a role of the app. */
const PEOPLE = [
    { name: 'operator', password: 'operator' },
    { name: 'monitor', password: 'monitor' },
] as const

/** What belongs to this machine and not to the app: people to log in as, and http to the demo's peers. */
export async function prepareInstance(admin: InstanceClient): Promise<void> {
    const [property] = await admin.list('sys_properties', 'name=x_aigov_bridge.allow_http_loopback')
    if (property?.value !== 'true') await admin.update('sys_properties', property?.sys_id ?? '', { value: 'true' })
    for (const person of PEOPLE) await addPerson(admin, person)
}

async function addPerson(admin: InstanceClient, { name, password }: (typeof PEOPLE)[number]): Promise<void> {
    const [known] = await admin.list('sys_user', `user_name=bridge.${name}`)
    if (known) return
    const user = await admin.create('sys_user', {
        user_name: `bridge.${name}`,
        user_password: password,
        first_name: 'Bridge',
        last_name: name.charAt(0).toUpperCase() + name.slice(1),
    })
    const [role] = await admin.list('sys_user_role', `name=x_aigov_bridge.${name}`)
    await admin.create('sys_user_has_role', { user: user.sys_id, role: role?.sys_id })
}
