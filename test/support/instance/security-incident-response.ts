import type { RunningInstance } from './running.ts'

/** Activates Security Incident Response and opens it to the bridge, as admins do. */
export async function openSecurityIncidentResponse(instance: RunningInstance): Promise<void> {
    await instance.installPlugin('com.snc.security_incident')
    await allowBridge(instance)
}

/** An admin lets the application into that scope: its restricted caller access is allowed. */
export async function allowBridge({ admin }: RunningInstance): Promise<void> {
    const [source] = await admin.list('sys_scope', 'scope=x_aigov_bridge')
    const [target] = await admin.list('sys_scope', 'scope=sn_si')
    const [from, to] = [source?.sys_id, target?.sys_id]
    await admin.create('sys_restricted_caller_access', {
        ...{ source_scope: from, source: from, source_type: 'scope', target_scope: to, target: to },
        ...{ target_type: 'scope', status: 'allowed', sys_scope: to },
    })
}
