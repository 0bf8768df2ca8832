import type { InstanceClient } from './client.ts'

/** Makes a user with these roles, as an admin does; the sys_id. */
export async function addUser(
    admin: InstanceClient,
    userName: string,
    password: string,
    ...roles: readonly string[]
): Promise<string> {
    const { sys_id = '' } = await admin.create('sys_user', {
        user_name: userName,
        user_password: password,
        last_name: userName,
    })
    for (const role of roles) await grantRole(admin, sys_id, role)
    return sys_id
}

/** Gives a role to a user by its sys_id. */
export async function grantRole(admin: InstanceClient, user: string, name: string): Promise<void> {
    const [role] = await admin.list('sys_user_role', `name=${name}`)
    if (!role) throw new Error(`There is no role ${name}`)
    await admin.create('sys_user_has_role', { user, role: role.sys_id })
}
