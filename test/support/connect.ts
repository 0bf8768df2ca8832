import type { InstanceClient } from './instance/client.ts'
import { addUser } from './instance/users.ts'

/** A connection of an instance, and the user of its platform. */
export interface Connected {
    readonly name: string
    readonly userName: string
    readonly password: string
    /** sys_id of the integration user. */
    readonly userId: string
    /** What the platform signs its events with. */
    readonly signingSecret: string
    readonly callbackSecret: string
    /** sys_id of the connection. */
    readonly sysId: string
    /** Where its events go. */
    readonly eventsUrl: string
}

export interface NewConnection {
    readonly name: string
    readonly platform: string
    readonly userName: string
    readonly fields?: Readonly<Record<string, string>>
}

const PASSWORD = 'integration'

/** The secrets of a connection that was made here. */
export const secretsOf = (name: string): Pick<Connected, 'signingSecret' | 'callbackSecret'> => ({
    signingSecret: `${name}-signing-secret`,
    callbackSecret: `${name}-callback-secret`,
})

/** Makes user and connection as an admin does, by the Table API; what is there already stays as it is. */
export async function connect(admin: InstanceClient, url: string, wanted: NewConnection): Promise<Connected> {
    const { name, platform, userName } = wanted
    const { signingSecret, callbackSecret } = secretsOf(name)
    const userId = await integrationUser(admin, userName)
    const [known] = await admin.list('x_aigov_bridge_connection', `name=${name}`)
    const connection =
        known ??
        (await admin.create('x_aigov_bridge_connection', {
            name,
            platform,
            integration_user: userId,
            signing_secret: signingSecret,
            callback_secret: callbackSecret,
            ...wanted.fields,
        }))
    return {
        name,
        userName,
        password: PASSWORD,
        userId,
        signingSecret,
        callbackSecret,
        sysId: connection.sys_id ?? '',
        eventsUrl: `${url}/api/x_aigov_bridge/v1/events/${name}`,
    }
}

async function integrationUser(admin: InstanceClient, userName: string): Promise<string> {
    const [known] = await admin.list('sys_user', `user_name=${userName}`)
    if (known) return known.sys_id ?? ''
    return addUser(admin, userName, PASSWORD, 'x_aigov_bridge.integration')
}
