/** One row of `x_aigov_bridge_connection`, without its secrets. */
export interface Connection {
    readonly sysId: string
    readonly name: string
    readonly platform: string
    readonly active: boolean
    readonly processing: 'immediate' | 'queued'
    /** sys_id and user name of the only user who may post its events. */
    readonly integrationUserId: string
    readonly integrationUserName: string
    /** May hold `{token}`. */
    readonly callbackUrl: string
}
